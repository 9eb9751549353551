package org.plenary.programme.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.programme.pages.Columns.Span;
import org.plenary.programme.released.Listed;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;

class ColumnsTest {

    private static final String NINE = "2021-12-07T09:00:00Z";
    private static final String HALF_PAST = "2021-12-07T09:30:00Z";
    private static final String ELEVEN = "2021-12-07T11:00:00Z";

    /** In the venue's order: 1+2 is joined from its neighbours, 1+3 from rooms with another between. */
    private final Programme programme = new Programme("m", "UTC", LocalDate.of(2021, 12, 6), LocalDate.of(2021, 12, 10), 1,
            Instant.EPOCH, List.of(room(12, 1L, 2L), room(13, 1L, 3L), room(1), room(2), room(3)), List.of(), List.of(),
            List.of(), List.of());

    @Test
    void only_rooms_in_use_have_a_column_and_what_has_no_room_stands_last() {
        ListedSession third = in(3L, NINE);
        ListedSession first = in(1L, ELEVEN);
        ListedSession nowhere = in(null, NINE);
        Columns columns = of(nowhere, third, first);
        assertEquals(List.of(new Span(1, 1), new Span(2, 1), new Span(3, 1)),
                List.of(columns.of(first), columns.of(third), columns.of(nowhere)));
        assertEquals(List.of("1 1", "3 2", "none 3"), heads(columns));
    }

    @Test
    void two_at_once_in_one_room_stand_beside_each_other_and_what_is_alone_is_as_wide_as_both() {
        ListedSession nine = in(1L, NINE);
        ListedSession halfPast = in(1L, HALF_PAST);
        ListedSession eleven = in(1L, ELEVEN);
        ListedSession other = in(2L, NINE);
        Columns columns = of(nine, halfPast, eleven, other);
        assertEquals(List.of(new Span(1, 1), new Span(2, 1), new Span(1, 2), new Span(3, 1)),
                List.of(columns.of(nine), columns.of(halfPast), columns.of(eleven), columns.of(other)));
        assertEquals(List.of("1 1", "2 3"), heads(columns));
    }

    @Test
    void what_is_in_a_joined_room_stands_across_its_parts() {
        ListedSession joined = in(12L, NINE);
        ListedSession part = in(2L, ELEVEN);
        Columns columns = of(joined, part);
        assertEquals(List.of(new Span(1, 2), new Span(2, 1)), List.of(columns.of(joined), columns.of(part)));
        assertEquals(List.of("1 1", "2 2"), heads(columns));
    }

    @Test
    void a_joined_room_whose_parts_are_not_used_has_its_own_column() {
        ListedSession joined = in(12L, NINE);
        assertEquals(new Span(1, 1), of(joined, in(3L, ELEVEN)).of(joined));
        assertEquals(List.of("12 1", "3 2"), heads(of(joined, in(3L, ELEVEN))));
    }

    @Test
    void so_has_one_whose_parts_are_taken_at_that_time_or_do_not_stand_side_by_side() {
        assertEquals(List.of("12 1", "2 2"), heads(of(in(12L, NINE), in(2L, HALF_PAST))));
        ListedSession apart = in(13L, NINE);
        Columns columns = of(apart, in(1L, ELEVEN), in(2L, NINE));
        assertEquals(List.of("1 1", "2 2", "3 3", "13 4"), heads(columns));
        assertEquals(new Span(4, 1), columns.of(apart));
    }

    private Columns of(ListedSession... sessions) {
        return new Columns(List.of(sessions), programme);
    }

    private List<String> heads(Columns columns) {
        return columns.heads(programme,
                (room, span) -> room.map(known -> String.valueOf(known.id())).orElse("none") + " " + span.from());
    }

    private static ListedSession in(Long room, String start) {
        return Listed.session("WS" + room + start, start, room, false, "Title");
    }

    private static ListedRoom room(long id, Long... parts) {
        return new ListedRoom(id, "Room " + id, null, null, null, List.of(parts));
    }
}
