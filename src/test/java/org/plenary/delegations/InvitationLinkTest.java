package org.plenary.delegations;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.HostileText;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.registration.Registered;
import org.plenary.shared.Seal;
import org.plenary.testing.Csrf;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** A link that holds no more, or never did, leads to a page that says so, and to nothing else. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
@ActivateRequestContext
class InvitationLinkTest {

    private static final String PARTICIPANT = "participant@plenary.example";
    private static final String ANOTHER = "participant2@plenary.example";

    @Inject
    Seal seal;
    @Inject
    WithdrawInvitation withdraw;

    private Meeting meeting;
    private Delegation delegation;
    private Invitation anna;

    @BeforeEach
    void somebody_is_invited() {
        meeting = Registered.meeting(null, false);
        delegation = Delegations.delegation(meeting, "A ministry", null, null, "focal@people.example");
        anna = Delegations.member(delegation, "Anna");
    }

    @Test
    void a_good_one_is_read_by_nobody_but_its_reader_and_changes_nothing() {
        Response page = given().get(Delegations.path(anna));
        assertEquals(200, page.statusCode());
        assertEquals("private, no-store", page.header("Cache-Control"));
        assertEquals("noindex", page.header("X-Robots-Tag"));
        assertEquals(Invitation.State.INVITED, Delegations.again(anna).state);
    }

    @Test
    void one_that_has_run_out_says_so_until_the_letter_is_sent_again() {
        Delegations.runOut(anna);
        refused(Delegations.path(anna), 410, "This invitation has run out");
        assertEquals(Invitation.State.INVITED, Delegations.again(anna).state);

        Delegations.the(SendInvitationAgain.class).of(meeting, anna.id);

        assertEquals(200, given().get(Delegations.path(anna)).statusCode());
    }

    @Test
    void one_that_was_taken_back_says_so() {
        withdraw.of(meeting, anna.id);
        refused(Delegations.path(anna), 410, "This invitation was taken back");
        assertEquals(Invitation.State.WITHDRAWN, Delegations.again(anna).state);
    }

    @Test
    void of_another_meeting_for_another_purpose_or_made_up_it_leads_to_no_invitation() {
        Meeting other = Registered.meeting(null, false);
        String key = Delegations.key(anna);
        String unknown = UUID.randomUUID().toString();
        List<String> wrong = new ArrayList<>(List.of("/" + other.slug + "/invited/" + key,
                link(anna.id + seal.of("unsubscribe", meeting.id + " " + anna.id)),
                link(unknown + seal.of("invitation", meeting.id + " " + unknown)),
                link(key.substring(0, key.length() - 1)), link(key + "x"), link("x"), link(anna.id.toString()),
                link(anna.id + "-".repeat(22)), link("%00"), link("%3Cscript%3E")));
        wrong.forEach(path -> refused(path, 404, "This link leads to no invitation"));
        assertEquals(Invitation.State.INVITED, Delegations.again(anna).state);
    }

    @Test
    void it_is_used_once() {
        assertEquals(303, send(Delegations.path(anna) + "/confirmation", PARTICIPANT).statusCode());
        assertEquals(303, send(Delegations.path(anna) + "/confirmation", PARTICIPANT).statusCode(), "sent twice by the same");

        Response second = send(Delegations.path(anna) + "/confirmation", ANOTHER);
        assertEquals(409, second.statusCode());
        assertEquals("This link has been used", heading(second));
        assertEquals(409, send(Delegations.path(anna) + "/refusal", null).statusCode());
        assertEquals(PARTICIPANT, Delegations.again(anna).person.email);
        Document page = Jsoup.parse(given().get(Delegations.path(anna)).asString());
        assertTrue(page.select("main .notice.good").text().startsWith("The invitation was accepted on "), page.text());
        assertEquals(0, page.select("main form").size());
    }

    @Test
    void nobody_is_in_a_delegation_twice() {
        Invitation again = Delegations.member(delegation, "Anna's other address");
        send(Delegations.path(anna) + "/confirmation", PARTICIPANT);
        Response second = send(Delegations.path(again) + "/confirmation", PARTICIPANT);
        assertEquals(409, second.statusCode());
        assertTrue(second.asString().contains("You have confirmed another invitation of this delegation already."));
        assertEquals(Invitation.State.INVITED, Delegations.again(again).state);
    }

    @Test
    void what_somebody_wrote_as_a_name_is_text_in_the_letter_and_on_the_page() {
        String name = "<script>alert(1)</script>{meeting}{{7*7}} \u202Egnp\" onload=x";
        Delegation hostile = Delegations.delegation(meeting, name, null, null, "focal@people.example");
        Invitation invitation = Delegations.member(hostile, name);

        Letter letter = Delegations.letters(invitation.email).get(0);
        Document html = Jsoup.parse(letter.htmlBody);
        assertEquals(0, html.select("script, [onload]").size());
        assertTrue(html.text().contains("<script>alert(1)</script>{meeting}{{7*7}}"), html.text());
        assertFalse(letter.subject.matches("(?s).*[\\r\\n].*"));
        Document page = Jsoup.parse(given().get(Delegations.path(invitation)).asString());
        HostileText.inert(page, "the link's page");
        assertTrue(page.text().contains("{{7*7}}"), page.text());
    }

    private void refused(String path, int status, String title) {
        for (String below : List.of("", "/confirmation")) {
            Response page = given().cookies(Login.as(PARTICIPANT)).redirects().follow(false).urlEncodingEnabled(false)
                    .header("Accept", "text/html").get(path + below);
            assertEquals(status + " " + title, page.statusCode() + " " + heading(page), path + below);
        }
        for (String below : List.of("/confirmation", "/refusal")) {
            Response page = send(path + below, PARTICIPANT);
            assertEquals(status + " " + title, page.statusCode() + " " + heading(page), path + below);
        }
    }

    private static Response send(String path, String email) {
        var request = Csrf.on(given()).redirects().follow(false).urlEncodingEnabled(false).header("Accept", "text/html");
        return (email == null ? request : request.cookies(Login.as(email))).post(path);
    }

    private static String heading(Response page) {
        return Jsoup.parse(page.asString()).select("h1").text();
    }

    private String link(String key) {
        return "/" + meeting.slug + "/invited/" + key;
    }
}
