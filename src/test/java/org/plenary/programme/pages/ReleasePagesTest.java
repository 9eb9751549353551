package org.plenary.programme.pages;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.released.Change;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Refusal;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** The change log as a reader without an account has it. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class ReleasePagesTest {

    private static final LocalDateTime TUESDAY_TEN = Given.FIRST_DAY.plusDays(1).atTime(10, 0);

    @Inject
    Releases releases;

    private Meeting meeting;
    private Session moved;
    private Session reworded;
    private Session cancelled;

    /** Three releases: the first; one that moves, rewords, cancels and adds; one that changes nothing. */
    @BeforeEach
    void three_releases() {
        meeting = Given.meeting();
        Room one = Given.room(meeting, "Room 1");
        Room two = Given.room(meeting, "Room 2");
        moved = Given.session(meeting, "WS33", one, TUESDAY_TEN);
        reworded = Given.session(meeting, "WS34", two, TUESDAY_TEN);
        cancelled = Given.session(meeting, "WS35", one, TUESDAY_TEN.plusHours(2));
        change(reworded, session -> session.description = "It begins. " + "What stays is long. ".repeat(40) + "It ends well.");
        releases.make(meeting, "The first");
        change(moved, session -> session.moveTo(Room.findById(two.id),
                TUESDAY_TEN.plusDays(1).withHour(14).withMinute(5).atZone(meeting.zoneId()).toInstant(), session.length()));
        change(reworded, session -> session.description = session.description.replace("ends well", "ends badly"));
        Given.role(reworded, Given.speaker(meeting, "ليلى الحارثي"), Role.Kind.SPEAKER);
        change(cancelled, Session::cancel);
        Given.session(meeting, "WS36", null, null);
        releases.make(meeting, "What the host asked for");
        releases.make(meeting, null);
    }

    /** An empty programme kept for it would be read there for ever. */
    @Test
    void a_number_that_does_not_exist_is_refused_and_read_as_soon_as_it_does() {
        for (int number : List.of(4, 5, 999_999_999)) {
            assertEquals(404, assertThrows(Refusal.class, () -> releases.numbered(meeting, number)).status());
            assertThrows(Refusal.class, () -> releases.counts(meeting, number));
            assertEquals(404, given().get("/" + meeting.slug + "/releases/" + number + "/programme").statusCode());
        }
        change(moved, Session::cancel);
        releases.make(meeting, "The fourth");

        assertEquals(4, releases.numbered(meeting, 4).release());
        assertEquals(4, releases.numbered(meeting, 4).sessions().size());
        assertEquals(Map.of(Change.Kind.CANCELLED, 1L), releases.counts(meeting, 4));
    }

    @Test
    void the_list_is_newest_first_with_note_and_counts() {
        Document page = page("/releases");
        assertEquals(List.of("Release 3", "Release 2", "Release 1"), page.select("main h2").eachText());
        List<String> entries = page.select("main ol > li").eachText();
        assertTrue(entries.get(0).startsWith("Release 3 current "), entries.get(0));
        assertTrue(entries.get(0).endsWith("Nothing about any session changed."), entries.get(0));
        assertTrue(entries.get(1).endsWith("What the host asked for Cancelled: 1, New: 1, Moved: 1, Changed: 1"),
                entries.get(1));
        assertTrue(entries.get(2).endsWith("The first The first release. Sessions: 3"), entries.get(2));
        assertEquals(Links.releases(meeting), page("/programme").selectFirst("main a[href$=/releases]").attr("href"));
    }

    @Test
    void a_release_says_from_where_to_where_and_what_is_new_in_a_text() {
        Document page = page("/releases/2");
        assertEquals(List.of("Cancelled: 1", "New: 1", "Moved: 1", "Changed: 1"), page.select("main h3").eachText());
        assertEquals("Moved from ⁨Tuesday 7 December 2021, 10:00–11:00, ⁨Room 1⁩⁩ to "
                + "⁨Wednesday 8 December 2021, 14:05–15:05, ⁨Room 2⁩⁩.", entry(page, "WS33").selectFirst("p").text());
        assertEquals("/" + meeting.slug + "/sessions/WS33", entry(page, "WS33").selectFirst("a").attr("href"));
        assertEquals("Tuesday 7 December 2021, 12:00–13:00, ⁨Room 1⁩", entry(page, "WS35").selectFirst("p").text());
        assertEquals("Not scheduled yet", entry(page, "WS36").selectFirst("p").text());
        assertEquals(List.of("Description", "People"), entry(page, "WS34").select("dt").eachText());
        List<String> lines = entry(page, "WS34").select("dd").eachText();
        assertTrue(lines.get(0).startsWith("Before: … ") && lines.get(0).endsWith("It ends well."), lines.get(0));
        assertTrue(lines.get(1).startsWith("Now: … ") && lines.get(1).endsWith("It ends badly."), lines.get(1));
        assertTrue(lines.get(0).length() < 120, lines.get(0));
        assertEquals("Added: ⁨ليلى الحارثي⁩ (Speaker)", lines.get(2));
    }

    @Test
    void any_two_are_compared_in_either_direction() {
        assertEquals(page("/releases/2").select("main ul.log").text(),
                page("/releases/3?against=1").select("main ul.log").text());
        Document back = page("/releases/1?against=3");
        assertEquals(List.of("Removed: 1", "Moved: 1", "Restored: 1", "Changed: 1"), back.select("main h3").eachText());
        assertTrue(entry(back, "WS33").text().contains("Moved from ⁨Wednesday"), back.text());
        assertEquals("noindex", back.selectFirst("meta[name=robots]").attr("content"));
        assertNull(page("/releases/3").selectFirst("meta[name=robots]"));
        assertEquals("Nothing about any session changed.", page("/releases/3").select("main .empty").last().text());
    }

    @Test
    void an_older_release_is_shown_as_it_was_and_says_so() {
        Document old = page("/releases/1/programme");
        assertTrue(old.selectFirst(".notice").text().startsWith("This is release 1 of "), old.text());
        assertTrue(old.selectFirst(".notice").text().contains("The current one is 3."), old.text());
        assertEquals("noindex", old.selectFirst("meta[name=robots]").attr("content"));
        assertEquals(List.of("Session WS33 10:00–11:00 · WS33 · Workshop · Room 1",
                "Session WS34 10:00–11:00 · WS34 · Workshop · Room 2", "Session WS35 12:00–13:00 · WS35 · Workshop · Room 1"),
                old.select("main ul.log > li").eachText());
        Document now = page("/releases/3/programme");
        assertTrue(now.selectFirst(".notice").text().contains(", the current one."), now.text());
        assertEquals(List.of("Tuesday 7 December 2021", "Wednesday 8 December 2021", "Not scheduled yet"),
                now.select("main h2").eachText());
    }

    @Test
    void a_number_that_is_no_release_is_nothing_at_this_address() {
        for (String path : List.of("/releases/0", "/releases/4", "/releases/999999999", "/releases/4/programme",
                "/releases/2?against=4", "/releases/2?against=x'%22", "/releases/2?against=-1")) {
            assertEquals(404, given().header("Accept", "text/html").get("/" + meeting.slug + path).statusCode(), path);
        }
    }

    @Test
    void a_session_says_in_which_release_it_changed_last() {
        assertEquals("Moved in release 2", changedIn("WS33"));
        assertEquals("Changed in release 2", changedIn("WS34"));
        assertEquals("New in release 2", changedIn("WS36"));
        change(moved, session -> session.title = "Another title");
        releases.make(meeting, null);
        assertEquals("Changed in release 4", changedIn("WS33"));
        assertEquals("Cancelled in release 2", changedIn("WS35"));
    }

    @Test
    void nothing_is_said_of_a_session_that_is_as_it_was_from_the_beginning() {
        Meeting still = Given.meeting();
        Given.session(still, "WS1", null, TUESDAY_TEN);
        releases.make(still, null);
        releases.make(still, null);
        assertEquals(1, releases.current(still).session("WS1").orElseThrow().changedIn());
        assertFalse(given().get("/" + still.slug + "/sessions/WS1").asString().contains("/releases/"));
    }

    @Test
    void before_the_first_release_the_list_says_so() {
        Meeting unreleased = Given.meeting();
        Document page = Jsoup.parse(given().get("/" + unreleased.slug + "/releases").asString());
        assertEquals("The programme has not been released yet.", page.selectFirst("main .empty").text());
    }

    private String changedIn(String code) {
        return page("/sessions/" + code).selectFirst("main a[href*=/releases/]").text();
    }

    private static org.jsoup.nodes.Element entry(Document page, String code) {
        return page.select("main ul.log > li").stream().filter(line -> line.selectFirst(".code").text().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Document page(String path) {
        return Jsoup.parse(given().header("Accept-Language", "en").get("/" + meeting.slug + path).then().statusCode(200)
                .extract().asString());
    }

    private static void change(Session row, Consumer<Session> how) {
        Given.written(() -> {
            Session session = Session.findById(row.id);
            how.accept(session);
            return session;
        });
    }
}
