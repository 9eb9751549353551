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
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.mail.Postman;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SetQuotas;
import org.plenary.testing.Browser;
import org.plenary.testing.Form;
import org.plenary.testing.Given;
import org.plenary.testing.KeycloakRealm;
import org.plenary.testing.Letters;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Surfer;
import org.plenary.testing.Surfer.Seen;

/** From the desk that makes a delegation to the registration its focal point sees: by real letters and real sign-ins. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
@ActivateRequestContext
class DelegationJourneyTest {

    private static final String ORGANISER = "organiser@plenary.example";

    @Inject
    SetQuotas quotas;
    @Inject
    Postman postman;

    private Meeting meeting;
    private String mark;

    @BeforeEach
    void a_meeting_with_a_category_nobody_chooses() {
        meeting = Registered.meeting(50, false);
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        quotas.category(meeting, "government", null, false, Map.of("en", "Government"));
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void the_whole_way() throws Exception {
        String focal = email("focal");
        String anna = email("anna");
        String other = email("anna-at-home");
        KeycloakRealm.here().people(List.of(focal, other), Login.PASSWORD);

        Response made = form(ORGANISER, "/manage/delegations/new").with(Map.of("name", "Ministry of Digital Affairs, Poland",
                "category", "government", "seatsInPerson", "2", "focalPoints", focal)).send(ORGANISER);
        assertEquals(303, made.statusCode());
        postman.deliver();
        String mine = URI.create(Letters.link(Letters.waitFor(1, focal).get(0))).getPath();
        String page = mine.replaceFirst("^/[^/]+", "");
        assertTrue(look(focal, "/me/delegations").select("main").text().contains("In person: 0 of 2, left: 2"));

        // One by the form, the rest by a table.
        Response added = form(focal, page).with(Map.of("name", "Anna Nowak", "email", anna.toUpperCase(), "mode", "IN_PERSON",
                "organisation", "Ministry", "country", "PL", "language", "en")).send(focal);
        assertEquals(303, added.statusCode());
        Document preview = Jsoup.parse(list(focal, page, "name,email,mode\nAnna Again," + anna + ",in person\nBad,nowhere,"
                + "online\nJan Kowalski," + email("jan") + ",In person\nEwa," + email("ewa") + ",online\nPiotr,"
                + email("piotr")
                + ",in person\n").asString());
        assertEquals(List.of("Anna Again: In the delegation already", "Jan Kowalski: Added", "Ewa: Added",
                "Piotr: Beyond the number of people"), outcomes(preview));
        assertEquals(List.of("Line 3, Column email: Enter an e-mail address such as name@example.org"),
                preview.select("main ul.plain li").eachText());
        assertEquals(303, Form.on(preview).get(0).send(focal).statusCode());
        Map<String, String> people = people(focal, page);
        assertEquals(List.of("Anna Nowak", "Ewa", "Jan Kowalski"), List.copyOf(people.keySet()));
        assertTrue(people.get("Anna Nowak").startsWith("Invited until "), people.toString());

        // The letter, read by a stranger with the link, who signs in with another address.
        postman.deliver();
        Letters.waitFor(1, email("jan"));
        String link = URI.create(Letters.link(Letters.waitFor(1, anna).get(0))).getPath();
        Document invitation = Jsoup.parse(
                Delegations.read(given().get(link).then().statusCode(200).extract().asString()));
        assertEquals("You are invited to " + meeting.name + " as one of the delegation “Ministry of Digital Affairs, Poland”.",
                invitation.select("main .lede").text());
        assertTrue(invitation.select("main dl").text().contains("Named by Person focal-" + mark), invitation.text());
        Surfer surfer = new Surfer(URI.create(Browser.address()), "en");
        Seen keycloak = surfer.open(link + "/confirmation");
        Seen question = surfer.follow(surfer.send(keycloak.form(), Map.of("username", other, "password", Login.PASSWORD)));
        assertEquals("Do you accept the invitation?", question.heading());
        assertTrue(Delegations.read(question.page().select("main .notice").text()).contains("The letter went to " + anna));
        Seen register = surfer.follow(surfer.send(question.form(), Map.of()));

        assertEquals(Map.of("name", "Anna Nowak", "organisation", "Ministry", "country", "PL", "mode", "IN_PERSON", "category",
                "government"), filled(register.page()));
        Seen check = surfer.follow(surfer.send(register.form(),
                Map.of("stakeholderGroup", "GOVERNMENT", "conduct", "true", "privacy", "true")));
        assertEquals("Check your answers before you register", check.heading());
        Seen me = surfer.follow(surfer.send(check.form(), Map.of()));
        assertTrue(
                Delegations.read(me.page().text()).contains("Comes in the delegation “Ministry of Digital Affairs, Poland”."),
                me.page().text());

        assertTrue(people(focal, page).get("Anna Nowak").matches("Registered since .* In person: Confirmed"
                + " Confirmed with another address: " + other + " Take out"), people(focal, page).get("Anna Nowak"));
        Registration registration = Given.written(
                () -> Registration.<Registration> find("meeting = ?1 and person.email = ?2", meeting, other).firstResult());
        Document desk = look(ORGANISER, "/manage/registrations/" + registration.id);
        assertTrue(desk.text().contains("Focal points: " + focal), desk.text());
        assertEquals("government", Given.written(() -> Registration.of(meeting, registration.id).orElseThrow().category.code));
        assertTrue(look(ORGANISER, "/manage/log").text().contains("People named for a delegation"));
    }

    @Test
    void who_declines_frees_the_seat_and_who_is_written_to_again_may_think_better_of_it() throws Exception {
        String focal = ORGANISER;
        Delegation delegation = Delegations.delegation(meeting, "A ministry", 1, null, focal);
        Invitation anna = Delegations.member(delegation, "Anna");
        String page = "/me/delegations/" + delegation.id;

        assertEquals(303, Form.on(open(anna, "")).get(0).send("participant@plenary.example").statusCode());
        assertTrue(people(focal, page).get("Anna").startsWith("Declined since "));
        assertTrue(open(anna, "").select("main .notice").text().startsWith("The invitation was declined on "));
        Invitation jan = Delegations.member(delegation, "Jan");
        Response full = deed(focal, page, "/" + anna.id + "/letter");
        assertEquals(409, full.statusCode());
        assertTrue(full.asString().contains("The delegation has no seat left: In person"), full.asString());
        assertEquals(303, deed(focal, page, "/" + jan.id + "/removal").statusCode());
        assertEquals(303, deed(focal, page, "/" + anna.id + "/letter").statusCode());

        assertEquals(List.of("invitation:" + anna.id + ":1", "invitation:" + anna.id + ":2"),
                Delegations.letters(anna.email).stream().map(letter -> letter.eventKey).toList());
        assertTrue(people(focal, page).get("Anna").startsWith("Invited until "));
        assertEquals("You are invited", open(anna, "").select("h1").text());
    }

    @Test
    void only_a_delegation_without_people_is_deleted() {
        Delegation delegation = Delegations.delegation(meeting, "A ministry", null, null, ORGANISER);
        Form delete = Form.on(look(ORGANISER, "/manage/delegations/" + delegation.id)).get(1);
        Invitation anna = Delegations.member(delegation, "Anna");
        Response refused = delete.send(ORGANISER);
        assertEquals(409, refused.statusCode());
        assertEquals("There are people in this delegation", Jsoup.parse(refused.asString()).select("h1").text());
        deed(ORGANISER, "/me/delegations/" + delegation.id, "/" + anna.id + "/removal");

        assertEquals(303, delete.send(ORGANISER).statusCode());

        assertEquals("There is no delegation yet.", look(ORGANISER, "/manage/delegations").select("main .empty").text());
        assertEquals(404, given().get(Delegations.path(anna)).statusCode());
        assertEquals(404, delete.send(ORGANISER).statusCode());
    }

    @Test
    void of_two_of_the_team_who_change_it_the_second_is_told_and_loses_nothing() {
        Delegation delegation = Delegations.delegation(meeting, "A ministry", null, null, ORGANISER);
        Form first = form(ORGANISER, "/manage/delegations/" + delegation.id);
        assertEquals(303, first.with(Map.of("seatsInPerson", "3")).send(ORGANISER).statusCode());

        Response second = first.with(Map.of("name", "Another ministry")).send(ORGANISER);

        assertEquals(409, second.statusCode());
        Document page = Jsoup.parse(second.asString());
        assertEquals("Another ministry", page.select("#name").val());
        assertTrue(page.select("main .notice").text().startsWith("Somebody else has changed this delegation meanwhile."));
        assertEquals("A ministry", Given.written(() -> Delegation.<Delegation> findById(delegation.id).name));
        assertEquals(303, Form.on(page).get(0).send(ORGANISER).statusCode());
        assertEquals("Another ministry", Given.written(() -> Delegation.<Delegation> findById(delegation.id).name));
    }

    @Test
    void another_focal_points_delegation_is_not_there() {
        Delegation theirs = Delegations.delegation(meeting, "Theirs", null, null, "somebody@people.example");
        Delegation mine = Delegations.delegation(meeting, "Mine", null, null, ORGANISER);
        Invitation member = Delegations.member(theirs, "Anna");
        String path = "/" + meeting.slug + "/me/delegations/";
        Form add = form(ORGANISER, "/me/delegations/" + mine.id);
        Form list = Form.on(look(ORGANISER, "/me/delegations/" + mine.id)).get(1);

        assertEquals(404, given().cookies(Login.as(ORGANISER)).get(path + theirs.id).statusCode());
        assertEquals(404, at(add, path + theirs.id + "/people").with(Map.of("name", "Jan", "email", email("jan"), "mode",
                "ONLINE")).send(ORGANISER).statusCode());
        assertEquals(404, at(list, path + theirs.id + "/list").with(Map.of("list", "name,email,mode\n")).send(ORGANISER)
                .statusCode());
        assertEquals(404, at(add, path + theirs.id + "/list/confirmation").with(Map.of("list", "x", "seen", "x"))
                .send(ORGANISER).statusCode());
        String one = "/" + meeting.slug + "/me/delegates/" + member.id;
        assertEquals(404, at(add, one + "/letter").send(ORGANISER).statusCode());
        assertEquals(404, at(add, one + "/removal").send(ORGANISER).statusCode());
        assertFalse(look(ORGANISER, "/me/delegations").text().contains("Theirs"));
        assertEquals(Invitation.State.INVITED, Delegations.again(member).state);
        assertEquals(1, Delegations.letters(member.email).size());
    }

    @Test
    void who_comes_otherwise_than_invited_counts_there_if_there_is_room_and_never_beyond_the_quota() throws Exception {
        String jan = email("jan");
        KeycloakRealm.here().people(List.of(jan), Login.PASSWORD);
        Delegation delegation = Delegations.delegation(meeting, "A ministry", 1, 5, ORGANISER);
        Delegations.member(delegation, "Anna");
        form(ORGANISER, "/me/delegations/" + delegation.id)
                .with(Map.of("name", "Jan", "email", jan, "mode", "ONLINE", "country", "PL")).send(ORGANISER);
        Invitation invited = Given.written(() -> Invitation.there(delegation, jan).orElseThrow());
        Invitation whole = Delegations.again(invited);
        Surfer surfer = new Surfer(URI.create(Browser.address()), "en");
        surfer.signIn(jan, Login.PASSWORD, "/");
        Seen form = surfer.follow(surfer.send(surfer.open(Delegations.path(whole) + "/confirmation").form(), Map.of()));
        Map<String, String> answers = Map.of("mode", "IN_PERSON", "stakeholderGroup", "GOVERNMENT", "conduct", "true",
                "privacy",
                "true");
        Seen check = surfer.follow(surfer.send(form.form(), answers));

        Seen refused = surfer.send(check.form(), Map.of());
        assertEquals(409, refused.status());
        assertEquals("No seat left", refused.heading());
        assertEquals(0L, Given.written(() -> Registration.count("meeting", meeting)));

        Map<String, String> online = new LinkedHashMap<>(answers);
        online.put("mode", "ONLINE");
        Seen again = surfer.follow(surfer.send(surfer.open("/" + meeting.slug + "/register").form(), online));
        surfer.follow(surfer.send(again.form(), Map.of()));
        assertEquals(Mode.ONLINE, Delegations.again(invited).mode);
        assertTrue(Delegations.again(invited).registration != null);

        surfer.send(surfer.open("/" + meeting.slug + "/me/cancel").form(), Map.of());
        assertEquals(Invitation.State.DECLINED, Delegations.again(invited).state);
    }

    private String email(String name) {
        return name + "-" + mark + "@people.example";
    }

    private Document look(String email, String path) {
        String at = "/" + meeting.slug + path;
        return Jsoup.parse(
                Delegations.read(given().cookies(Login.as(email)).get(at).then().statusCode(200).extract().asString()), at);
    }

    private static Document open(Invitation invitation, String below) {
        return Jsoup.parse(given().get(Delegations.path(invitation) + below).asString());
    }

    private Form form(String email, String path) {
        return Form.on(look(email, path)).stream().filter(form -> form.typed().contains("name")).findFirst().orElseThrow();
    }

    private Response deed(String email, String path, String action) {
        return Form.on(look(email, path)).stream().filter(form -> form.action().endsWith(action)).findFirst().orElseThrow()
                .send(email);
    }

    private static Form at(Form form, String action) {
        return new Form(action, form.fields(), form.typed(), form.choices(), form.files());
    }

    private Response list(String email, String path, String text) {
        Form form = Form.on(look(email, path)).stream().filter(Form::takesFiles).findFirst().orElseThrow();
        return form.with(Map.of("list", text)).send(email);
    }

    private static List<String> outcomes(Document preview) {
        return preview.select("main tbody tr").stream()
                .map(row -> row.select("th bdi").first().text() + ": " + row.select("td .tag").last().text()).toList();
    }

    /** How far each is, and what can be done, by name. */
    private Map<String, String> people(String email, String path) {
        Map<String, String> people = new LinkedHashMap<>();
        for (Element row : look(email, path).select("main tbody tr")) {
            people.put(row.select("th bdi").first().text(), row.select("td").next().text());
        }
        return people;
    }

    private static Map<String, String> filled(Document page) {
        return Map.of("name", page.select("#name").val(), "organisation", page.select("#organisation").val(), "country",
                page.select("#country option[selected]").val(), "mode", page.select("[name=mode][checked]").val(), "category",
                page.select("#category option[selected]").val());
    }
}
