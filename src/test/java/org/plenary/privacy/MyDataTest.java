package org.plenary.privacy;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.delegations.Delegation;
import org.plenary.delegations.Delegations;
import org.plenary.connections.expected.Listed;
import org.plenary.connections.webhooks.Hooked;
import org.plenary.identity.AccountErrand;
import org.plenary.identity.RunErrands;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.programme.Speaker;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.programme.released.Releases;
import org.plenary.registration.Place;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.KeycloakRealm;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Surfer;
import org.plenary.testing.Surfer.Seen;

/** What is kept of somebody is shown to them, given to them, and erased where they want it: theirs, and nobody else's. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class MyDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Releases releases;
    @Inject
    RunErrands errands;

    private Meeting meeting;
    private String mark;
    private Surfer person;

    @BeforeEach
    void somebody_with_something_everywhere() throws Exception {
        meeting = Registered.meeting(1, false);
        mark = "mark" + UUID.randomUUID().toString().substring(0, 8);
        Session session = Given.session(meeting, "WS1", Given.room(meeting, "Room 1"), meeting.startsOn.atTime(10, 0));
        Speaker speaker = Given.speaker(meeting, "Known to the public");
        Given.written(() -> Speaker.<Speaker> findById(speaker.id).email = email());
        releases.make(meeting, null);
        Hooked.webhook(meeting, "https://hooks.example/");
        Listed.expected(meeting, "Expected " + mark, email());
        KeycloakRealm.here().people(List.of(email(), other()), Login.PASSWORD);
        person = registered(email(), mark, "Needs of " + mark);
        person.send(person.open(at("/sessions/WS1")).page().select("main form[method=post]").forms().get(0), Map.of());
        Delegation delegation = Delegations.delegation(meeting, "A ministry", null, null, email());
        Delegations.member(delegation, "Name of " + mark, email());
        person.send(person.open(at("/me/agenda")).page().select("main form[action*=address]").forms().get(0), Map.of());
    }

    @Test
    void everything_is_shown_and_can_be_taken_along() throws Exception {
        Seen page = person.open(at("/me/data"));
        assertEquals("private, no-store", page.header("Cache-Control"));
        assertTrue(page.page().select("main").text().contains("Needs of " + mark));
        JsonNode data = JSON.readTree(json(email()));
        assertEquals(email(), data.get("account").get(0).get("email").asText());
        assertEquals("Organisation of " + mark, data.get("registration").get(0).get("organisation").asText());
        assertEquals(meeting.name, data.get("registration").get(0).get("meeting").asText());
        assertEquals("Known to the public", data.get("speaker").get(0).get("name").asText());
        assertEquals("Expected " + mark, data.get("expected").get(0).get("name").asText());
        assertEquals("WS1 Session WS1", data.get("star").get(0).get("session").asText());
        assertEquals("A ministry", data.get("focalPoint").get(0).get("delegation").asText());
        assertEquals(email(), data.get("invitation").get(0).get("email").asText());
        assertEquals(1, data.get("feed").size());
        assertTrue(data.get("letter").get(0).get("text").asText().contains(meeting.name));
    }

    @Test
    void nobody_sees_of_others() throws Exception {
        Surfer other = signedIn(other());
        String seen = other.open(at("/me/data")).page().text() + json(other());
        assertTrue(seen.contains(other()), seen);
        assertFalse(seen.contains(mark), seen);
    }

    @Test
    void erased_nothing_of_them_is_in_any_table_and_the_figures_stay() throws Exception {
        Surfer next = registered(other(), "other", "");
        assertEquals(List.of(Place.State.WAITING), states(other()));
        UUID registration = Given.written(() -> registrationOf(email()).id);

        Seen unticked = person.send(person.open(at("/me/erase")).form(), Map.of());
        assertEquals(422, unticked.status());
        assertEquals("Tick this if you want your data erased.", unticked.page().select(".summary a").text());
        Seen erased = person.send(person.open(at("/me/erase")).form(), Map.of("agreed", "true"));

        assertEquals("Your data has been erased", erased.heading());
        assertTrue(person.openOnly(at("/me/data")).header("Location").contains("/realms/plenary/"), "signed out here");
        errands.run();
        assertEquals(List.of(), Given.written(() -> columnsThatHold(mark)));
        assertThrows(AssertionError.class, () -> signedIn(email()), "the account is gone");
        assertEquals(List.of(Place.State.CONFIRMED), states(other()));
        assertEquals("NZ", Given.written(() -> Registration.<Registration> findById(registration).country));
        assertEquals(List.of(Place.State.RELEASED), Given.written(() -> Place
                .<Place> list("registration.id", registration).stream().map(place -> place.state).toList()));
        assertEquals("Known to the public", Given.written(() -> Speaker.<Speaker> list("meeting", meeting).get(0).name));
        assertEquals(200, next.open(at("/me")).status());
    }

    @Test
    void an_account_that_is_gone_already_keeps_no_errand_waiting() {
        AccountErrand errand = Given.written(() -> {
            AccountErrand row = new AccountErrand();
            row.kind = AccountErrand.Kind.DELETE;
            row.email = mark + "-gone@people.example";
            row.name = "–";
            row.realmRole = "";
            row.subject = UUID.randomUUID().toString();
            row.language = "en";
            row.askedAt = Instant.now();
            row.askedBy = "–";
            row.dueAt = Instant.EPOCH;
            row.persist();
            return row;
        });
        errands.run();
        assertTrue(Given.written(() -> AccountErrand.<AccountErrand> findById(errand.id).isDone()));
    }

    @Test
    void who_is_on_a_team_is_told_and_keeps_everything() throws Exception {
        Given.member(meeting, email(), Duty.DOOR);
        Seen question = person.open(at("/me/erase"));
        assertEquals("You are on the team of " + meeting.name + ". Another organiser must take you off it first.",
                question.page().select("main .notice").text());
        assertEquals(0, question.page().select("main form[method=post]").size());
        long before = Given.written(() -> AccountErrand.count());
        FormElement form = person.open(at("/me/cancel")).form();
        form.attr("action", Browser.address() + at("/me/erase"));
        Seen answer = person.send(form, Map.of("agreed", "true"));
        assertEquals(409, answer.status());
        assertEquals(email(), Given.written(() -> registrationOf(email()).person.email));
        assertEquals(before, Given.written(() -> AccountErrand.count()));
    }

    @Test
    void the_pages_can_be_read_by_everybody() {
        for (String language : List.of("en", "ar")) {
            try (Browser browser = Browser.open(); BrowserContext window = browser.windowOf(email(), 320, language)) {
                Axe.in(window);
                Page page = window.newPage();
                for (String path : List.of("/me/data", "/me/erase")) {
                    page.navigate(at(path));
                    assertEquals(List.of(), Axe.violations(page), path);
                    assertEquals(0, Browser.overflow(page), path);
                }
            }
        }
    }

    private String email() {
        return mark + "@people.example";
    }

    private String other() {
        return "other-" + meeting.slug + "@people.example";
    }

    private String json(String email) {
        return given().cookies(Login.afresh(email, Login.PASSWORD)).get(at("/me/data.json")).then().statusCode(200).extract()
                .asString();
    }

    private String at(String path) {
        return "/" + meeting.slug + path;
    }

    private Surfer signedIn(String email) throws Exception {
        Surfer surfer = new Surfer(URI.create(Browser.address()), "en");
        surfer.signIn(email, Login.PASSWORD, "/");
        return surfer;
    }

    private Surfer registered(String email, String name, String needs) throws Exception {
        Surfer surfer = signedIn(email);
        Seen check = surfer.follow(surfer.send(surfer.open(at("/register")).form(),
                Map.of("mode", "IN_PERSON", "name", "Name of " + name, "organisation", "Organisation of " + name, "country",
                        "NZ",
                        "stakeholderGroup", "CIVIL_SOCIETY", "needsNote", needs, "conduct", "true", "privacy", "true")));
        surfer.follow(surfer.send(check.form(), Map.of()));
        return surfer;
    }

    private Registration registrationOf(String email) {
        return Registration.<Registration> find("meeting = ?1 and person.email = ?2", meeting, email).firstResult();
    }

    private List<Place.State> states(String email) {
        return Given.written(() -> registrationOf(email).livingPlaces().stream().map(place -> place.state).toList());
    }

    /** Each text column of each table. */
    private static List<String> columnsThatHold(String mark) {
        List<String> found = new ArrayList<>();
        List<?> columns = Panache.getEntityManager().createNativeQuery("""
                select table_name, column_name from information_schema.columns where lower(table_schema) = 'public'
                and (lower(data_type) like '%char%' or lower(data_type) like '%text%')""").getResultList();
        assertTrue(columns.size() > 50, columns.size() + " columns");
        for (Object column : columns) {
            String table = String.valueOf(((Object[]) column)[0]);
            String name = String.valueOf(((Object[]) column)[1]);
            Object rows = Panache.getEntityManager().createNativeQuery("select count(*) from \"" + table + "\" where lower(\""
                    + name + "\") like :mark")
                    .setParameter("mark", "%" + mark + "%").getSingleResult();
            if (((Number) rows).longValue() > 0) {
                found.add(table + "." + name + ": " + rows);
            }
        }
        return found;
    }
}
