package org.plenary.programme.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void the_same_question_has_one_address() {
        String one = "/m/programme?track=1&type=2&q=two+words&view=list";
        assertEquals(one, Address.plain("/m/programme", "view=list&q=two%20words&type=2&track=1"));
        assertEquals(one, Address.plain("/m/programme", "track=1&room=&type=2&q=+two+words&view=list&track=9"));
        assertEquals(one, Address.plain("/m/programme", one.substring(one.indexOf('?') + 1)));
    }

    @Test
    void what_no_page_knows_is_left_out() {
        assertEquals("/m/programme/2021-12-07?q=x",
                Address.plain("/m/programme/2021-12-07", "utm_source=letter&q=x&a=%3Cb%3E&still=1"));
        assertEquals("/m/sessions/WS1", Address.plain("/m/sessions/WS1", "track=1&fbclid=9"));
        assertEquals("/m/now?still=1", Address.plain("/m/now", "q=x&still=1"));
        assertEquals("/m/rooms/1/door?still=1", Address.plain("/m/rooms/1/door", "still=1"));
        assertEquals("/m", Address.plain("/m", ""));
    }

    @Test
    void a_files_language_is_part_of_its_address_where_there_is_such_a_language() {
        assertEquals("/m/programme.ics?lang=ar", Address.plain("/m/programme.ics", "b=1&lang=ar"));
        assertEquals("/m/programme.ics", Address.plain("/m/programme.ics", "lang=xx&a=2"));
        assertEquals("/m/sessions/WS1.ics?lang=fr", Address.plain("/m/sessions/WS1.ics", "lang=fr"));
        assertEquals("/m/programme/2021-12-07.txt?track=1&lang=zh",
                Address.plain("/m/programme/2021-12-07.txt", "lang=zh&track=1"));
        assertEquals("/m/sessions/WS1", Address.plain("/m/sessions/WS1", "lang=fr"));
    }

    @Test
    void pages_it_does_not_know_are_asked_as_they_are() {
        assertEquals("/m/elsewhere?b=1", Address.plain("/m/elsewhere", "b=1"));
    }

    @Test
    void what_cannot_be_read_is_left_for_the_page_to_refuse() {
        assertEquals("/m/programme?q=%zz", Address.plain("/m/programme", "q=%zz"));
    }

    @Test
    void what_looks_like_part_of_an_address_stays_a_value() {
        assertEquals("/m/programme?q=a%26view%3Dgrid%23%0Ab", Address.plain("/m/programme", "q=a%26view%3Dgrid%23%0Ab"));
    }
}
