package org.plenary.programme.pages;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.interchange.ManyScripts;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** R3: a day, a session and the whole programme as plain text. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class PlainTextPagesTest {

    private ManyScripts scripts;

    @BeforeEach
    void a_meeting() {
        scripts = ManyScripts.make();
    }

    @Test
    void whoever_asks_for_text_gets_it_at_the_address_of_the_page() {
        for (String page : new String[] { "/programme/2021-12-07", "/sessions/WS33", "/programme" }) {
            Response text = text(page);
            assertEquals("text/plain", text.contentType().replaceAll(";.*", ""), page);
            assertEquals(given().get(scripts.at(page + ".txt")).asString(), text.asString(), page);
            Response html = given().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").get(scripts.at(page));
            assertEquals("text/html", html.contentType().replaceAll(";.*", ""), page);
            assertEquals("text/plain", text(page).contentType().replaceAll(";.*", ""), page);
            assertTrue(html.header("Vary").contains("Accept,"), html.header("Vary"));
            assertEquals("text/html", given().get(scripts.at(page)).contentType().replaceAll(";.*", ""), "curl as it comes");
        }
    }

    @Test
    void a_day_has_its_sessions_in_every_script_and_no_other_days() {
        String day = text("/programme/2021-12-07").asString();

        ManyScripts.TITLES.forEach(title -> assertTrue(day.contains(title), title));
        assertTrue(day.contains("00:30-01:30 (the next day)  NIGHT"), day);
        assertFalse(day.contains("WS33"), day);
        assertTrue(text("/programme/2021-12-06").asString().contains("16:00-17:00  WS2  Workshop  [Hall 1]  *Cancelled*"));
    }

    @Test
    void a_session_is_told_whole_and_hostile_text_is_what_was_typed() {
        String session = text("/sessions/WS33").asString();

        assertTrue(session.startsWith("WS33  Workshop\n" + ManyScripts.HOSTILE.replace("\r\n", "\n").substring(0, 40)),
                session);
        assertTrue(session.contains("Monday 6 December 2021\n10:45-12:00  Central European Standard Time (UTC+01:00)"),
                session);
        assertTrue(session.contains("Interpretation: Arabic, Chinese"), session);
        assertTrue(session.contains("<script>alert(1)</script>"), "text is no markup, and so is not escaped");
        assertFalse(session.contains("rooms.example"), session);
    }

    @Test
    void in_the_readers_language() {
        assertTrue(given().header("Accept", "text/plain").header("Accept-Language", "pl").get(scripts.at("/sessions/L6"))
                .asString()
                .contains("wtorek, 7 grudnia 2021"));
    }

    @Test
    void what_is_not_there_is_not_there_as_text() {
        assertEquals(404, text("/programme/2021-12-05").statusCode());
        assertEquals(404, text("/sessions/NONE").statusCode());
        assertTrue(text("/sessions/WS99").asString().contains("WS99"));
    }

    private Response text(String page) {
        return given().header("Accept", "text/plain").get(scripts.at(page));
    }
}
