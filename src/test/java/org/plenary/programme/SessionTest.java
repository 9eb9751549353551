package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

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

    private static Session at(Instant start) {
        Session session = new Session();
        session.moveTo(null, start, HOUR);
        return session;
    }
}
