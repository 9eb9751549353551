package org.plenary.programme.desk;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.RunErrands;
import org.plenary.mail.Postman;
import org.plenary.programme.Speaker;
import org.plenary.programme.TeamMember;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.KeycloakRealm;
import org.plenary.testing.Letters;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Somebody is called to the team by e-mail, gets what they need at Keycloak, and loses it again. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class ManageTeamTest {

    @Inject
    RunErrands errands;
    @Inject
    Postman postman;

    private Desk desk;
    private String email;

    @BeforeEach
    void a_meeting_and_somebody_new() {
        desk = Desk.ofNewMeeting();
        email = "new-" + UUID.randomUUID() + "@people.example";
    }

    @Test
    void who_has_no_account_is_written_to_chooses_a_password_and_is_at_the_desk() throws Exception {
        add("ACCREDITATION");
        assertTrue(account().startsWith("Waiting for the sign-in service (tries: 0)."), account());
        errands.run();
        assertTrue(account().startsWith("Invited by letter: "), account());
        postman.deliver();
        List<MimeMessage> letters = Letters.waitFor(2, email);
        String ours = "You are on the team of " + desk.meeting().name;
        assertEquals(1, letters.stream().filter(letter -> Letters.subject(letter).equals(ours)).count());
        choosesAPassword(Letters
                .link(letters.stream().filter(letter -> !Letters.subject(letter).equals(ours)).findFirst().orElseThrow()));
        assertEquals(200, manage(Login.afresh(email, Login.PASSWORD), "/registrations").statusCode());
        assertTrue(account().startsWith("Signed in last: "), account());
        assertEquals(0, line().select("form[action$=/invite]").size());
    }

    @Test
    void who_has_an_account_gets_the_role_and_loses_it_with_the_last_duty() throws Exception {
        KeycloakRealm.here().people(List.of(email), Login.PASSWORD);
        Desk other = Desk.ofNewMeeting();
        add("ORGANISER");
        other.send("team", Map.of("email", email, "name", "", "duty", "ORGANISER"));
        errands.run();
        assertEquals("Has an account. Has not signed in yet.", account());
        assertEquals(200, manage(Login.afresh(email, Login.PASSWORD), "").statusCode());

        remove(other);
        errands.run();
        assertEquals(200, manage(Login.afresh(email, Login.PASSWORD), "").statusCode());

        remove(desk);
        Given.member(desk.meeting(), email, TeamMember.Duty.ORGANISER);
        errands.run();
        assertEquals(403, manage(Login.afresh(email, Login.PASSWORD), "").statusCode(), "the role at Keycloak is gone");
    }

    @Test
    void who_was_taken_out_before_keycloak_answered_gets_nothing() throws Exception {
        KeycloakRealm.here().people(List.of(email), Login.PASSWORD);
        add("ORGANISER");
        remove(desk);
        Given.member(desk.meeting(), email, TeamMember.Duty.ORGANISER);
        errands.run();
        assertEquals(403, manage(Login.afresh(email, Login.PASSWORD), "").statusCode());
    }

    @Test
    void another_letter_goes_to_whoever_asks_for_one() throws Exception {
        add("DOOR");
        errands.run();
        Letters.waitFor(1, email);
        desk.send(line().selectFirst("form[action$=/invite]").attr("action"), Map.of());
        errands.run();
        postman.deliver();
        assertEquals(4, Letters.waitFor(4, email).size(), "two of ours, two of Keycloak's");
    }

    @Test
    void a_changed_address_is_followed_on_the_team_and_in_the_programme() throws Exception {
        KeycloakRealm.here().people(List.of(email), Login.PASSWORD);
        add("ORGANISER");
        Speaker speaker = Given.speaker(desk.meeting(), "Somebody");
        Given.written(() -> Speaker.<Speaker> findById(speaker.id).email = email);
        errands.run();
        assertEquals(200, manage(Login.afresh(email, Login.PASSWORD), "").statusCode());
        String before = email;
        email = "changed-" + before;
        KeycloakRealm.here().changeEmail(before, email);
        Cookies afterwards = Login.afresh(email, Login.PASSWORD);
        assertEquals(200, given().cookies(afterwards).get("/" + desk.meeting().slug + "/me").statusCode());
        assertEquals(200, manage(afterwards, "").statusCode());
        assertEquals(email, Given.written(() -> Speaker.<Speaker> findById(speaker.id).email));
        assertEquals(0, desk.page("team").select("td bdi").eachText().stream().filter(before::equals).count());
    }

    @Test
    void the_page_can_be_read_by_everybody() {
        add("DOOR");
        for (String language : List.of("en", "ar")) {
            try (Browser browser = Browser.open(); BrowserContext window = browser.windowOf(Desk.ONE, 320, language)) {
                Axe.in(window);
                Page page = window.newPage();
                page.navigate("/" + desk.meeting().slug + "/manage/team");
                assertEquals(List.of(), Axe.violations(page));
                assertEquals(0, Browser.overflow(page));
            }
        }
    }

    private void choosesAPassword(String link) {
        try (Browser browser = Browser.open(); BrowserContext window = browser.window(390, "en", false)) {
            Page page = window.newPage();
            page.navigate(link);
            while (page.locator("[name=password-new]").count() == 0) {
                page.locator("main a, #kc-info-message a, form button, form input[type=submit]").last().click();
            }
            page.locator("[name=password-new]").fill(Login.PASSWORD);
            page.locator("[name=password-confirm]").fill(Login.PASSWORD);
            page.locator("form button, form input[type=submit]").first().click();
        }
    }

    private void add(String duty) {
        assertEquals(303, desk.send("team", Map.of("email", email, "name", "", "duty", duty)).statusCode());
    }

    private void remove(Desk from) {
        Element line = line(from);
        assertEquals(303, from.send(line.selectFirst("form[action$=/delete]").attr("action"), Map.of()).statusCode());
    }

    private Element line() {
        return line(desk);
    }

    private Element line(Desk of) {
        return of.page("team").select("tbody tr").stream().filter(line -> line.select("td bdi").text().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private String account() {
        return line().select("td").get(2).ownText();
    }

    private Response manage(Cookies cookies, String path) {
        return given().cookies(cookies).redirects().follow(false).get("/" + desk.meeting().slug + "/manage" + path);
    }
}
