package org.plenary.programme.released;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.programme.released.Change.Kind;

class ChangeTest {

    private static final ListedSession WAS = Listed.session("A", "2021-12-07T09:00:00Z");

    @Test
    void nothing_changed_is_no_change() {
        assertEquals(List.of(), between(WAS, Listed.session("A", "2021-12-07T09:00:00Z")));
    }

    @Test
    void another_time_or_room_is_a_move_even_when_reworded_too() {
        assertEquals(List.of(Kind.MOVED), between(WAS, Listed.session("A", "2021-12-07T10:00:00Z")));
        assertEquals(List.of(Kind.MOVED), between(WAS, Listed.session("A", "2021-12-07T09:00:00Z", 2L, false, "Other words")));
    }

    @Test
    void another_word_is_a_change() {
        assertEquals(List.of(Kind.CHANGED),
                between(WAS, Listed.session("A", "2021-12-07T09:00:00Z", 1L, false, "Other words")));
    }

    @Test
    void cancelling_is_graver_than_moving() {
        assertEquals(List.of(Kind.CANCELLED), between(WAS, Listed.session("A", "2021-12-07T10:00:00Z", 1L, true, "Session A")));
    }

    @Test
    void new_and_gone_sessions_are_told_apart_by_guid_not_by_code() {
        assertEquals(List.of(Kind.NEW, Kind.REMOVED), between(WAS, Listed.session("B", "2021-12-07T09:00:00Z")));
    }

    private static List<Kind> between(ListedSession before, ListedSession after) {
        return Change.between(Listed.programme("UTC", before), Listed.programme("UTC", after)).stream().map(Change::kind)
                .toList();
    }
}
