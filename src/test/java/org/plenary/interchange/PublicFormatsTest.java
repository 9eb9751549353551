package org.plenary.interchange;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Statements;

/** What holds for every format: kept like a page, read from anywhere, and nothing in it that is not public. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class PublicFormatsTest {

    private static final String ORGANISER = "organiser@plenary.example";

    private ManyScripts scripts;
    private List<String> formats;

    @BeforeEach
    void a_meeting() {
        scripts = ManyScripts.make();
        Given.member(scripts.meeting, ORGANISER, Duty.ORGANISER);
        formats = new ArrayList<>(List.of("/programme.ics", "/programme/2021-12-06.ics", "/sessions/WS33.ics",
                "/tracks/" + scripts.area.id + ".ics", "/rooms/" + scripts.hall.id + ".ics",
                "/speakers/" + scripts.speaker.id + ".ics", "/schedule.xml", "/schedule.json", "/programme.jsonld",
                "/programme.csv", "/speakers.csv", "/rooms.csv", "/tracks.csv", "/changes.atom", "/programme.txt",
                "/programme/2021-12-06.txt", "/sessions/WS33.txt", "/widget.js").stream().map(scripts::at).toList());
        List.of("", "/sessions", "/sessions/WS33", "/speakers", "/rooms", "/tracks", "/releases")
                .forEach(path -> formats.add("/api/v1/meetings" + scripts.at(path)));
    }

    @Test
    void a_format_is_made_once_known_again_and_read_from_anywhere() {
        for (String path : formats) {
            Response first = given().get(path);
            assertEquals(200, first.statusCode(), path);
            Response again = given().header("If-None-Match", String.valueOf(first.header("ETag"))).get(path);
            assertEquals("304 * public, no-cache", again.statusCode() + " " + again.header("Access-Control-Allow-Origin") + " "
                    + again.header("Cache-Control"), path);
            assertEquals("*", first.header("Access-Control-Allow-Origin"), path);
            assertTrue(again.header("Vary").contains("Accept-Language"), path);
            assertNull(first.header("Set-Cookie"), path);
        }
        assertEquals(0, Statements.of(() -> formats.forEach(path -> given().get(path))));
    }

    @Test
    void a_kept_answer_is_the_one_that_was_made() {
        for (String path : formats) {
            Response made = given().get(path);
            assertEquals(made.asString(), given().get(path).asString(), path);
            assertEquals(made.contentType().replace(" ", "").toLowerCase(),
                    given().get(path).contentType().replace(" ", "").toLowerCase(), path);
        }
    }

    @Test
    void nothing_that_is_not_public_is_in_any() {
        for (String path : formats) {
            String text = given().get(path).asString().replace("\r\n ", "");
            assertFalse(text.contains(ManyScripts.SECRET), path);
            assertFalse(text.contains("@people.example"), path);
            assertFalse(text.contains("{template"), path);
        }
    }

    /** Where the desk has changed and not released, formats say what was released. */
    @Test
    void what_is_not_released_is_in_none() {
        scripts.change(scripts.hostile, session -> session.title = "Not yet released");
        for (String path : formats) {
            assertFalse(given().get(path).asString().contains("Not yet released"), path);
        }
    }

    @Test
    void no_personal_page_and_no_page_of_the_desk_is_read_from_anywhere() {
        List<String> pages = List.of("", "/programme", "/sessions/WS33", "/formats", "/me", "/register", "/manage",
                "/manage/sessions", "/manage/registrations", "/manage/registrations/export.csv", "/manage/log", "/nowhere");
        for (String page : pages) {
            Response theirs = given().cookies(Login.as(ORGANISER)).header("Origin", "https://elsewhere.example")
                    .redirects().follow(false).get(scripts.at(page));
            assertNull(theirs.header("Access-Control-Allow-Origin"), page);
            assertNull(given().header("Origin", "https://elsewhere.example").redirects().follow(false).get(scripts.at(page))
                    .header("Access-Control-Allow-Origin"), page);
        }
        assertEquals(200,
                given().cookies(Login.as(ORGANISER)).get(scripts.at("/manage/registrations/export.csv")).statusCode());
    }

    @Test
    void pages_name_their_formats_and_every_address_they_name_is_there() {
        for (String page : List.of("", "/programme", "/formats", "/sessions/WS33", "/speakers/" + scripts.speaker.id,
                "/rooms/" + scripts.hall.id)) {
            Document shown = Jsoup.parse(given().get(scripts.at(page)).asString());
            List<String> named = shown.select("link[rel=alternate]").eachAttr("href");
            assertFalse(named.isEmpty(), page);
            for (String address : named) {
                Response there = given().get(address);
                assertEquals(200, there.statusCode(), address);
                assertEquals(shown.select("link[href=" + address + "]").attr("type"),
                        there.contentType().replaceAll(";.*", ""), address);
            }
        }
    }

    /** A calendar program seldom says which language it is read in. */
    @Test
    void the_page_of_formats_gives_the_address_of_what_is_read_in_the_language_it_is_in_itself() {
        List<String> links = Jsoup.parse(given().header("Accept-Language", "ar").get(scripts.at("/formats")).asString())
                .select("main ul a").eachAttr("href");
        assertTrue(links.containsAll(List.of(scripts.at("/programme.ics?lang=ar"), scripts.at("/changes.atom?lang=ar"),
                scripts.at("/programme/2021-12-06.ics?lang=ar"), scripts.at("/tracks/" + scripts.basket.id + ".ics?lang=ar"),
                scripts.at("/programme.jsonld"), scripts.at("/schedule.xml"))), links.toString());
        links.forEach(link -> assertEquals(200, given().get(link).statusCode(), link));
        assertTrue(given().get(scripts.at("/programme.ics?lang=ar")).asString().contains("DESCRIPTION;LANGUAGE=ar:"));
    }

    @Test
    void the_page_of_formats_leads_to_each_and_is_found_from_the_programme() {
        List<String> links = Jsoup.parse(given().get(scripts.at("/formats")).asString()).select("main ul a").eachAttr("href");
        assertTrue(links.containsAll(List.of(scripts.at("/programme.ics"), scripts.at("/schedule.xml"),
                scripts.at("/schedule.json"), scripts.at("/programme.csv"), scripts.at("/programme.jsonld"),
                scripts.at("/changes.atom"), scripts.at("/programme/2021-12-06.ics"),
                scripts.at("/tracks/" + scripts.basket.id + ".ics"), "/q/openapi")), links.toString());
        links.forEach(link -> assertEquals(200, given().get(link).statusCode(), link));
        assertTrue(Jsoup.parse(given().get(scripts.at("/programme")).asString()).select("main a").eachAttr("href")
                .contains(scripts.at("/formats")));
    }
}
