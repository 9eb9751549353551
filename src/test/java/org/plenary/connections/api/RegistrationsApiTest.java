package org.plenary.connections.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.connections.Connected;
import org.plenary.connections.Scope;
import org.plenary.connections.Token;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.programme.StakeholderGroup;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Answers;
import org.plenary.registration.CancelRegistration;
import org.plenary.registration.Category;
import org.plenary.registration.Listing;
import org.plenary.registration.Mode;
import org.plenary.registration.Need;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SignUp;
import org.plenary.registration.SwitchMode;
import org.plenary.shared.Language;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Statements;

/** Registrations for the holder of a token, and for nobody else. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class RegistrationsApiTest {

    private static final String ORGANISER = "organiser@plenary.example";

    @Inject
    SignUp signUp;
    @Inject
    SwitchMode switchMode;
    @Inject
    CancelRegistration cancel;

    private Meeting meeting;
    private Registration amina;
    private Registration zoe;
    private String list;
    private String token;

    @BeforeEach
    void a_meeting_with_two_people_and_a_full_hall() {
        meeting = Registered.meeting(1, false);
        amina = register("أمينة الراشد", Mode.IN_PERSON);
        zoe = register("Zoé", Mode.ONLINE);
        list = "/api/v1/meetings/" + meeting.slug + "/registrations";
        token = Connected.token(meeting, Scope.REGISTRATIONS);
    }

    @Test
    void who_shows_no_good_token_is_told_so_and_nothing_else() {
        String other = Connected.token(Registered.meeting(null, false), Scope.REGISTRATIONS);
        String revoked = Connected.token(meeting, Scope.REGISTRATIONS);
        Connected.revoke(meeting, revoked);
        String expired = Connected.token(meeting, Scope.REGISTRATIONS);
        Connected.expire(expired);
        String narrow = Connected.token(meeting, Scope.CONTACT);
        for (String path : List.of(list, list + "/" + zoe.reference)) {
            refused(401, "Bearer realm=\"plenary\"", given().get(path));
            String invalid = "Bearer realm=\"plenary\", error=\"invalid_token\"";
            for (String wrong : List.of("Bearer " + token.substring(0, 50) + (token.endsWith("A") ? "B" : "A"),
                    "Bearer " + token + "x", "Bearer", "Bearer x", "Basic " + token, token, "Bearer " + revoked,
                    "Bearer " + expired)) {
                refused(401, invalid, given().header("Authorization", wrong).get(path));
            }
            refused(404, null, as(other).get(path));
            refused(403, "Bearer realm=\"plenary\", error=\"insufficient_scope\", scope=\"registrations:read\"",
                    as(narrow).get(path));
            refused(403, "Bearer realm=\"plenary\", error=\"insufficient_scope\", scope=\"registrations:contact\"",
                    as(token).get(path + "?contact=true"));
            assertEquals(200, as(token).get(path).statusCode());
        }
        refused(404, null, as(token).get("/api/v1/meetings/nowhere/registrations"));
        assertEquals(200, given().header("Authorization", "bearer " + token).get(list).statusCode());
    }

    @Test
    void a_session_opens_no_list_and_a_token_opens_no_page() {
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        refused(401, "Bearer realm=\"plenary\"", given().cookies(Login.as(ORGANISER)).get(list));
        for (String page : List.of("/manage/registrations", "/manage/connections", "/me")) {
            Response answer = as(token).redirects().follow(false).get("/" + meeting.slug + page);
            assertEquals(302, answer.statusCode(), page);
            assertTrue(answer.header("Location").contains("/protocol/openid-connect/auth"), page);
        }
        assertEquals(0, Given.written(() -> Person.count("subject", "")));
    }

    @Test
    void without_contact_nothing_says_who_it_is() {
        Category press = Registered.category(meeting, "press", null);
        Given.written(() -> Registration.update("category = ?1 where id = ?2", press, zoe.id));

        Map<String, Object> told = as(token).get(list + "/" + zoe.reference).jsonPath().getMap("");

        assertEquals(Set.of("reference", "mode", "places", "category", "country", "regionalGroup", "stakeholderGroup",
                "language", "registeredAt", "updatedAt", "self"), told.keySet());
        assertEquals(List.of(zoe.reference, "ONLINE", "press", "KE", "AFRICAN", "CIVIL_SOCIETY", "en"),
                List.of("reference", "mode", "category", "country", "regionalGroup", "stakeholderGroup", "language").stream()
                        .map(told::get).toList());
        assertEquals("[{mode=ONLINE, state=CONFIRMED}]",
                as(token).get(list).jsonPath().getList("registrations[0].places", Map.class).stream().map(place -> {
                    place.remove("since");
                    return place;
                }).toList().toString());
        String all = as(token).get(list).asString();
        for (String secret : List.of("Zoé", "Association", "@people.example", "أمينة", "CAPTIONS", "wheelchair")) {
            assertFalse(all.contains(secret), secret);
        }
    }

    @Test
    void with_contact_who_it_is_comes_where_it_is_asked_for_but_never_what_they_need() {
        String wide = Connected.token(meeting, Scope.REGISTRATIONS, Scope.CONTACT);
        assertFalse(as(wide).get(list).asString().contains("Zoé"));
        String told = as(wide).get(list + "?contact=true").asString();
        assertTrue(told.contains("Zoé") && told.contains("أمينة الراشد") && told.contains(zoe.person.email), told);
        assertFalse(told.contains("CAPTIONS") || told.contains("wheelchair"), told);
    }

    @Test
    void page_after_page_everybody_comes_once_the_last_first() {
        for (int i = 0; i < 5; i++) {
            register("Person " + i, Mode.ONLINE);
        }
        List<String> met = new ArrayList<>();
        String next = list + "?limit=3&mode=ONLINE";
        int pages = 0;
        for (; next != null; pages++) {
            Response page = as(token).urlEncodingEnabled(false).get(next);
            met.addAll(page.jsonPath().getList("registrations.reference"));
            String there = page.jsonPath().getString("next");
            next = there == null ? null : URI.create(there).getRawPath() + "?" + URI.create(there).getRawQuery();
        }
        assertEquals(2, pages);
        assertEquals(Given.written(() -> Registration
                .<Registration> list("meeting = ?1 and id <> ?2 order by createdAt desc, reference desc", meeting, amina.id)
                .stream().map(one -> one.reference).toList()), met);
    }

    @Test
    void filters_are_of_the_place_and_what_cannot_be_read_is_refused() {
        Registration waiting = register("Siti", Mode.IN_PERSON);
        assertEquals(List.of(waiting.reference), references("?mode=IN_PERSON&state=WAITING"));
        assertEquals(List.of(waiting.reference, amina.reference), references("?mode=IN_PERSON"));
        assertEquals(List.of(zoe.reference), references("?mode=ONLINE&state=CONFIRMED"));
        for (String wrong : List.of("mode=BOTH", "state=x", "updatedSince=yesterday", "after=x", "after=2026-01-01T00:00:00Z",
                "limit=0", "limit=501")) {
            refused(400, null, as(token).get(list + "?" + wrong));
        }
    }

    @Test
    void who_changed_since_comes_again_whether_by_answers_or_by_place() {
        Given.written(() -> Registration.update("createdAt = ?1, changedAt = ?1 where meeting = ?2",
                Instant.parse("2026-01-01T00:00:00Z"), meeting));
        Given.written(() -> org.plenary.registration.Place.update("stateSince = ?1 where meeting = ?2",
                Instant.parse("2026-01-01T00:00:00Z"), meeting));
        String since = "?updatedSince=" + Instant.now().minusSeconds(2).truncatedTo(ChronoUnit.SECONDS);
        assertEquals(List.of(), references(since));
        cancel.of(amina.id);
        assertEquals(List.of(amina.reference), references(since));
        assertEquals("[]", as(token).get(list + "/" + amina.reference).jsonPath().getString("places"));
        assertNull(as(token).get(list + "/" + amina.reference).jsonPath().getString("mode"));
        switchMode.to(Mode.IN_PERSON, zoe.id);
        assertEquals(Set.of(amina.reference, zoe.reference), Set.copyOf(references(since)));
        assertEquals("IN_PERSON", as(token).get(list + "/" + zoe.reference).jsonPath().getString("mode"));
    }

    @Test
    void who_erased_their_data_is_not_in_it() {
        Given.written(() -> Person.update("email = '' where id = ?1", zoe.person.id));
        assertEquals(List.of(amina.reference), references(""));
        refused(404, null, as(token).get(list + "/" + zoe.reference));
    }

    @Test
    void three_hundred_cost_as_many_statements_as_three() {
        String wide = Connected.token(meeting, Scope.REGISTRATIONS, Scope.CONTACT);
        as(wide).get(list + "?contact=true");
        long few = Statements.of(() -> as(wide).get(list + "?contact=true"));
        for (int i = 0; i < 12; i++) {
            Category category = Registered.category(meeting, "c" + i, null);
            Registration one = register("Person " + i, Mode.ONLINE);
            Given.written(() -> Registration.update("category = ?1 where id = ?2", category, one.id));
        }
        assertEquals(few, Statements.of(() -> as(wide).get(list + "?contact=true")));
    }

    @Test
    void last_use_is_noted_once_a_minute() {
        long id = Given.written(() -> Token.shown(token).orElseThrow().id);
        assertNull(Given.written(() -> Token.<Token> findById(id).lastUsedAt));
        as(token).get(list);
        Instant used = Given.written(() -> Token.<Token> findById(id).lastUsedAt);
        assertEquals(0, used.getEpochSecond() % 60);
        assertTrue(used.isAfter(Instant.now().minusSeconds(120)));
    }

    @Test
    void too_often_in_a_minute_is_429_for_that_token_alone() {
        int asked = 0;
        int status = 200;
        while (status == 200 && asked++ < 3000) {
            status = as(token).get(list + "?limit=1").statusCode();
        }
        assertEquals(429, status, asked + " times");
        assertTrue(asked > 600, asked + " times");
        assertEquals(200, as(Connected.token(meeting, Scope.REGISTRATIONS)).get(list).statusCode());
    }

    private Registration register(String name, Mode mode) {
        return signUp.of(meeting, Registered.person(name), new Answers(name, "Association of " + name, "KE",
                StakeholderGroup.CIVIL_SOCIETY, Set.of(Need.CAPTIONS), "A wheelchair for " + name, Language.EN, Listing.NONE),
                mode);
    }

    private List<String> references(String query) {
        return as(token).get(list + query).then().statusCode(200).extract().jsonPath().getList("registrations.reference");
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static void refused(int status, String challenge, Response answer) {
        assertEquals(status + " " + challenge + " application/problem+json", answer.statusCode() + " "
                + answer.header("WWW-Authenticate") + " " + answer.contentType().replaceAll(";.*", ""));
        assertEquals("private, no-store", answer.header("Cache-Control"));
        assertNull(answer.header("Access-Control-Allow-Origin"));
        assertNull(answer.header("Set-Cookie"));
        assertTrue(answer.jsonPath().getString("detail").length() > 10);
    }
}
