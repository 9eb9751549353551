package org.plenary.programme.released;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Json;

class ProgrammeTest {

    private static final LocalDate TUESDAY = LocalDate.of(2021, 12, 7);

    @Test
    void a_session_that_starts_after_midnight_belongs_to_the_evening_before() {
        ListedSession late = Listed.session("LATE", "2021-12-07T23:30:00Z");
        ListedSession early = Listed.session("EARLY", "2021-12-08T02:00:00Z");
        Programme programme = Listed.programme("Europe/Warsaw", late, early);
        assertEquals(List.of(late), programme.onDay(TUESDAY));
        assertEquals(List.of(early), programme.onDay(TUESDAY.plusDays(1)));
    }

    @Test
    void the_day_is_the_venues_not_utcs() {
        ListedSession morning = Listed.session("M", "2021-12-06T20:00:00Z");
        assertEquals(List.of(morning), Listed.programme("Pacific/Chatham", morning).onDay(TUESDAY));
    }

    @Test
    void what_is_not_scheduled_is_on_no_day_but_in_the_programme() {
        ListedSession unplaced = Listed.session("U", null);
        Programme programme = Listed.programme("UTC", unplaced);
        assertEquals(List.of(), programme.days().stream().flatMap(day -> programme.onDay(day).stream()).toList());
        assertEquals(unplaced, programme.session("U").orElseThrow());
    }

    @Test
    void comes_back_from_its_release_as_it_was() {
        Programme programme = Listed.programme("Europe/Warsaw", Listed.session("A", "2021-12-07T09:00:00Z"),
                Listed.session("U", null));
        assertEquals(programme, Json.gunzipped(Json.gzipped(programme), Programme.class));
    }
}
