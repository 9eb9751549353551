package org.plenary.connections;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.AuditEntry;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Registered;
import org.plenary.testing.Form;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** An organiser makes a token, sees it once, and can end it. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class ManageTokensTest {

    private static final String ORGANISER = "organiser@plenary.example";

    private Meeting meeting;
    private String desk;

    @BeforeEach
    void a_meeting() {
        meeting = Registered.meeting(null, false);
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        desk = "/" + meeting.slug + "/manage/connections";
    }

    @Test
    void a_token_is_shown_once_and_only_its_digest_is_kept() {
        Response made = form().with(Map.of("name", "Badge printer", "days", "30")).send(ORGANISER);
        assertEquals(303, made.statusCode());
        Cookie carried = made.detailedCookie(ShownOnce.COOKIE);
        String page = made.header("Location").replaceFirst("^https?://[^/]*", "");
        assertTrue(carried.isHttpOnly());
        assertEquals(page, carried.getPath());
        assertEquals("Strict", carried.getSameSite());

        Response shown = given().cookies(Login.as(ORGANISER)).cookie(carried).get(page);
        String text = Jsoup.parse(shown.asString()).select("#text").text();
        assertTrue(text.matches("plenary_[\\w-]{43}"), text);
        assertEquals("private, no-store", shown.header("Cache-Control"));
        assertEquals(0, shown.detailedCookie(ShownOnce.COOKIE).getMaxAge());
        assertFalse(open(page).text().contains(text), "once");
        assertEquals(TokenText.digest(text), Given.<Token> written(() -> Token.find("meeting", meeting).singleResult()).digest);
        assertFalse(Given.written(() -> AuditEntry.latest(meeting.id, 10).toString()).contains(text));
        assertEquals(200, read(text));
    }

    @Test
    void a_revoked_token_opens_nothing_and_the_log_says_who_ended_it() {
        String text = Connected.token(meeting, Scope.REGISTRATIONS);
        long id = Given.written(() -> Token.shown(text).orElseThrow().id);
        assertEquals(200, read(text));

        for (int twice = 0; twice < 2; twice++) {
            Form.on(open(desk + "/tokens/" + id)).stream().findFirst()
                    .ifPresent(form -> form.send(ORGANISER).then().statusCode(303));
        }

        assertEquals(401, read(text));
        assertEquals("revoked", open(desk).select("main .tag").text());
        assertEquals(0, Form.on(open(desk + "/tokens/" + id)).size());
        List<String> deeds = Given.written(() -> AuditEntry.of("token", id).stream().map(entry -> entry.deed).toList());
        assertEquals(List.of("token.made", "token.revoked"), deeds);
        Document log = open("/" + meeting.slug + "/manage/log");
        assertTrue(log.text().contains("Token revoked") && log.text().contains("Badge printer"), log.text());
    }

    @Test
    void what_is_wrong_is_said_beside_its_field() {
        Response answer = form().with(Map.of("name", "", "days", "366", "scopes", "CONTACT")).send(ORGANISER);
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertEquals(List.of("Say in at most 100 characters what it is for.",
                "Choose registrations: without them there is nothing to read.", "Write a number of days from 1 to 365."),
                page.select(".summary a").eachText());
        assertEquals("366", page.select("[name=days]").val());
        assertEquals(0, Given.written(() -> Token.count("meeting", meeting)));
    }

    @Test
    void another_meetings_token_cannot_be_looked_at_or_revoked_here() {
        Meeting other = Registered.meeting(null, false);
        String text = Connected.token(other, Scope.REGISTRATIONS);
        long id = Given.written(() -> Token.shown(text).orElseThrow().id);
        assertEquals(404, given().cookies(Login.as(ORGANISER)).get(desk + "/tokens/" + id).statusCode());
        new Form(desk + "/tokens/" + id + "/revoke", Map.of(), java.util.Set.of(), Map.of(), java.util.Set.of())
                .send(ORGANISER).then().statusCode(404);
        assertEquals(200, given().header("Authorization", "Bearer " + text)
                .get("/api/v1/meetings/" + other.slug + "/registrations").statusCode());
    }

    private Form form() {
        return Form.on(open(desk + "/tokens/new")).get(0);
    }

    private int read(String text) {
        return given().header("Authorization", "Bearer " + text).get("/api/v1/meetings/" + meeting.slug + "/registrations")
                .statusCode();
    }

    private static Document open(String path) {
        return Jsoup.parse(given().cookies(Login.as(ORGANISER)).header("Accept-Language", "en").get(path).then()
                .statusCode(200).extract().asString());
    }
}
