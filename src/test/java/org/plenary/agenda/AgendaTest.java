package org.plenary.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.programme.released.Listed;
import org.plenary.programme.released.ListedSession;

class AgendaTest {

    private static final ListedSession TEN = Listed.session("TEN", "2021-12-07T10:00:00Z");

    @Test
    void sessions_that_share_a_minute_clash_and_those_that_follow_each_other_do_not() {
        assertEquals(List.of("TEN: LAST", "LAST: TEN"), clashes(TEN, Listed.session("LAST", "2021-12-07T10:59:00Z")));
        assertEquals(List.of("TEN: ", "NEXT: "), clashes(TEN, Listed.session("NEXT", "2021-12-07T11:00:00Z")));
    }

    @Test
    void what_is_cancelled_or_has_no_time_clashes_with_nothing() {
        assertEquals(List.of("TEN: ", "OFF: "),
                clashes(TEN, Listed.session("OFF", "2021-12-07T10:00:00Z", 2L, true, "Cancelled")));
        assertEquals(List.of("TEN: ", "OPEN: "), clashes(TEN, Listed.session("OPEN", null)));
    }

    @Test
    void what_is_not_starred_clashes_with_nothing() {
        Agenda agenda = Agenda.of(Listed.programme("UTC", TEN, Listed.session("ELSE", "2021-12-07T10:00:00Z")),
                List.of(star(TEN)));

        assertEquals(List.of(TEN), agenda.sessions());
        assertEquals(0, agenda.clashing());
    }

    @Test
    void another_time_or_room_since_it_was_starred_is_a_move_and_another_title_is_not() {
        assertEquals(true, moved("2021-12-07T11:00:00Z", 1L, false));
        assertEquals(true, moved("2021-12-07T10:00:00Z", 2L, false));
        assertEquals(true, moved(null, 1L, false));
        assertEquals(false, moved("2021-12-07T10:00:00Z", 1L, false));
        assertEquals(false, moved("2021-12-07T11:00:00Z", 1L, true), "cancelled says it all");
    }

    @Test
    void what_the_programme_no_longer_has_is_gone() {
        Agenda agenda = Agenda.of(Listed.programme("UTC"), List.of(star(TEN)));

        assertEquals(List.of("TEN"), agenda.gone().stream().map(star -> star.code).toList());
        assertEquals(List.of(), agenda.entries());
    }

    private static boolean moved(String start, Long room, boolean cancelled) {
        ListedSession now = Listed.session("TEN", start, room, cancelled, "Another title");
        return Agenda.of(Listed.programme("UTC", now), List.of(star(TEN))).entries().get(0).isMoved();
    }

    private static List<String> clashes(ListedSession... sessions) {
        Agenda agenda = Agenda.of(Listed.programme("UTC", sessions), Arrays.stream(sessions).map(AgendaTest::star).toList());
        return agenda.entries().stream().map(entry -> entry.session().code() + ": "
                + String.join(" ", entry.clashes().stream().map(ListedSession::code).toList())).toList();
    }

    private static Star star(ListedSession session) {
        return Star.on(session, null, null, Instant.EPOCH);
    }
}
