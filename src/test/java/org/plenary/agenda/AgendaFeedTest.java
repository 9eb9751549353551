package org.plenary.agenda;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.agenda.Keeping.AMINA;
import static org.plenary.agenda.Keeping.NADIA;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class AgendaFeedTest {

    @Inject
    Releases releases;

    private Meeting meeting;
    private Session cancelled;

    @BeforeEach
    void a_released_meeting() {
        meeting = Given.meeting();
        Given.session(meeting, "MINE", Given.room(meeting, "Room 1"), Given.FIRST_DAY.atTime(10, 0));
        cancelled = Given.session(meeting, "OFF", Given.room(meeting, "Room 2"), Given.FIRST_DAY.atTime(12, 0));
        Given.session(meeting, "THEIRS", null, Given.FIRST_DAY.atTime(14, 0));
        Given.session(meeting, "LATER", null, null);
        releases.make(meeting, null);
        for (String code : List.of("MINE", "OFF", "LATER")) {
            Keeping.star(AMINA, meeting, code);
        }
        Keeping.star(NADIA, meeting, "THEIRS");
    }

    @Test
    void a_calendar_program_reads_ones_own_sessions_with_the_key_alone() {
        Response feed = given().get(Keeping.newAddress(AMINA, meeting));

        assertEquals(200, feed.statusCode());
        assertEquals("text/calendar;charset=utf-8", feed.contentType().replace("; ", ";").toLowerCase());
        assertEquals("private, no-store", feed.header("Cache-Control"));
        assertEquals(List.of("SUMMARY;LANGUAGE=en:MINE Session MINE", "SUMMARY;LANGUAGE=en:OFF Session OFF"),
                lines(feed, "SUMMARY"));
        assertEquals(List.of("X-WR-CALNAME:My agenda: " + meeting.name), lines(feed, "X-WR-CALNAME"));
        assertTrue(lines(feed, "DESCRIPTION").get(0).endsWith("/" + meeting.slug + "/sessions/MINE/join"));
        assertFalse(unfolded(feed).contains("rooms.example"), "the remote address is nobody's calendar's");
    }

    @Test
    void a_cancelled_session_stays_in_it_as_cancelled_and_a_removed_star_does_not() {
        String address = Keeping.newAddress(AMINA, meeting);
        Given.written(() -> {
            Session.<Session> findById(cancelled.id).cancel();
            return null;
        });
        assertEquals(List.of("STATUS:CONFIRMED", "STATUS:CONFIRMED"), lines(given().get(address), "STATUS"), "not released");
        releases.make(meeting, null);

        assertEquals(List.of("STATUS:CONFIRMED", "STATUS:CANCELLED"), lines(given().get(address), "STATUS"));

        Keeping.unstar(AMINA, meeting, cancelled);
        assertEquals(List.of("SUMMARY;LANGUAGE=en:MINE Session MINE"), lines(given().get(address), "SUMMARY"));
    }

    /** The language is the person's, whatever the calendar program says. */
    @Test
    void it_is_in_the_persons_language_as_far_as_the_sessions_are() {
        Given.text(cancelled, "ar", "ملغاة", null);
        releases.make(meeting, null);
        String address = Keeping.newAddress(AMINA, meeting);

        read(AMINA, "ar");
        assertEquals(List.of("SUMMARY;LANGUAGE=en:MINE Session MINE", "SUMMARY;LANGUAGE=ar:OFF ملغاة"),
                lines(given().header("Accept-Language", "fr").get(address), "SUMMARY"));
        assertTrue(lines(given().get(address), "DESCRIPTION").get(0).startsWith("DESCRIPTION;LANGUAGE=ar:عن الجلسة"));
        read(AMINA, "fr");
        assertEquals(List.of("SUMMARY;LANGUAGE=en:MINE Session MINE", "SUMMARY;LANGUAGE=en:OFF Session OFF"),
                lines(given().header("Accept-Language", "ar").get(address), "SUMMARY"));
    }

    private void read(String email, String language) {
        given().cookies(Login.as(email)).header("Accept-Language", language).get("/" + meeting.slug + "/me/agenda").then()
                .statusCode(200);
    }

    @Test
    void a_new_address_ends_the_old_one() {
        String old = Keeping.newAddress(AMINA, meeting);
        String theirs = Keeping.newAddress(NADIA, meeting);
        String now = Keeping.newAddress(AMINA, meeting);

        assertNotEquals(old, now);
        refused(old);
        assertEquals(200, given().get(now).statusCode());
        assertEquals(List.of("SUMMARY;LANGUAGE=en:THEIRS Session THEIRS"), lines(given().get(theirs), "SUMMARY"));
        assertEquals("Make a new address for your calendar?",
                Keeping.page(AMINA, meeting, "/me/agenda/address").select("h1").text());
    }

    @Test
    void no_key_a_wrong_one_and_another_meetings_open_nothing_and_say_so() {
        Meeting other = Given.meeting();
        releases.make(other, null);
        String mine = Keeping.newAddress(AMINA, meeting);
        String key = mine.replaceFirst(".*key=", "");
        String feed = "/" + meeting.slug + "/me/agenda.ics";

        refused(feed);
        refused(feed + "?key=");
        refused(feed + "?key=" + key + "x");
        refused(feed + "?key=" + key.substring(0, 43) + (key.endsWith("A") ? "B" : "A"));
        refused(feed + "?key=%00" + key);
        refused(feed + "?key=" + "x".repeat(5000));
        refused("/" + other.slug + "/me/agenda.ics?key=" + key);
        assertEquals(404, Keeping.as(AMINA).get(feed).statusCode(), "a session of the site is no key");
    }

    /** Who has read the table has the seed and not the seal. */
    @Test
    void what_the_table_keeps_is_no_key() {
        String key = Keeping.newAddress(AMINA, meeting).replaceFirst(".*key=", "");
        String seed = Given.written(() -> AgendaKey.<AgendaKey> find("meeting", meeting).singleResult().seed);

        assertTrue(key.startsWith(seed) && key.length() == 44, key);
        refused("/" + meeting.slug + "/me/agenda.ics?key=" + seed);
        refused("/" + meeting.slug + "/me/agenda.ics?key=" + seed + seed);
    }

    @Test
    void the_key_opens_nothing_else() {
        String key = Keeping.newAddress(AMINA, meeting).replaceFirst(".*key=", "");

        for (String page : List.of("/me/agenda", "/me", "/me/meeting.ics")) {
            assertEquals(302, given().redirects().follow(false).header("Accept", "*/*")
                    .get("/" + meeting.slug + page + "?key=" + key).statusCode(), page);
        }
    }

    private static void refused(String address) {
        Response answer = given().header("Accept-Language", "en").get(address);
        assertEquals(404, answer.statusCode(), address);
        assertEquals("This calendar address does not work", Jsoup.parse(answer.asString()).select("h1").text(), address);
    }

    private static List<String> lines(Response feed, String beginning) {
        return unfolded(feed).lines().filter(line -> line.startsWith(beginning)).toList();
    }

    private static String unfolded(Response feed) {
        return feed.asString().replace("\r\n ", "");
    }
}
