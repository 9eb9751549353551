package org.plenary.interchange.out;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.interchange.ManyScripts;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.testing.Given;
import org.plenary.testing.InTwoLanguages;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Calendars of a day, a track, a room and a speaker; and how a calendar program learns what changed. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class CalendarsTest {

    private ManyScripts scripts;

    @BeforeEach
    void a_meeting() {
        scripts = ManyScripts.make();
    }

    @Test
    void a_day_has_what_belongs_to_it_at_the_venue_and_says_what_is_cancelled() throws Exception {
        assertEquals(List.of("A CONFIRMED", "OF-12. CONFIRMED", "WS2 CANCELLED", "WS33 CONFIRMED", "ws33 CONFIRMED"),
                entries("/programme/2021-12-06.ics"));
        assertTrue(entries("/programme/2021-12-07.ics").contains("NIGHT CONFIRMED"));
        assertFalse(entries("/programme/2021-12-08.ics").contains("NIGHT CONFIRMED"));
    }

    @Test
    void a_track_has_those_under_it_a_room_those_it_is_joined_from_a_speaker_their_parts() throws Exception {
        assertEquals(List.of("WS33 CONFIRMED"), entries("/tracks/" + scripts.basket.id + ".ics"));
        assertEquals(List.of("WS33 CONFIRMED"), entries("/tracks/" + scripts.area.id + ".ics"));
        assertEquals(List.of("WS33 CONFIRMED"), entries("/speakers/" + scripts.speaker.id + ".ics"));
        assertTrue(entries("/rooms/" + scripts.hall.id + ".ics").contains("WS33 CONFIRMED"));
        assertEquals(List.of(), entries("/rooms/" + scripts.hall.id + ".ics").stream()
                .filter(entry -> entry.startsWith("OF-12")).toList());
    }

    @Test
    void what_is_not_there_has_no_calendar() {
        for (String path : List.of("/programme/2021-12-05.ics", "/programme/monday.ics", "/tracks/1.ics", "/rooms/1.ics",
                "/speakers/1.ics")) {
            given().get(scripts.at(path)).then().statusCode(404);
        }
    }

    @Test
    void the_sequence_rises_when_the_session_changed_and_not_when_another_did() throws Exception {
        assertEquals("1", sequence("WS33"));
        scripts.change(scripts.hostile, session -> session.title = "Another title");
        scripts.release();
        assertEquals("2 1", sequence("WS33") + " " + sequence("A"));
        String before = unstamped("/sessions/A.ics");
        Session one = Given.written(() -> Session.withCode(scripts.meeting, "L1").orElseThrow());
        scripts.change(one, Session::cancel);
        scripts.release();
        assertEquals("2 1 3", sequence("WS33") + " " + sequence("A") + " " + sequence("L1"));
        assertEquals(before, unstamped("/sessions/A.ics"));
    }

    @Test
    void a_room_that_is_called_otherwise_changes_the_sessions_in_it() throws Exception {
        Given.written(() -> Room.<Room> findById(scripts.hall.id).name = "Hall One");
        scripts.release();
        assertEquals("2 1", sequence("A") + " " + sequence("OF-12."));
    }

    @Test
    void each_is_in_the_language_asked_for_and_kept_apart_from_the_others() {
        InTwoLanguages made = InTwoLanguages.make();
        for (String path : List.of("/programme.ics", "/programme/" + made.meeting.startsOn + ".ics", "/sessions/WS1.ics",
                "/rooms/" + made.room.id + ".ics")) {
            Response arabic = made.asked("ar", path);
            Response french = made.asked("fr", path);

            assertEquals(List.of("SUMMARY;LANGUAGE=ar:WS1 " + InTwoLanguages.ARABIC), summaries(arabic), path);
            assertEquals(List.of("SUMMARY;LANGUAGE=en:WS1 " + InTwoLanguages.ENGLISH), summaries(french), path);
            assertTrue(french.asString().contains("DESCRIPTION;LANGUAGE=fr:"), path);
            assertEquals(arabic.asString(), made.asked("ar", path).asString(), path);
            assertTrue(arabic.header("Vary").contains("Accept-Language"), path);
            assertNotEquals(arabic.header("ETag"), french.header("ETag"), path);
            assertEquals(summaries(arabic), summaries(
                    given().header("Accept-Language", "fr").get("/" + made.meeting.slug + path + "?lang=ar")), path);
        }
    }

    private static List<String> summaries(Response calendar) {
        return calendar.asString().replace("\r\n ", "").lines().filter(line -> line.startsWith("SUMMARY")).toList();
    }

    private String text(String path) {
        return given().get(scripts.at(path)).then().statusCode(200).extract().asString();
    }

    /** Without the moment of the release it was made from. */
    private String unstamped(String path) {
        return text(path).replaceAll("DTSTAMP:.*", "");
    }

    private String sequence(String code) throws Exception {
        return parsed(text("/programme.ics")).stream().filter(entry -> value(entry, "SUMMARY").startsWith(code + " "))
                .map(entry -> value(entry, "SEQUENCE")).findFirst().orElseThrow();
    }

    private List<String> entries(String path) throws Exception {
        String text = text(path);
        assertFalse(text.replace("\r\n ", "").contains(ManyScripts.SECRET), path);
        return parsed(text).stream()
                .map(entry -> value(entry, "SUMMARY").replaceAll("(?s) .*", "") + " " + value(entry, "STATUS")).sorted()
                .toList();
    }

    private static List<VEvent> parsed(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        return calendar.getComponents("VEVENT");
    }

    private static String value(VEvent entry, String name) {
        return entry.getProperty(name).orElseThrow().getValue();
    }
}
