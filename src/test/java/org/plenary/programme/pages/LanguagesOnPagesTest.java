package org.plenary.programme.pages;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.testing.InTwoLanguages.ARABIC;
import static org.plenary.testing.InTwoLanguages.ARABIC_TEXT;
import static org.plenary.testing.InTwoLanguages.ENGLISH;
import static org.plenary.testing.InTwoLanguages.ENGLISH_TEXT;
import static org.plenary.testing.InTwoLanguages.said;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Session;
import org.plenary.programme.SessionText;
import org.plenary.testing.Given;
import org.plenary.testing.InTwoLanguages;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** A session written in two languages, on every public page that names it. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class LanguagesOnPagesTest {

    private InTwoLanguages made;

    @BeforeEach
    void a_meeting() {
        made = InTwoLanguages.make();
    }

    @Test
    void what_was_found_is_in_the_readers_language_or_says_its_own_and_is_marked_there() {
        Document arabic = made.page("ar", "/programme?q=الإنترنت");
        assertEquals(List.of(ARABIC), said(arabic, ".found h2 bdi"));
        assertEquals(List.of("الإنترنت"), arabic.select(".found h2 mark").eachText());

        Document french = made.page("fr", "/programme?q=internet");
        assertEquals(List.of("en: " + ENGLISH), said(french, ".found h2 bdi"));
        assertEquals(List.of("Internet"), french.select(".found h2 bdi[lang=en] mark").eachText());
    }

    @Test
    void a_passage_is_in_the_readers_language_where_it_is_found_there_and_says_where_it_is_in_another() {
        assertEquals(List.of(ARABIC_TEXT), said(made.page("ar", "/programme?q=الخطوط"), ".found li > p[dir]"));
        assertEquals(List.of("en: " + ENGLISH_TEXT), said(made.page("fr", "/programme?q=lines"), ".found li > p[dir]"));
        Document elsewhere = made.page("ar", "/programme?q=lines");
        assertEquals(List.of(ARABIC, "en: " + ENGLISH_TEXT), said(elsewhere, ".found h2 bdi, .found li > p[dir]"));
        assertEquals(List.of("lines"), elsewhere.select("p[lang=en] mark").eachText());
        assertEquals(List.of("ar: " + ARABIC), said(made.page("en", "/programme?q=للجميع"), ".found li > p[dir]"));
    }

    @Test
    void the_screen_at_the_door_says_it_in_its_language() {
        String door = "/rooms/" + made.room.id + "/door";
        assertEquals(List.of(ARABIC, ARABIC), said(made.page("ar", door), ".door-now h3 bdi, .door-day .title bdi"));
        assertEquals(List.of("en: " + ENGLISH, "en: " + ENGLISH),
                said(made.page("fr", door), ".door-now h3 bdi, .door-day .title bdi"));
    }

    @Test
    void lists_name_it_so() {
        for (String list : List.of("", "/now", "/programme", "/rooms/" + made.room.id)) {
            assertEquals(ARABIC, said(made.page("ar", list), "main h3 bdi").get(0), list);
            assertEquals("en: " + ENGLISH, said(made.page("fr", list), "main h3 bdi").get(0), list);
        }
        for (String list : List.of("/releases/1/programme")) {
            assertEquals(List.of(ARABIC), said(made.page("ar", list), "main li > a bdi"), list);
            assertEquals(List.of("en: " + ENGLISH), said(made.page("fr", list), "main li > a bdi"), list);
        }
    }

    @Test
    void what_a_release_changed_says_in_which_language_each_text_is() {
        Given.written(() -> Session.update("title = 'Internet for everybody' where id = ?1", made.session.id));
        Given.written(() -> SessionText.update("description = 'من؟' where session.id = ?1", made.session.id));
        made.release();

        Document arabic = made.page("ar", "/releases/2");
        assertEquals(List.of(ARABIC), said(arabic, ".log a bdi"));
        assertEquals(List.of("en: " + ENGLISH, "en: Internet for everybody", ARABIC_TEXT, "من؟"),
                said(arabic, ".log del, .log ins"));
        Document french = made.page("fr", "/releases/2");
        assertEquals(List.of("en: Internet for everybody"), said(french, ".log a bdi"));
        assertEquals(List.of("en: " + ENGLISH, "en: Internet for everybody", "ar: " + ARABIC_TEXT, "ar: من؟"),
                said(french, ".log del, .log ins"));
    }

    @Test
    void as_text_it_is_said_in_the_language_asked_for() {
        for (String path : List.of("/programme", "/programme/" + made.meeting.startsOn, "/sessions/WS1")) {
            assertTrue(text("ar", path).contains(ARABIC) && !text("ar", path).contains(ENGLISH), path);
            assertTrue(text("fr", path).contains(ENGLISH) && !text("fr", path).contains(ARABIC), path);
        }
        assertTrue(text("ar", "/sessions/WS1").contains(ARABIC_TEXT));
        assertTrue(text("fr", "/sessions/WS1").contains(ENGLISH_TEXT));
        assertFalse(text("fr", "/sessions/WS1").contains(ARABIC_TEXT));
        assertTrue(given().header("Accept-Language", "fr").get("/" + made.meeting.slug + "/sessions/WS1.txt?lang=ar").asString()
                .contains(ARABIC));
    }

    private String text(String language, String path) {
        return given().header("Accept", "text/plain").header("Accept-Language", language)
                .get("/" + made.meeting.slug + path).then().statusCode(200).contentType("text/plain").extract().asString();
    }
}
