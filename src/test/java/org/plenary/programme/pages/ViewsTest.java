package org.plenary.programme.pages;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.programme.Release;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.Track;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Given;

/** A day in three ways, what is on now, by track, by room, at the door; and the filters. */
@QuarkusTest
@ActivateRequestContext
class ViewsTest {

    @Inject
    Releases releases;

    private Meeting meeting;
    private Room one;
    private Room ten;
    private Room two;
    private LocalDateTime now;

    @BeforeEach
    void a_meeting_that_is_on() {
        Meeting made = Given.meeting();
        meeting = Given.written(() -> {
            Meeting row = Meeting.findById(made.id);
            row.startsOn = ListedSession.dayOf(Instant.now(), row.zoneId());
            row.endsOn = row.startsOn.plusDays(2);
            return row;
        });
        now = LocalDateTime.now(meeting.zoneId()).truncatedTo(ChronoUnit.MINUTES);
        one = Given.room(meeting, "Room 1");
        ten = Given.room(meeting, "Room 10");
        two = Given.room(meeting, "Room 2");
    }

    @Test
    void a_day_is_a_list_a_timetable_or_text() {
        Given.session(meeting, "WS1", one, meeting.startsOn.atTime(10, 0));
        Session held = Given.session(meeting, "WS2", two, meeting.startsOn.atTime(10, 0));
        Given.written(() -> {
            Session row = Session.findById(held.id);
            row.interpretation = "ar,fr";
            row.captions = "en";
            return row;
        });
        releases.make(meeting, null);
        String day = "/programme/" + meeting.startsOn;
        assertEquals(List.of("wide-grid", "", "grid"), List.of(grid(day), grid(day + "?view=list"), grid(day + "?view=grid")));
        assertEquals(List.of("Room 1", "Room 2"), page(day).select(".room-head").eachText());
        assertEquals(Links.day(meeting, meeting.startsOn) + ".txt?room=" + two.id,
                given().redirects().follow(false).get("/" + meeting.slug + day + "?view=text&room=" + two.id).header("Location")
                        .replaceAll("^https?://[^/]*", ""));
        String text = given().get("/" + meeting.slug + day + ".txt?room=" + two.id).asString();
        assertTrue(text.contains("10:00-11:00  WS2  Workshop  [Room 2]"), text);
        assertTrue(text.contains("\n  English; Interpretation: Arabic, French; Captions: English\n"), text);
        assertFalse(text.contains("WS1"), text);
        assertEquals(404, given().get("/" + meeting.slug + "/programme/2001-01-01.txt").statusCode());
    }

    @Test
    void each_choice_says_how_many_it_leaves_given_the_others_and_none_leaves_nothing() {
        session("WS1", one, true, "fr");
        session("WS2", one, false, "fr");
        session("WS3", two, true, "");
        Given.session(meeting, "LATER", null, null);
        releases.make(meeting, null);

        assertEquals(List.of("Any", "planned: 2", "not planned: 1"), choices("", "recording"));
        assertEquals(List.of("Any", "Room 1: 2", "Room 2: 1"), choices("", "room"));
        assertEquals(List.of("Any", "Room 1: 1", "Room 2: 1"), choices("?recording=planned", "room"));
        assertEquals(List.of("Any", "planned: 1", "not planned: 1"), choices("?interpretation=fr", "recording"));
        assertEquals(List.of("Any", "planned: 1"), choices("?interpretation=fr&room=" + one.id + "&q=WS1", "recording"));
        assertEquals(List.of(), choices("", "type"), "all are workshops");
        Document both = page("/programme?recording=planned&interpretation=fr");
        assertEquals("Sessions: 1", both.select("#count").text());
        assertEquals(List.of("Session WS1"), both.select("#found .card h3").eachText());
        assertEquals("Session LATER", page("/programme?recording=none&interpretation=none").select("#found .card h3").text());
    }

    @Test
    void what_was_chosen_is_taken_away_by_a_link() {
        session("WS1", one, true, "fr");
        session("WS2", two, false, "");
        releases.make(meeting, null);
        Document page = page("/programme?recording=planned&room=" + one.id + "&q=session");
        String programme = "/" + meeting.slug + "/programme";
        assertEquals(List.of("Room: Room 1 Remove this filter", "Recording: planned Remove this filter",
                "Search words: session Remove this filter", "Remove all filters"), page.select(".chosen a").eachText());
        assertEquals(List.of(programme + "?recording=planned&q=session", programme + "?room=" + one.id + "&q=session",
                programme + "?room=" + one.id + "&recording=planned", programme), page.select(".chosen a").eachAttr("href"));
        assertEquals("Track: <b>x</b> Remove this filter",
                page("/programme?track=%3Cb%3Ex%3C/b%3E").select(".chosen a").first().text());
    }

    @Test
    void a_page_with_strange_parameters_is_the_page_without_and_does_not_repeat_them() {
        session("WS1", one, true, "fr");
        releases.make(meeting, null);
        String plain = given().get("/" + meeting.slug + "/programme?recording=planned").asString();
        String strange = given().get("/" + meeting.slug + "/programme?x=evil&room=&recording=planned&recording=none")
                .asString();
        assertEquals(plain, strange);
        assertTrue(plain.contains("?recording=planned&amp;lang=ar"), "the languages lead to the same page");
    }

