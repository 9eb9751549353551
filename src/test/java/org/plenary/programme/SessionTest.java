package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.testing.Route;

class SessionTest {

    private static final Instant TEN = Instant.parse("2021-12-07T10:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void sessions_that_share_a_moment_overlap() {
        assertTrue(at(TEN).overlaps(at(TEN.plus(Duration.ofMinutes(59)))));
    }

    @Test
    void a_session_that_starts_when_another_ends_does_not() {
        assertFalse(at(TEN).overlaps(at(TEN.plus(HOUR))));
        assertFalse(at(TEN.plus(HOUR)).overlaps(at(TEN)));
    }

    @Test
    void what_is_cancelled_or_not_scheduled_is_in_nobodys_way() {
        Session cancelled = at(TEN);
        cancelled.cancel();
        assertFalse(cancelled.overlaps(at(TEN)));
        assertFalse(at(TEN).overlaps(new Session()));
    }

    @Test
    void a_session_has_a_length() {
        assertThrows(IllegalArgumentException.class, () -> new Session().moveTo(null, TEN, Duration.ZERO));
    }

    @Test
    void goes_back_among_the_unplaced() {
        Session session = at(TEN);
        session.moveTo(null, null, HOUR);
        assertFalse(session.isPlaced());
        assertNull(session.endsAt);
    }

    @Test
    void no_code_ends_as_an_address_of_a_file_does() {
        for (String code : List.of("WS33.ics", "talk.txt", "Schedule.XML", "a.b.json", "x.html", "x.csv", ".js")) {
            assertTrue(Session.endsLikeAFile(code), code);
        }
        for (String code : List.of("WS33", "OF.12", "WS-ics", "txt", "1.2.3", "a.txt.2", "WS.A", "جلسة-7")) {
            assertFalse(Session.endsLikeAFile(code), code);
        }
    }

    /** A new format whose ending a code may have would hide sessions' pages. */
    @Test
    void every_ending_a_public_address_has_is_one_no_code_may_have() {
        List<String> endings = Route.all().stream().filter(Route::isPublic).map(Route::path)
                .flatMap(path -> Pattern.compile("[.]([a-z|]+)$")
                        .matcher(path.replaceAll("[{]ending:([a-z|]+)}$", "$1")).results().map(found -> found.group(1)))
                .flatMap(found -> Stream.of(found.split("[|]"))).distinct().sorted().toList();
        assertEquals(List.of("atom", "csv", "html", "ics", "js", "json", "jsonld", "txt", "xml", "zip"), endings);
        endings.forEach(ending -> assertTrue(Session.endsLikeAFile("WS33." + ending), ending));
    }

    private static Session at(Instant start) {
        Session session = new Session();
        session.moveTo(null, start, HOUR);
        return session;
    }
}
