package org.plenary.delegations;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Category;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SetQuotas;
import org.plenary.registration.SignUp;
import org.plenary.testing.Browser;
import org.plenary.testing.Form;
import org.plenary.testing.Given;
import org.plenary.testing.KeycloakRealm;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Surfer;
import org.plenary.testing.Surfer.Seen;

/** The team invites people into a category that nobody chooses for themselves. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
@ActivateRequestContext
class InvitationsTest {

    private static final String ORGANISER = "organiser@plenary.example";

    @Inject
    SetQuotas quotas;
    @Inject
    SignUp signUp;

    private Meeting meeting;
    private String guest;

    @BeforeEach
    void a_meeting_with_two_categories() throws Exception {
        meeting = Registered.meeting(null, false);
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        quotas.category(meeting, "high-level", null, false, Map.of("en", "High level"));
        quotas.category(meeting, "press", null, true, Map.of("en", "Press"));
        guest = "guest-" + UUID.randomUUID().toString().substring(0, 8) + "@people.example";
        KeycloakRealm.here().people(List.of(guest), Login.PASSWORD);
    }

    @Test
    void only_who_accepted_an_invitation_is_offered_the_category() throws Exception {
        Surfer surfer = new Surfer(URI.create(Browser.address()), "en");
        surfer.signIn(guest, Login.PASSWORD, "/");
        assertEquals(List.of("", "press"), categories(surfer.open("/" + meeting.slug + "/register").page()));
        assertEquals(303, invite(guest, "high-level").statusCode());
        assertEquals(List.of("", "press"), categories(surfer.open("/" + meeting.slug + "/register").page()));

        Seen form = surfer.follow(surfer.send(surfer.open(Delegations.path(sent()) + "/confirmation").form(), Map.of()));
        assertEquals(List.of("", "high-level", "press"), categories(form.page()));
        assertEquals("high-level", form.page().select("#category option[selected]").val());
        Seen check = surfer.follow(surfer.send(form.form(), Map.of("mode", "ONLINE", "country", "PL", "stakeholderGroup",
                "GOVERNMENT", "conduct", "true", "privacy", "true")));
        surfer.follow(surfer.send(check.form(), Map.of()));

        assertEquals("high-level", category());
        assertTrue(desk().select("main table").text().contains("Registered"), desk().text());
        assertEquals(303, Form.on(desk()).stream().filter(one -> one.action().endsWith("/removal")).findFirst().orElseThrow()
                .send(ORGANISER).statusCode());
        assertEquals(null, category());
        assertEquals(Invitation.State.WITHDRAWN, sent().state);
    }

    @Test
    void what_somebody_sends_who_was_not_invited_is_no_category() throws Exception {
        Surfer surfer = new Surfer(URI.create(Browser.address()), "en");
        surfer.signIn(guest, Login.PASSWORD, "/");
        Seen check = surfer.follow(surfer.send(surfer.open("/" + meeting.slug + "/register").form(),
                Map.of("mode", "ONLINE", "country", "PL", "stakeholderGroup", "GOVERNMENT", "conduct", "true", "privacy",
                        "true", "category", "high-level")));
        surfer.follow(surfer.send(check.form(), Map.of()));
        assertEquals(null, category());
    }

    @Test
    void who_is_registered_already_is_put_into_the_category_at_once() throws Exception {
        Surfer surfer = new Surfer(URI.create(Browser.address()), "en");
        surfer.signIn(guest, Login.PASSWORD, "/");
        surfer.open("/" + meeting.slug + "/me");
        Person person = Given.written(
                () -> Person.<Person> find("email", guest).firstResult());
        signUp.of(meeting, person, Registered.answers("Guest"), Mode.IN_PERSON);
        invite(guest, "high-level");
        Seen me = surfer.follow(surfer.send(surfer.open(Delegations.path(sent()) + "/confirmation").form(), Map.of()));
        assertTrue(me.address().getPath().endsWith("/me"), me.address().toString());
        assertEquals("high-level", category());
        assertEquals(Registration.class, Given.written(() -> sent().registration).getClass());
    }

    @Test
    void nobody_is_invited_twice_or_into_what_is_open_to_everybody() {
        assertEquals(303, invite(guest, "high-level").statusCode());
        Response twice = invite(guest, "high-level");
        assertEquals(422, twice.statusCode());
        assertEquals("Somebody with this address is invited into this category already",
                Jsoup.parse(twice.asString()).select(".summary a").text());
        assertEquals(422, invite("another@people.example", "press").statusCode());
        assertEquals(1L, Given.written(() -> Invitation.count("meeting", meeting)));
    }

    private Response invite(String email, String category) {
        return Form.on(desk()).stream().filter(one -> one.typed().contains("email")).findFirst().orElseThrow()
                .with(Map.of("name", "Guest", "email", email, "category", category)).send(ORGANISER);
    }

    private Invitation sent() {
        return Given.written(() -> Invitation.ofTheTeam(meeting).get(0));
    }

    private String category() {
        return Given.written(() -> {
            Registration one = Registration.<Registration> find("meeting = ?1 and person.email = ?2", meeting, guest)
                    .firstResult();
            return one.category == null ? null : Category.<Category> findById(one.category.id).code;
        });
    }

    private Document desk() {
        String path = "/" + meeting.slug + "/manage/invitations";
        return Jsoup.parse(given().cookies(Login.as(ORGANISER)).get(path).then().statusCode(200).extract().asString(), path);
    }

    private static List<String> categories(Document form) {
        return form.select("#category option").eachAttr("value");
    }
}
