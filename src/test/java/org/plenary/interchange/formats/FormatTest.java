package org.plenary.interchange.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.interchange.Said;
import org.plenary.interchange.Unreadable;

/** Files of other programs that are broken, hostile or of another kind: each is refused, with its place. */
class FormatTest {

    private static final String BEFORE = "<schedule><conference><title>M</title></conference><day date='2021-12-06'><room name='Hall'>";
    private static final String AFTER = "</room></day></schedule>";

    @Test
    void a_document_type_is_refused_before_anything_it_says_is_done() {
        assertEquals("1  XML_WITH_DTD", refused("s.xml",
                "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><schedule><title>&x;</title></schedule>"));
        assertEquals("2  XML_WITH_DTD",
                refused("s.xml", "<?xml version='1.0'?>\n<!DOCTYPE s SYSTEM 'http://127.0.0.1:1/s.dtd'><schedule/>"));
        String laughs = "<!ENTITY a0 'ha'>";
        for (int i = 1; i < 12; i++) {
            laughs += "<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>";
        }
        String billion = "<!DOCTYPE s [" + laughs + "]><schedule><title>&a11;</title></schedule>";
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals("1  XML_WITH_DTD", refused("s.xml", billion)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "s.xml  | <schedule>\\n<day>\\n</schedule>                      | 3 /schedule/day BROKEN_XML",
            "s.xml  | <schedule>&nbsp;</schedule>                         | 1 /schedule BROKEN_XML",
            "s.xml  | hello                                               | 1  BROKEN_XML",
            "s.xml  | <rss/>                                              | 1 /rss NO_PROGRAMME",
            "s.xml  | <schedule><conference/></schedule>                  | 0  NO_PROGRAMME",
            "s.json | {\"schedule\": {\"conference\":\\n[1,]}}             | 2 /schedule/conference BROKEN_JSON",
            "s.json | {\"a\": 1, \"a\": 2}                                | 1  BROKEN_JSON",
            "s.json | {} {}                                               | 1  BROKEN_JSON",
            "s.json | {\"name\": \"x\"}                                   | 1  NO_PROGRAMME",
            "s.json | {\"results\": []}                                   | 0  NO_PROGRAMME",
            "s.ics  | hello                                               | 1  BROKEN_CALENDAR",
            "s.ics  | BEGIN:VCALENDAR\\nVERSION:2.0\\nEND:VCALENDAR         | 0  NO_PROGRAMME" })
    void what_is_broken_or_something_else_is_refused_where_it_breaks(String file, String text, String where) {
        assertEquals(where, refused(file, text.replace("\\n", "\n")));
    }

    @Test
    void depth_and_number_have_an_end() {
        assertEquals("1 " + "/a".repeat(64) + " TOO_DEEP", refused("s.xml", "<a>".repeat(100_000)));
        assertEquals("1 " + "/0".repeat(63) + " TOO_DEEP", refused("s.json", "[".repeat(500)));
        assertEquals("65 /VCALENDAR" + "/X".repeat(63) + " TOO_DEEP",
                refused("s.ics", "BEGIN:VCALENDAR\n" + "BEGIN:X\n".repeat(100_000)));
        assertEquals("1  TOO_MANY_PARTS", refused("s.xml", "<s>" + "<a/>".repeat(300_001) + "</s>"));
        assertEquals("1  TOO_MANY_PARTS", refused("s.json", "[" + "1,".repeat(300_001) + "1]"));
    }

    @Test
    void only_unicode_is_read_and_the_first_bad_byte_is_named() {
        String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><schedule/>";
        assertEquals("1  OTHER_ENCODING", refused("s.xml", latin, StandardCharsets.ISO_8859_1));
        assertEquals("2  BAD_BYTE",
                refused("s.xml", "<schedule>\n<title>Café</title></schedule>", StandardCharsets.ISO_8859_1));
        assertEquals("1  BAD_BYTE", refused("s.ics", "SUMMARY:Café", StandardCharsets.ISO_8859_1));
    }

    @Test
    void utf_16_with_its_byte_order_mark_is_unicode_too() throws Unreadable {
        byte[] bytes = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + BEFORE
                + "<event guid='7f000000-0000-4000-8000-000000000001' id='1'><title>نص</title></event>" + AFTER)
                .getBytes(StandardCharsets.UTF_16);

        assertEquals("نص", Said.in("s.xml", bytes).get(0).get("title"));
    }

    @Test
    void html_becomes_plain_text_with_paragraphs_lists_and_links() {
        PlainText plain = PlainText.of("<p>First &amp; <a href=\"https://harbour.example/1\">more</a></p><ul><li>one</li>"
                + "<li>two<br>lines</li></ul><script>alert(1)</script><a href=\"javascript:alert(1)\">no link</a>");

        assertEquals("First & more (https://harbour.example/1)\n\n- one\n- two\nlines\n\nno link", plain.text());
        assertEquals(true, plain.lostSomething());
    }

    @Test
    void text_without_tags_is_left_as_it_is() {
        assertEquals("1 < 2 && 3 > 2; a &amp; b", PlainText.of("1 < 2 && 3 > 2; a &amp; b").text());
    }

    private static String refused(String file, String text) {
        return refused(file, text, StandardCharsets.UTF_8);
    }

    private static String refused(String file, String text, Charset charset) {
        Unreadable why = assertThrows(Unreadable.class, () -> Said.in(file, text.getBytes(charset)));
        return Said.place(why);
    }
}
