package org.plenary.interchange.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.interchange.ManyScripts;
import org.plenary.programme.Meeting;
import org.plenary.testing.Given;
import org.plenary.testing.InTwoLanguages;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** The public API. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class ApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ManyScripts scripts;

    @BeforeEach
    void a_meeting() {
        scripts = ManyScripts.make();
    }

    @Test
    void a_session_says_everything_that_is_public() throws Exception {
        JsonNode session = get("/sessions/WS33");

        assertEquals(ManyScripts.HOSTILE, session.get("title").asText());
        assertEquals("2021-12-06T10:45:00+01:00", session.get("start").asText());
        assertEquals("2021-12-06", session.get("day").asText());
        assertEquals("SCHEDULED", session.get("state").asText());
        assertEquals("الأمن", session.get("tracks").get(0).get("name").asText());
        assertEquals("[\"ar\",\"zh\"]", session.get("interpretation").toString());
        assertEquals("[\"SPEAKER\", \"RAPPORTEUR\"]", session.get("people").findValues("role").toString().replace("'", "\""));
        assertTrue(session.get("recorded").asBoolean());
        assertFalse(session.has("line"));
        assertFalse(session.toString().contains(ManyScripts.SECRET));
        assertEquals(200, given().get(URI.create(session.get("self").asText()).getPath()).statusCode());
        assertEquals(200, given().get(URI.create(session.get("url").asText()).getPath()).statusCode());
    }

    @Test
    void a_title_is_in_the_sessions_own_language_and_every_version_is_there_whoever_asks() throws Exception {
        InTwoLanguages made = InTwoLanguages.make();
        String titles = "{\"ar\":\"" + InTwoLanguages.ARABIC + "\",\"en\":\"" + InTwoLanguages.ENGLISH + "\"}";
        for (String language : List.of("ar", "fr")) {
            JsonNode list = JSON.readTree(given().header("Accept-Language", language)
                    .get("/api/v1/meetings/" + made.meeting.slug + "/sessions").asString()).get("sessions").get(0);
            JsonNode session = JSON.readTree(given().header("Accept-Language", language)
                    .get("/api/v1/meetings/" + made.meeting.slug + "/sessions/WS1").asString());

            assertEquals(InTwoLanguages.ENGLISH + " en " + titles, title(list));
            assertEquals(InTwoLanguages.ENGLISH + " en " + titles, title(session));
            assertEquals(InTwoLanguages.ENGLISH_TEXT, session.get("description").asText());
            assertEquals("{\"ar\":\"" + InTwoLanguages.ARABIC_TEXT + "\",\"en\":\"" + InTwoLanguages.ENGLISH_TEXT + "\"}",
                    session.get("descriptions").toString());
        }
    }

    private static String title(JsonNode session) {
        return session.get("title").asText() + " " + session.get("textLanguage").asText() + " " + session.get("titles");
    }

    void a_method_it_does_not_have_is_refused_with_those_it_has() {
        for (String path : List.of("/api/v1/meetings", path(""), path("/sessions"), path("/sessions/WS33"))) {
            for (String method : List.of("DELETE", "POST", "PROPFIND")) {
                Response answer = given().urlEncodingEnabled(false).request(method, path);
                assertEquals(405, answer.statusCode(), method + " " + path);
                assertEquals("GET, HEAD", answer.header("Allow"), method + " " + path);
                assertEquals("application/problem+json", answer.contentType().replaceAll(";.*", ""));
                assertEquals(405, answer.jsonPath().getInt("status"));
            }
        }
        assertEquals(404, given().delete("/api/v1/nothing").statusCode());
    }

    @Test
    void what_is_not_known_is_not_there() throws Exception {
        JsonNode session = get("/sessions/WS99");

        assertEquals("UNSCHEDULED", session.get("state").asText());
        List.of("start", "end", "day", "room", "description", "signLanguage", "streamUrl")
                .forEach(field -> assertFalse(session.has(field), field));
    }

    @Test
    void sessions_are_read_page_by_page_each_once_in_order() throws Exception {
        List<String> whole = codes(get("/sessions"));
        List<String> read = new ArrayList<>();
        String next = path("/sessions?limit=4");
        int pages = 0;
        while (next != null) {
            JsonNode page = JSON
                    .readTree(given().urlEncodingEnabled(false).get(next).then().statusCode(200).extract().asString());
            read.addAll(codes(page));
            next = page.has("next") ? URI.create(page.get("next").asText()).toString().replaceFirst("^https?://[^/]*", "")
                    : null;
            pages++;
        }
        assertEquals(14, whole.size());
        assertEquals(whole, read);
        assertEquals(4, pages);
        assertEquals("WS33", whole.get(0));
        assertEquals("WS99", whole.get(13));
    }

    @Test
    void a_list_goes_on_where_the_session_it_ended_with_is_gone() throws Exception {
        assertEquals(codes(get("/sessions")).subList(1, 14), codes(get("/sessions?after=2021-12-06T10:00:00Z,GONE")));
    }

    @Test
    void sessions_are_found_by_day_track_room_type_language_and_state() throws Exception {
        assertEquals(List.of("WS33", "ws33", "A", "OF-12.", "WS2"), codes(get("/sessions?day=2021-12-06")));
        assertEquals(List.of("WS33"), codes(get("/sessions?track=" + scripts.basket.id)));
        assertEquals(List.of("WS2"), codes(get("/sessions?state=CANCELLED")));
        assertEquals(List.of("WS99"), codes(get("/sessions?state=UNSCHEDULED")));
        assertEquals(List.of("WS33"), codes(get("/sessions?language=zh")));
        assertEquals(List.of("WS33"), codes(get("/sessions?room=" + scripts.joined.id + "&day=2021-12-06&language=ar")));
        assertEquals(List.of(), codes(get("/sessions?type=1")));
        assertEquals(List.of(), codes(get("/sessions?room=1")));
    }

    @Test
    void speakers_rooms_tracks_releases_and_meetings() throws Exception {
        JsonNode speaker = get("/speakers").get("speakers").get(0);
        assertEquals(scripts.speaker.guid.toString(), speaker.get("guid").asText());
        assertEquals("[\"WS33\"]", speaker.get("sessions").toString());
        assertEquals("Hall 1", get("/rooms").get("rooms").get(0).get("name").asText());
        assertEquals("[" + scripts.hall.id + "]", get("/rooms").get("rooms").get(1).get("parts").toString());
        assertEquals(scripts.basket.id.longValue(), get("/tracks").get("tracks").get(1).get("parent").asLong());
        assertEquals("Note " + ManyScripts.HOSTILE, get("/releases").get("releases").get(0).get("note").asText());
        assertEquals(1, get("").get("release").asInt());
        assertEquals("[\"en\",\"ar\"]", get("").get("languages").toString());
        JsonNode meetings = JSON.readTree(given().get("/api/v1/meetings").asString()).get("meetings");
        assertTrue(meetings.findValuesAsText("slug").contains(scripts.meeting.slug));
    }

    @Test
    void a_meeting_that_is_not_listed_is_nowhere() {
        Meeting hidden = Given.written(() -> {
            Meeting meeting = Meeting.findById(Given.meeting().id);
            meeting.listed = false;
            return meeting;
        });
        awaitGone("/api/v1/meetings/" + hidden.slug);
        assertFalse(given().get("/api/v1/meetings").asString().contains(hidden.slug));
        assertEquals(404, given().get("/api/v1/meetings/" + hidden.slug + "/sessions").statusCode());
    }

    @Test
    void what_cannot_be_answered_is_said_in_words_that_a_program_can_read() throws Exception {
        assertProblem(404, answer("/sessions/NONE"), null);
        assertProblem(404, given().get("/api/v1/meetings/nowhere"), null);
        assertProblem(404, given().get("/api/v1/nothing"), null);
        assertProblem(400, answer("/sessions?limit=501"), "limit must be a whole number from 1 to 500.");
        assertProblem(400, answer("/sessions?limit=0"), "limit must be a whole number from 1 to 500.");
        assertProblem(400, answer("/sessions?day=7+December"), "day must be a date such as 2021-12-07.");
        assertProblem(400, answer("/sessions?state=maybe"), "state must be one of these: SCHEDULED, UNSCHEDULED, CANCELLED");
        assertProblem(400, answer("/sessions?after=x"),
                "after must be as the page before gives it in its address of the next page.");
        assertProblem(400, answer("/speakers?after='; drop table"),
                "after must be a whole number from 0 to 922337203685477580.");
        assertProblem(400, answer("/sessions?track=99999999999999999999"),
                "track must be a whole number from 0 to 922337203685477580.");
        Response french = given().header("Accept-Language", "fr").get(path("/sessions?limit=x"));
        assertEquals("limit doit être un nombre entier de 1 à 500.", JSON.readTree(french.asString()).get("detail").asText());
    }

    private static void assertProblem(int status, Response answer, String detail) throws Exception {
        JsonNode problem = JSON.readTree(answer.asString());
        assertEquals(status, answer.statusCode(), answer.asString());
        assertEquals("application/problem+json", answer.contentType().replaceAll(";.*", ""));
        assertEquals(status, problem.get("status").asInt());
        assertEquals("*", answer.header("Access-Control-Allow-Origin"));
        assertTrue(problem.get("title").asText().length() > 5, problem.toString());
        if (detail != null) {
            assertEquals(detail, problem.get("detail").asText());
        }
    }

    private static void awaitGone(String path) {
        long until = System.nanoTime() + 5_000_000_000L;
        while (given().get(path).statusCode() != 404 && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertEquals(404, given().get(path).statusCode());
    }

    private Response answer(String path) {
        return given().get(path(path));
    }

    private String path(String path) {
        return "/api/v1/meetings" + scripts.at(path);
    }

    private JsonNode get(String path) throws Exception {
        return JSON
                .readTree(given().get(path(path)).then().statusCode(200).contentType("application/json").extract().asString());
    }

    private static List<String> codes(JsonNode page) {
        return StreamSupport.stream(page.get("sessions").spliterator(), false).map(session -> session.get("code").asText())
                .toList();
    }
}
