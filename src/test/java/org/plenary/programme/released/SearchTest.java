package org.plenary.programme.released;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.programme.Role;

class SearchTest {

    private final Search search = new Search(Listed.programme("UTC",
            session("WS33", "Élan vital: regulating platforms", "Who decides? The court of Kraków does.", "Amina Diallo",
                    "IT for Change"),
            session("OF12", "الإنترنت للجميع في أفريقيا", "نقاش حول الوصول", "ليلى الحارثي", null),
            session("DC7", "互联网治理与数据安全", "讨论数据的跨境流动。", "王小明", null),
            session("WS330", "Будущее цифрового управления", "О правах человека", "Ольга Ковалёва", "ИТМО"),
            session("MAIN-1", "Platforms and privacy", "Privacy, privacy, privacy. Nothing about courts.", "Jean Élan", null)));

    @ParameterizedTest(name = "{0} finds {1} first")
    @CsvSource({ "ELAN, WS33", "ws33, WS33", "krakow court, WS33",
            "regulatin platfroms, WS33",
            "diallo, WS33", "IT for change, WS33", "إنترنت, OF12", "الحارثى, OF12", "数据, DC7", "数据安全, DC7", "王小明, DC7",
            "цифровое, WS330", "ковалева, WS330", "privacy, MAIN-1" })
    void words_are_forgiven_case_accents_endings_and_small_slips(String asked, String wanted) {
        assertEquals(wanted, codes(asked).split(" ")[0], asked + " found " + codes(asked));
    }

    @ParameterizedTest(name = "{0} finds nothing")
    @CsvSource({ "zzzzzz", "'; drop table session --'", "%%%", "''", "' '", "*:*", "title:\\" })
    void what_is_not_there_is_not_found(String asked) {
        assertEquals("", codes(asked));
    }

    @Test
    void all_words_come_before_some() {
        assertEquals("MAIN-1", codes("platforms privacy"));
        assertEquals(List.of("MAIN-1", "WS33"), List.of(codes("platforms privacy nowheretobefound").split(" ")));
    }

    @Test
    void a_title_counts_more_than_a_mention() {
        assertEquals("MAIN-1", codes("privacy").split(" ")[0]);
    }

    @Test
    void what_was_found_is_marked_in_title_and_passage_as_plain_text() {
        Search hostile = new Search(Listed.programme("UTC",
                session("WS1", "<script>alert('courts')</script>", "One. The courts of <b>Kraków</b> decide. Three.", "A",
                        null)));
        Search.Hits hits = hostile.find("krakow courts");
        Found found = hits.shown(hits.sessions().get(0));
        assertEquals("<script>alert('[courts]')</script>", marked(found.title()));
        assertEquals("The [courts] of <b>[Kraków]</b> decide.", marked(found.passage()));
    }

    @Test
    void four_thousand_sessions_are_searched_like_seventy() {
        Search many = new Search(Listed.programme("UTC", IntStream.range(0, 4000)
                .mapToObj(i -> session("S" + i, "Session about topic" + i, "Text " + i, "Person" + i, null))
                .toArray(ListedSession[]::new)));
        assertEquals("S3999", many.find("topic3999").sessions().get(0).code());
        assertEquals(4000, many.find("session").sessions().size());
    }

    private String codes(String asked) {
        return search.find(asked).sessions().stream().map(ListedSession::code).collect(Collectors.joining(" "));
    }

    private static String marked(Found.Text text) {
        return text.pieces().stream().map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private static ListedSession session(String code, String title, String text, String person, String affiliation) {
        Instant from = Instant.parse("2021-12-07T09:00:00Z");
        return new ListedSession(1, UUID.nameUUIDFromBytes(code.getBytes()), code, null, title, text, 1, 1L, from,
                from.plusSeconds(3600), false, null, null, List.of(), "en", List.of(), List.of(), null, false, false, null,
                null,
                List.of(), List.of(new ListedRole(1, person, Role.Kind.SPEAKER, null, null, affiliation)), null, null, "en",
                List.of());
    }
}