    @Test
    void now_and_next_say_where() {
        Given.session(meeting, "OVER", one, now.minusHours(3));
        Given.session(meeting, "ON-TEN", ten, now.minusMinutes(20));
        Given.session(meeting, "ON-TWO", two, now.minusMinutes(10));
        Given.session(meeting, "SOON", one, now.plusMinutes(30));
        Given.session(meeting, "MUCH-LATER", one, now.plusHours(4));
        Session off = Given.session(meeting, "OFF", two, now.plusMinutes(50));
        Given.written(() -> {
            Session.<Session> findById(off.id).cancel();
            return null;
        });
        releases.make(meeting, null);
        Document page = page("/now");
        assertEquals(List.of("Room 2 Session ON-TWO", "Room 10 Session ON-TEN", "Room 1 Session SOON"),
                page.select(".card").stream().map(card -> card.select(".where, h3").text()).toList());
        assertEquals("60", Jsoup.parse(page.select("noscript").first().data() + page.select("noscript").html())
                .select("meta[http-equiv=refresh]").attr("content"));
        Document still = page(page.select("a[href$='?still=1']").attr("href").replaceFirst("/[^/]*", ""));
        assertEquals(0, still.select("noscript").size());
        assertEquals("/" + meeting.slug + "/now", still.select(".screen").attr("href"));
    }

    @Test
    void before_and_after_the_meeting_now_says_so() {
        Meeting past = Given.meeting();
        releases.make(past, null);
        assertTrue(Jsoup.parse(given().get("/" + past.slug + "/now").asString()).text().contains("The meeting is over."));
    }

    @Test
    void tracks_have_two_levels_and_a_page_each() {
        Track basket = Given.track(meeting, "Basket");
        Track area = Given.written(() -> {
            Track track = new Track();
            track.meeting = meeting;
            track.name = "Area";
            track.colour = 2;
            track.parent = Track.findById(basket.id);
            track.persist();
            return track;
        });
        Session inArea = Given.session(meeting, "WS1", one, meeting.startsOn.atTime(10, 0));
        Given.session(meeting, "WS2", one, meeting.startsOn.atTime(12, 0));
        Given.written(() -> Session.<Session> findById(inArea.id).tracks.add(Track.findById(area.id)));
        releases.make(meeting, null);
        assertEquals("Basket Sessions: 1 Area Sessions: 1", page("/tracks").select("main h2, main h2 ~ *").text());
        assertEquals(List.of("Session WS1"), page("/tracks/" + basket.id).select(".card h3").eachText());
        assertEquals(List.of("Session WS1"), page("/tracks/" + area.id).select(".card h3").eachText());
        assertEquals(404, given().get("/" + meeting.slug + "/tracks/" + (area.id + 999)).statusCode());
    }

    @Test
    void rooms_are_sorted_as_people_count() {
        Given.session(meeting, "WS1", ten, meeting.startsOn.atTime(10, 0));
        releases.make(meeting, null);
        assertEquals(List.of("Room 1", "Room 2", "Room 10"), page("/rooms").select(".names a").eachText());
        assertTrue(page("/rooms").select(".names li").last().text().contains("Sessions: 1"));
    }

    @Test
    void the_door_says_what_is_on_what_is_next_and_what_has_gone() {
        Session moved = Given.session(meeting, "MOVED", one, meeting.startsOn.atTime(4, 0));
        Session gone = Given.session(meeting, "GONE", one, meeting.startsOn.atTime(5, 0));
        Session off = Given.session(meeting, "OFF", one, meeting.startsOn.atTime(6, 0));
        Given.session(meeting, "ON", one, now.minusMinutes(20));
        Given.session(meeting, "NEXT", one, now.plusMinutes(45));
        Given.session(meeting, "ELSEWHERE", two, now.minusMinutes(20));
        releases.make(meeting, null);
        yesterday();
        Given.written(() -> {
            Session row = Session.findById(moved.id);
            row.moveTo(Room.findById(ten.id), row.startsAt, row.length());
            Session.<Session> findById(gone.id).delete();
            Session.<Session> findById(off.id).cancel();
            return null;
        });
        releases.make(meeting, null);

        Document door = page("/rooms/" + one.id + "/door");
        assertEquals(List.of("Session ON", "Session NEXT"), door.select(".door-now h3").eachText());
        assertEquals(
                List.of("Session MOVED Moved to Room 10", "Session GONE No longer in the programme", "Session OFF Cancelled"),
                door.select(".door-day li:has(.off)").stream().map(line -> line.select(".title, .tag").text()).toList());
        assertEquals(0, door.select("nav, a[href^='/'], form").size() - door.select("a[href$='still=1']").size());
        assertTrue(door.select("footer").text().contains("Central European"), door.select("footer").text());
        assertFalse(door.text().contains("ELSEWHERE"));
    }

    /** The release was made the day before. */
    private void yesterday() {
        Given.written(() -> Release.update("releasedAt = ?1 where meeting.id = ?2",
                Instant.now().minus(2, ChronoUnit.DAYS), meeting.id));
    }

    private void session(String code, Room room, boolean recorded, String interpretation) {
        Session made = Given.session(meeting, code, room, meeting.startsOn.atTime(10, 0));
        Given.written(() -> {
            Session session = Session.findById(made.id);
            session.recorded = recorded;
            session.interpretation = interpretation;
            return session;
        });
    }

    private List<String> choices(String query, String fact) {
        return page("/programme" + query).select("#" + fact + " option").eachText();
    }

    private String grid(String path) {
        return page(path).select(".grid-scroll > div").attr("class");
    }

    private Document page(String path) {
        return Jsoup.parse(given().urlEncodingEnabled(false).get("/" + meeting.slug + path).asString());
    }
}
