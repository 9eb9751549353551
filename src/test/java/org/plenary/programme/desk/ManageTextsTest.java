package org.plenary.programme.desk;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.plenary.programme.Session;
import org.plenary.programme.SessionText;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Titles and descriptions in several languages, from the desk to the reader. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class ManageTextsTest {

    private Desk desk;
    private Session session;
    private String texts;

    @BeforeEach
    void a_session_in_english() {
        desk = Desk.ofNewMeeting();
        session = Given.session(desk.meeting(), "WS1", null, Given.FIRST_DAY.atTime(10, 0));
        Given.written(() -> Session.<Session> findById(session.id).description = "What it is about.");
        texts = "sessions/" + session.id + "/texts";
    }

    @Test
    void a_reader_finds_it_in_their_language_and_the_rest_marked_as_another() {
        add("ar", "الإنترنت للجميع", "");
        desk.send("releases", Map.of("note", ""));
        Document arabic = page("ar", "/sessions/WS1");
        assertEquals("الإنترنت للجميع", arabic.selectFirst("h1 bdi").text());
        assertEquals(0, arabic.select("h1 [lang]").size());
        assertEquals("en", arabic.selectFirst("main .prose").attr("lang"));
        assertEquals("What it is about.", arabic.selectFirst("main .prose").text());
        Document english = page("en", "/sessions/WS1");
        assertEquals("Session WS1", english.selectFirst("h1 bdi").text());
        assertEquals(0, english.select("main .prose[lang]").size());
        assertEquals("en", page("fr", "/sessions/WS1").selectFirst("h1 bdi").attr("lang"));
        assertEquals("الإنترنت للجميع", page("ar", "/programme").selectFirst("main .card a").text());
        assertEquals("Session WS1", page("fr", "/programme").selectFirst("main .card a bdi[lang=en]").text());
        assertTrue(given().header("Accept-Language", "ar").get(address("/sessions/WS1.ics")).asString()
                .contains("SUMMARY;LANGUAGE=ar:WS1 الإنترنت للجميع"));
        assertTrue(
                given().header("Accept-Language", "ar").get(address("/programme.txt")).asString().contains("الإنترنت للجميع"));
    }

    @Test
    void a_search_finds_every_language() {
        add("ar", "الإنترنت للجميع", "نقاش حول **الوصول**");
        desk.send("releases", Map.of("note", ""));
        assertEquals(1, page("en", "/programme?q=إنترنت").select(".found li").size());
        assertTrue(page("en", "/programme?q=الوصول").selectFirst(".found li").text().contains("نقاش حول الوصول"));
        assertEquals("الإنترنت للجميع", page("ar", "/programme?q=about").selectFirst(".found h2").text());
    }

    @Test
    void what_changed_in_a_language_is_part_of_the_release_and_of_the_log() {
        desk.send("releases", Map.of("note", ""));
        add("ar", "العنوان", "");
        desk.send("releases", Map.of("note", ""));
        Document release = page("en", "/releases/2");
        assertEquals(List.of("Title (Arabic)"), release.select("main dt").eachText());
        assertEquals(List.of("Added: العنوان"), release.select("main dd").eachText());
        String line = desk.page("log").select("tbody tr").get(1).text();
        assertTrue(line.contains("Language added to a session: WS1: ar") && line.contains("Language: from nothing to Arabic"),
                line);
    }

    @Test
    void the_second_of_two_translators_is_shown_what_the_first_wrote() {
        add("ar", "الأول", "");
        String row = texts + "/" + only().id;
        Map<String, Object> mine = desk.form(row);
        Map<String, Object> theirs = desk.asThe(Desk.TWO).form(row);
        theirs.put("title", "عنوانهم");
        assertEquals(303, desk.asThe(Desk.TWO).send(row, theirs).statusCode());
        mine.putAll(Map.of("title", "عنواني", "description", "وصفي"));
        Response stale = desk.send(row, mine);
        assertEquals(409, stale.statusCode());
        Document page = Jsoup.parse(stale.asString());
        assertEquals(List.of("Title"), page.select("form tbody th").eachText());
        assertEquals("عنواني", page.selectFirst("#title").val());
        assertEquals("عنوانهم", only().title);
        assertEquals(303, desk.send(row, Desk.fields(page)).statusCode());
        assertEquals(List.of("عنواني", "وصفي"), List.of(only().title, only().description));
    }

    @Test
    void each_language_is_there_once_and_says_something() {
        assertEquals("ar", desk.form(texts + "/new").get("language"));
        add("ar", "العنوان", "");
        assertEquals(422, send("ar", "مرة أخرى", "").statusCode());
        assertEquals(422, send("en", "The session’s own language", "").statusCode());
        assertEquals(422, send("fr", "", "").statusCode());
        assertEquals(422, send("xx'", "x", "").statusCode());
        assertEquals(422, send("fr", "x".repeat(501), "").statusCode());
        assertEquals(1, (long) Given.written(() -> SessionText.count("session", session)));
        String removal = texts + "/" + only().id + "/delete";
        assertEquals(303, desk.send(removal, desk.form(removal)).statusCode());
        assertEquals(0, (long) Given.written(() -> SessionText.count("session", session)));
    }

    @Test
    void the_own_language_of_a_session_can_be_another() {
        Map<String, Object> form = desk.form("sessions/" + session.id);
        assertEquals("en", form.get("textLanguage"));
        form.put("textLanguage", "fr");
        assertEquals(303, desk.send("sessions/" + session.id, form).statusCode());
        desk.send("releases", Map.of("note", ""));
        assertEquals(0, page("fr", "/sessions/WS1").select("h1 [lang]").size());
        assertEquals("fr", page("en", "/sessions/WS1").selectFirst("h1 bdi").attr("lang"));
        assertEquals(422, desk.send("sessions/" + session.id, with(desk.form("sessions/" + session.id), "qq'<")).statusCode());
    }

    private static Map<String, Object> with(Map<String, Object> form, String textLanguage) {
        form.put("textLanguage", textLanguage);
        return form;
    }

    private void add(String language, String title, String description) {
        assertEquals(303, send(language, title, description).statusCode());
    }

    private Response send(String language, String title, String description) {
        return desk.send(texts, Map.of("language", language, "title", title, "description", description));
    }

    private SessionText only() {
        return Given.written(() -> SessionText.of(session).get(0));
    }

    private Document page(String language, String path) {
        return Jsoup.parse(given().header("Accept-Language", language).get(address(path)).then().statusCode(200).extract()
                .asString());
    }

    private String address(String path) {
        return "/" + desk.meeting().slug + path;
    }
}
