package org.plenary.interchange.out;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.interchange.ManyScripts;
import org.plenary.testing.Browser;
import org.plenary.testing.InTwoLanguages;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Events for search machines (JSON-LD, schema.org). */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class LinkedDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ManyScripts scripts;

    @BeforeEach
    void a_meeting() {
        scripts = ManyScripts.make();
    }

    @Test
    void a_session_is_an_event_in_a_room_and_on_its_public_page() throws Exception {
        JsonNode event = JSON.readTree(script("/sessions/WS33"));

        assertEquals("Event", event.get("@type").asText());
        assertEquals(ManyScripts.HOSTILE, event.get("name").asText());
        assertEquals("2021-12-06T10:45:00+01:00", event.get("startDate").asText());
        assertEquals("https://schema.org/MixedEventAttendanceMode", event.get("eventAttendanceMode").asText());
        assertEquals("https://schema.org/EventScheduled", event.get("eventStatus").asText());
        assertEquals("VirtualLocation", event.get("location").get(1).get("@type").asText());
        assertEquals(Browser.address() + scripts.at("/sessions/WS33"), event.get("location").get(1).get("url").asText());
        assertEquals(1, event.get("performer").size());
        assertEquals("IGF " + ManyScripts.HOSTILE, event.get("superEvent").get("name").asText());
        assertEquals("https://schema.org/EventCancelled", JSON.readTree(script("/sessions/WS2")).get("eventStatus").asText());
    }

    @Test
    void nothing_in_it_can_end_the_element_and_no_remote_room_is_named() {
        for (String path : List.of("", "/sessions/WS33")) {
            assertFalse(script(path).contains("<"), script(path));
            assertFalse(script(path).contains(ManyScripts.SECRET), script(path));
        }
        assertTrue(script("/sessions/WS33").contains("\\u003cscript>"));
    }

    @Test
    void what_has_no_time_is_no_event() {
        assertEquals(0, page("/sessions/WS99").select("script[type=application/ld+json]").size());
    }

    @Test
    void the_meeting_is_an_event_and_all_its_sessions_are_in_a_file_of_their_own() throws Exception {
        JsonNode inPage = JSON.readTree(script(""));
        JsonNode file = JSON.readTree(given().get(scripts.at("/programme.jsonld")).then().statusCode(200)
                .contentType("application/ld+json").extract().asString());

        assertEquals("2021-12-06 2021-12-10", inPage.get("startDate").asText() + " " + inPage.get("endDate").asText());
        assertFalse(inPage.has("subEvent"), "a page must stay light");
        assertEquals(13, file.get("subEvent").size());
        List<String> names = StreamSupport.stream(file.get("subEvent").spliterator(), false)
                .map(event -> event.get("name").get("@value").asText()).toList();
        assertTrue(names.containsAll(ManyScripts.TITLES), names.toString());
        assertFalse(file.toString().contains(ManyScripts.SECRET));
    }

    @Test
    void a_page_names_the_session_in_its_language_and_the_file_in_every_one() throws Exception {
        InTwoLanguages made = InTwoLanguages.make();
        String arabic = "{\"@language\":\"ar\",\"@value\":\"" + InTwoLanguages.ARABIC + "\"}";
        String english = "{\"@language\":\"en\",\"@value\":\"" + InTwoLanguages.ENGLISH + "\"}";

        assertEquals("\"" + InTwoLanguages.ARABIC + "\"", inPage(made, "ar").get("name").toString());
        assertEquals(english, inPage(made, "fr").get("name").toString());
        assertEquals("\"" + InTwoLanguages.ENGLISH + "\"", inPage(made, "en").get("name").toString());
        assertEquals("en", inPage(made, "ar").get("inLanguage").asText(), "of the floor");
        for (String language : List.of("ar", "fr")) {
            assertEquals("[" + english + "," + arabic + "]", JSON.readTree(made.asked(language, "/programme.jsonld").asString())
                    .get("subEvent").get(0).get("name").toString());
        }
    }

    private static JsonNode inPage(InTwoLanguages made, String language) throws Exception {
        return JSON.readTree(made.page(language, "/sessions/WS1").selectFirst("script[type=application/ld+json]").data());
    }

    @Test
    void the_policy_of_the_page_has_nothing_against_it() {
        try (Browser browser = Browser.open(); BrowserContext window = browser.window(1280, "en", true)) {
            Page page = window.newPage();
            List<String> said = new ArrayList<>();
            page.onConsoleMessage(message -> said.add(message.text()));
            page.navigate(scripts.at("/sessions/WS33"));
            assertEquals(ManyScripts.HOSTILE, page.evaluate(
                    "() => JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent).name"));
            assertEquals(List.of(), said);
        }
    }

    private String script(String path) {
        return page(path).select("script[type=application/ld+json]").first().data();
    }

    private Element page(String path) {
        return Jsoup.parse(given().get(scripts.at(path)).then().statusCode(200).extract().asString());
    }
}
