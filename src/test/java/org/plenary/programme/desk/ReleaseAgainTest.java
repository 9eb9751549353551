package org.plenary.programme.desk;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Release;
import org.plenary.programme.Session;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** What was released by mistake is taken back by releasing an older state again. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class ReleaseAgainTest {

    private Desk desk;
    private Session session;

    @BeforeEach
    void two_releases_the_second_a_mistake() {
        desk = Desk.ofNewMeeting();
        session = Given.session(desk.meeting(), "WS1", null, Given.FIRST_DAY.atTime(10, 0));
        desk.send("releases", Map.of("note", "The first"));
        edit("A mistake");
        desk.send("releases", Map.of("note", ""));
    }

    @Test
    void the_page_shows_first_what_the_public_would_see_change() {
        Document page = desk.page("releases/1/again");
        assertEquals("Changes for the public: 1", page.selectFirst("main h2").text());
        assertEquals(List.of("Before: A mistake", "Now: Session WS1"), page.select("main dd").eachText());
        assertEquals("A mistake", publicTitle());
        assertTrue(page.select("main form").text().contains("as a new release 3"), page.text());
    }

    @Test
    void the_public_reads_the_older_state_under_a_new_number_and_the_desk_stays() {
        Response made = send(1, desk.form("releases/1/again"));
        assertEquals(303, made.statusCode());
        assertEquals("/" + desk.meeting().slug + "/manage/releases/3", java.net.URI.create(made.header("Location")).getPath());
        assertEquals("Session WS1", publicTitle());
        assertEquals("A mistake", Given.written(() -> Session.<Session> findById(session.id).title));
        Document list = desk.page("releases");
        assertTrue(list.selectFirst(".notice.warn").text()
                .startsWith("The public reads an older state: release 1 again, as release 3."), list.text());
        assertEquals("Changes since the last release: 1", list.selectFirst("main h2").text());
        assertEquals(List.of("Before: Session WS1", "Now: A mistake"), list.select("main dd").eachText());
        String log = desk.page("log").select("tbody tr").first().text();
        assertTrue(log.contains("Older release published again: Release 3")
                && log.contains("Release published again: from nothing to 1"), log);
        assertTrue(
                Jsoup.parse(given().get("/" + desk.meeting().slug + "/releases").asString()).selectFirst("main ol > li").text()
                        .contains("It publishes release 1 again."));
    }

    @Test
    void the_next_ordinary_release_publishes_the_desk() {
        send(1, desk.form("releases/1/again"));
        desk.send("releases", Map.of("note", ""));
        assertEquals("A mistake", publicTitle());
        assertTrue(desk.page("releases").select(".notice.warn").isEmpty());
        assertEquals(List.of(4, 3, 2, 1), numbers());
        assertTrue(Jsoup.parse(given().get("/" + desk.meeting().slug + "/sessions/WS1").asString()).text()
                .contains("Changed in release 4"));
    }

    @Test
    void who_comes_second_is_told_and_shown_what_would_change_now() {
        Map<String, Object> form = desk.form("releases/1/again");
        form.put("note", "My words");
        edit("Right at last");
        desk.asThe(Desk.TWO).send("releases", Map.of("note", "Mended"));
        Response late = send(1, form);
        assertEquals(409, late.statusCode());
        assertEquals("Right at last", publicTitle());
        Document page = Jsoup.parse(late.asString());
        assertEquals("Somebody else has released in the meantime. Below is what would change now.",
                page.selectFirst("[role=alert]").text());
        assertEquals(List.of("Before: Right at last", "Now: Session WS1"), page.select("main dd").eachText());
        assertEquals("My words", Desk.fields(page).get("note"));
        assertEquals(303, send(1, Desk.fields(page)).statusCode());
        assertEquals(List.of(4, 3, 2, 1), numbers());
    }

    @Test
    void what_the_public_reads_already_is_not_released_again() {
        assertTrue(desk.page("releases/2/again").select("main form").isEmpty());
        assertEquals(422, send(2, Map.of("version", "2")).statusCode());
        assertEquals(409, send(1, Map.of()).statusCode());
        assertEquals(409, send(1, Map.of("version", "x")).statusCode());
        assertEquals(404, send(7, Map.of("version", "2")).statusCode());
        assertEquals(422, send(1, Map.of("version", "2", "note", "x".repeat(2001))).statusCode());
        assertEquals(List.of(2, 1), numbers());
        assertNull(Given.written(() -> Release.latest(desk.meeting()).orElseThrow().repeats));
    }

    private void edit(String title) {
        Map<String, Object> form = desk.form("sessions/" + session.id);
        form.put("title", title);
        assertEquals(303, desk.send("sessions/" + session.id, form).statusCode());
    }

    private Response send(int number, Map<String, ?> form) {
        return desk.send("releases/" + number + "/again", form);
    }

    private String publicTitle() {
        return Jsoup.parse(given().get("/" + desk.meeting().slug + "/sessions/WS1").asString()).selectFirst("h1").text();
    }

    private List<Integer> numbers() {
        return Given.written(() -> Release.madeOf(desk.meeting()).stream().map(Release.Made::number).toList());
    }
}
