package org.plenary.programme.released;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
    void in_the_night_the_clocks_change_the_clock_on_the_wall_says_which_day_it_is() {
        ZoneId warsaw = ZoneId.of("Europe/Warsaw");
        LocalDate sunday = LocalDate.of(2022, 3, 27);
        assertEquals(sunday.minusDays(1), ListedSession.dayOf(Instant.parse("2022-03-27T00:59:00Z"), warsaw));
        assertEquals(sunday, ListedSession.dayOf(Instant.parse("2022-03-27T01:00:00Z"), warsaw));
        LocalDate autumn = LocalDate.of(2022, 10, 30);
        assertEquals(autumn.minusDays(1), ListedSession.dayOf(Instant.parse("2022-10-30T01:59:00Z"), warsaw));
        assertEquals(autumn, ListedSession.dayOf(Instant.parse("2022-10-30T02:00:00Z"), warsaw));
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

    @Test
    void every_session_knows_in_which_release_it_last_changed() {
        ListedSession stays = Listed.session("A", "2021-12-07T09:00:00Z");
        Programme first = Listed.programme("UTC", stays, Listed.session("B", "2021-12-07T09:00:00Z")).again(1, null)
                .since(Listed.programme("UTC"));
        Programme second = Listed.programme("UTC", stays, Listed.session("B", "2021-12-07T10:00:00Z")).again(2, null)
                .since(first);
        assertEquals("1 NEW, 2 MOVED", marks(second));
        assertEquals("1 NEW, 3 MOVED", marks(first.again(3, null).since(second)));
        assertEquals("1 NEW, 2 MOVED", marks(second.again(3, null).since(second)));
    }

    @Test
    void what_changed_before_anybody_counted_changed_at_the_latest_in_that_release() {
        Programme old = Listed.programme("UTC", Listed.session("A", "2021-12-07T09:00:00Z")).again(7, null);
        assertEquals("7 null", marks(old.again(8, null).since(old)));
    }

    @Test
    void a_release_made_before_there_were_languages_and_marks_is_read_and_nothing_has_changed_since() {
        Programme now = Listed.programme("UTC", Listed.session("A", "2021-12-07T09:00:00Z"));
        String json = Json.of(now);
        String old = json.replaceAll(",\"(changedIn|changedHow)\":null|,\"language\":\"en\"|,\"texts\":\\[]", "");
        assertEquals(json.length() - ",\"changedIn\":null,\"changedHow\":null,\"language\":\"en\",\"texts\":[]".length(),
                old.length());
        Programme read = Json.read(old, Programme.class);
        assertSaid("Session A", null, read.sessions().get(0).title("fr"));
        assertEquals(List.of(), Change.between(read, now));
        assertEquals(List.of(), Change.between(now, read));
        assertEquals(1, new Search(read).find("session").sessions().size());
    }

    @Test
    void a_text_is_said_in_the_readers_language_field_by_field() {
        ListedSession session = withTexts("en", "What it is about", new ListedText("fr", "Séance A", null),
                new ListedText("ar", null, "عمّ تتحدث"));
        assertSaid("Séance A", null, session.title("fr"));
        assertSaid("What it is about", "en", session.description("fr"));
        assertSaid("Session A", "en", session.title("ar"));
        assertSaid("عمّ تتحدث", null, session.description("ar"));
        assertSaid("Session A", null, session.title("en"));
        assertSaid("عمّ تتحدث", "ar",
                withTexts("en", null, new ListedText("ar", null, "عمّ تتحدث")).description("en"));
        assertSaid(null, null, Listed.session("A", null).description("en"));
    }

    @Test
    void a_text_in_a_regions_or_a_scripts_own_way_is_for_who_reads_the_language() {
        ListedSession session = withTexts("en", null, new ListedText("zh-Hant", "標題", null),
                new ListedText("fr", "Titre", null));
        assertSaid("標題", null, session.title("zh"));
        assertEquals("zh-Hant", session.title("zh").language());
        assertEquals(List.of("標題", "Session A", "Titre"), session.titles("zh").stream().map(Said::text).toList());
        assertEquals(List.of(), session.descriptions("zh"));
    }

    private static void assertSaid(String text, String lang, Said said) {
        assertEquals(text + " " + lang, said.text() + " " + said.lang());
    }

    private static ListedSession withTexts(String language, String description, ListedText... texts) {
        ListedSession one = Listed.session("A", null);
        return new ListedSession(one.id(), one.guid(), one.code(), one.number(), one.title(), description, one.type(),
                one.room(),
                one.startsAt(), one.endsAt(), false, null, null, List.of(), "en", List.of(), List.of(), null, false, false,
                null,
                null, List.of(), List.of(), null, null, language, List.of(texts));
    }

    private static String marks(Programme programme) {
        return String.join(", ", programme.sessions().stream().map(one -> one.changedIn() + " " + one.changedHow()).toList());
    }
}
