package org.plenary.programme.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.programme.released.Listed;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;

class FilterTest {

    private final ListedSession one = Listed.session("WS1", "2021-12-07T09:00:00Z", 1L, false, "Élan vital");
    private final ListedSession two = Listed.session("WS2", "2021-12-07T09:00:00Z", 2L, false, "إنترنت للجميع");
    private final Programme programme = Listed.programme("UTC", one, two);
    private final Filter filter = new Filter();

    @Test
    void without_a_filter_everything_fits() {
        assertFalse(filter.isAny());
        assertEquals(List.of(one, two), fitting());
    }

    @Test
    void by_room() {
        filter.room = "2";
        assertEquals(List.of(two), fitting());
    }

    @Test
    void a_basket_holds_the_sessions_of_its_areas() {
        filter.track = "1";
        assertEquals(List.of(one, two), fitting());
    }

    @Test
    void what_makes_no_sense_fits_nothing() {
        filter.track = "'; drop table session --";
        assertEquals(List.of(), fitting());
    }

    @Test
    void is_carried_along_encoded() {
        filter.q = "a&b=<c>";
        assertEquals("?q=a%26b%3D%3Cc%3E", filter.getQuery());
    }

    private List<ListedSession> fitting() {
        return filter.of(programme.sessions(), programme);
    }
}
