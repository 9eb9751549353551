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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.identity.RunErrands;
import org.plenary.mail.Postman;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.programme.released.Releases;
import org.plenary.registration.CancelRegistration;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SignUp;
import org.plenary.shared.Seal;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.KeycloakRealm;
import org.plenary.testing.Letters;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Surfer;
import org.plenary.testing.Surfer.Seen;

/** Two accounts of one person become one: everything goes over, and only where both are theirs. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class JoinAccountsTest {

    @Inject
    Releases releases;
    @Inject
    RunErrands errands;
    @Inject
    SignUp signUp;
    @Inject
    CancelRegistration cancel;
    @Inject
    Postman postman;
    @Inject
    Seal seal;

    private Meeting meeting;
    private String mark;
    private Surfer stays;
    private Surfer ends;

    @BeforeEach
    void somebody_with_two_accounts() throws Exception {
        meeting = Registered.meeting(1, false);
        mark = UUID.randomUUID().toString().substring(0, 8);
        Given.session(meeting, "WS1", Given.room(meeting, "Room 1"), meeting.startsOn.atTime(10, 0));
        releases.make(meeting, null);
        KeycloakRealm.here().people(List.of(staying(), ending()), Login.PASSWORD);
        stays = signedIn(staying());
        ends = signedIn(ending());
    }

    @Test
    void everything_goes_over_and_the_other_account_ends() throws Exception {
        signUp.of(meeting, person(ending()), Registered.answers("Amina"), Mode.IN_PERSON);
        ends.send(ends.open(at("/sessions/WS1")).page().select("main form[method=post]").forms().get(0), Map.of());
        ends.send(ends.open(at("/me/agenda")).page().select("main form[action*=address]").forms().get(0), Map.of());
        Given.member(meeting, ending(), Duty.DOOR);
        UUID before = person(ending()).id;

        Seen question = stays.open(asked());
        assertEquals(List.of(ending(), staying()), question.page().select("main dd").eachText());
        Seen joined = stays.follow(stays.send(question.form(), Map.of()));

        assertEquals("Your accounts are joined", joined.heading());
        JsonNode data = new ObjectMapper().readTree(given().cookies(Login.afresh(staying(), Login.PASSWORD))
                .get(at("/me/data.json")).asString());
        assertEquals("Amina", data.get("registration").get(0).get("name").asText());
        assertEquals("WS1 Session WS1", data.get("star").get(0).get("session").asText());
        assertEquals(1, data.get("feed").size());
        assertEquals("door", data.get("team").get(0).get("duty").asText());
        assertTrue(data.get("letter").toString().contains(meeting.name));
        assertEquals("You have a place in person", stays.open(at("/me")).page().select("main .status").text());
        assertTrue(Given.written(() -> TeamMember.serves(meeting, staying(), Duty.DOOR)));
        errands.run();
        assertThrows(AssertionError.class, () -> signedIn(ending()), "the account is gone");
        postman.deliver();
        assertTrue(Letters.to(ending()).stream().anyMatch(letter -> Letters.subject(letter).contains("your accounts are joined")));
        assertEquals(List.of(), Given.written(() -> columnsThatPointAt(before)));
        assertEquals("This link no longer works", stays.open(link()).heading(), "used up");
    }

    @Test
    void the_link_is_of_use_to_nobody_else_and_not_for_ever() throws Exception {
        String link = asked();
        assertEquals(404, ends.open(link).status(), "whoever is signed in as the other one");
        KeycloakRealm.here().people(List.of("third-" + mark + "@people.example"), Login.PASSWORD);
        assertEquals(404, signedIn("third-" + mark + "@people.example").open(link).status());
        assertEquals(404, stays.open(link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A")).status());
        long past = Instant.now().getEpochSecond() - 1;
        Person from = person(ending());
        Person to = person(staying());
        String sealed = seal.of("join accounts", to.id + " " + from.id + " " + from.email + " " + past);
        assertEquals("This link no longer works", stays.open(at("/me/accounts/" + from.id + "." + past + "." + sealed)).heading());
        assertEquals(200, stays.open(link).status());
    }

    @Test
    void whether_an_address_is_known_is_nobodys_to_find_out() throws Exception {
        String unknown = "nobody-" + mark + "@people.example";
        Seen answer = stays.follow(stays.send(stays.open(at("/me/accounts")).form(), Map.of("email", unknown)));
        assertTrue(answer.page().select(".notice.good").text().startsWith("If there is an account"));
        postman.deliver();
        assertEquals(0, Letters.to(unknown).size());
        for (String wrong : List.of("", "no address", "a@b c", staying().toUpperCase())) {
            Seen again = stays.send(stays.open(at("/me/accounts")).form(), Map.of("email", wrong));
            assertEquals(422, again.status());
            assertEquals(1, again.page().select(".summary a[href=#email]").size(), wrong);
            assertEquals(wrong, again.page().select("#email").val());
        }
    }

    @Test
    void registered_with_both_one_has_to_be_cancelled_first() throws Exception {
        signUp.of(meeting, person(staying()), Registered.answers("Amina S."), Mode.ONLINE);
        Registration other = signUp.of(meeting, person(ending()), Registered.answers("Amina E."), Mode.ONLINE);
        String link = asked();
        var form = stays.open("/me") == null ? null : stays.open(at("/me/accounts")).form();
        Seen question = stays.open(link);
        assertTrue(question.page().select("main .notice.bad").text().contains(meeting.name));
        assertEquals(0, question.page().select("main form[method=post]").size());
        form.attr("action", Browser.address() + link);
        assertEquals(409, stays.send(form, Map.of()).status());

        cancel.of(other.id);
        assertEquals("Your accounts are joined", stays.follow(stays.send(stays.open(link).form(), Map.of())).heading());
        assertEquals("Amina S.", Given.written(() -> Registration.of(meeting, Person.findById(person(staying()).id)).get().name));
        assertEquals("–", Given.written(() -> Registration.<Registration> findById(other.id).name));
    }

    @Test
    void of_two_registrations_the_living_one_counts() throws Exception {
        Registration given = signUp.of(meeting, person(staying()), Registered.answers("Given up"), Mode.ONLINE);
        cancel.of(given.id);
        signUp.of(meeting, person(ending()), Registered.answers("Comes"), Mode.IN_PERSON);

        stays.send(stays.open(asked()).form(), Map.of());

        Registration now = Given.written(() -> Registration.of(meeting, person(staying())).get());
        assertEquals("Comes", now.name);
        assertEquals("You have a place in person", stays.open(at("/me")).page().select("main .status").text());
        assertEquals(2, Given.written(() -> Registration.count("meeting", meeting)), "figures stay");
        assertFalse(Given.written(() -> Registration.<Registration> findById(given.id).name).contains("Given"));
    }

    @Test
    void everybody_can_do_it() throws Exception {
        String link = asked();
        for (String language : List.of("en", "ar")) {
            try (Browser browser = Browser.open(); BrowserContext window = browser.windowOf(staying(), 320, language)) {
                Axe.in(window);
                Page page = window.newPage();
                for (String path : List.of(at("/me/accounts"), link)) {
                    page.navigate(path);
                    assertEquals(List.of(), Axe.violations(page), path);
                    assertEquals(0, Browser.overflow(page), path);
                }
            }
        }
    }

    /** Asks, and takes the link from the letter to the other address. */
    private String asked() throws Exception {
        stays.send(stays.open(at("/me/accounts")).form(), Map.of("email", ending()));
        postman.deliver();
        return link();
    }

    private String link() throws Exception {
        return Letters.waitFor(1, ending()).stream().filter(letter -> Letters.subject(letter).startsWith("Join two"))
                .map(letter -> URI.create(Letters.link(letter)).getPath()).findFirst().orElseThrow();
    }

    private String staying() {
        return "stays-" + mark + "@people.example";
    }

    private String ending() {
        return "ends-" + mark + "@people.example";
    }

    private String at(String path) {
        return "/" + meeting.slug + path;
    }

    private static Person person(String email) {
        return Given.written(() -> Person.withEmails(List.of(email)).get(0));
    }

    private Surfer signedIn(String email) throws Exception {
        Surfer surfer = new Surfer(URI.create(Browser.address()), "en");
        surfer.signIn(email, Login.PASSWORD, "/");
        return surfer;
    }

    /** Each column of people in each table, the people's own apart. */
    private static List<String> columnsThatPointAt(UUID person) {
        List<String> found = new ArrayList<>();
        List<?> columns = Panache.getEntityManager().createNativeQuery("""
                select table_name, column_name from information_schema.columns where lower(table_schema) = 'public'
                and lower(data_type) = 'uuid' and lower(column_name) in ('person_id', 'who_id', 'invited_by_id', 'made_by_id', 'revoked_by_id')""").getResultList();
        assertTrue(columns.size() > 6, columns.size() + " columns");
        for (Object column : columns) {
            String table = String.valueOf(((Object[]) column)[0]);
            String name = String.valueOf(((Object[]) column)[1]);
            Object rows = Panache.getEntityManager().createNativeQuery("select count(*) from \"" + table + "\" where \"" + name
                    + "\" = :person").setParameter("person", person).getSingleResult();
            if (((Number) rows).longValue() > 0) {
                found.add(table + "." + name + ": " + rows);
            }
        }
        return found;
    }
}
