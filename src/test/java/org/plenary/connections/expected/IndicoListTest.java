package org.plenary.connections.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.connections.expected.Finding.Reason;

/** Indico's list of registrations, read. */
class IndicoListTest {

    @Test
    void a_list_as_indico_writes_it_is_read_by_its_columns_names() throws Exception {
        IndicoList list = IndicoList
                .read("""
                        ID,Name,First Name,Last Name,Email Address,Affiliation,Position,Country,Registration date,Registration state,Price\r
                        1,Amina Al-Rashid,Amina,Al-Rashid,Amina@People.example,"Institute for ""Open"" Networks, Nairobi",,Kenya,2026-05-01 10:00:00+00:00,Completed,0 EUR\r
                        2,Zoé Müller,Zoé,Müller,zoe@people.example,,,de,2026-05-02 10:00:00+00:00,Awaiting payment,10 EUR\r
                        3,Nobody Else,Nobody,Else,gone@people.example,,,Kenya,2026-05-02 10:00:00+00:00,Withdrawn,0 EUR\r
                        4,Not Wanted,Not,Wanted,no@people.example,,,Kenya,2026-05-02 10:00:00+00:00,Rejected,0 EUR\r
                        """);
        assertEquals(List.of(
                new IndicoList.Line(2, "amina@people.example", "Amina Al-Rashid", "Institute for \"Open\" Networks, Nairobi",
                        "KE"),
                new IndicoList.Line(3, "zoe@people.example", "Zoé Müller", null, "DE")), list.people());
        assertEquals(2, list.leftOut());
        assertEquals(List.of(), list.findings());
    }

    @Test
    void what_cannot_be_read_is_said_with_its_line_and_column() throws Exception {
        IndicoList list = IndicoList.read("""
                ID,Name,Email Address,Affiliation
                1,Amina,amina@people.example,
                2,Zoé,,
                3,Zoé,not an address,

                4,,siti@people.example,
                5,Again,AMINA@people.example,
                6,Short
                7,%s,long@people.example,
                8,"Over
                two lines",two@people.example,
                9,Late,,
                """.formatted("x".repeat(401)));
        assertEquals(List.of("amina@people.example", "two@people.example"),
                list.people().stream().map(IndicoList.Line::email).toList());
        assertEquals(
                List.of(new Finding(3, "Email Address", Reason.NO_EMAIL), new Finding(4, "Email Address", Reason.BAD_EMAIL),
                        new Finding(6, "Name", Reason.NO_NAME), new Finding(7, "Email Address", Reason.DOUBLED),
                        new Finding(8, "", Reason.WIDTH), new Finding(9, "Name", Reason.TOO_LONG),
                        new Finding(12, "Email Address", Reason.NO_EMAIL)),
                list.findings());
    }

    @Test
    void first_and_last_name_will_do_and_an_unknown_country_is_left_to_whoever_comes() throws Exception {
        IndicoList list = IndicoList.read("Email,First Name,Last Name,Country\nsiti@people.example,Siti,,Atlantis\n");
        assertEquals(List.of(new IndicoList.Line(2, "siti@people.example", "Siti", null, null)), list.people());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "ID,Name\n1,x\n", "Email Address\nx@y.example\n", "Name,Email Address\n\"open,x@y.example\n",
            "{\"a\": 1}", "%PDF-1.4" })
    void what_is_no_such_list_is_refused_as_a_whole(String text) {
        assertThrows(IndicoList.Unreadable.class, () -> IndicoList.read(text));
    }
}
