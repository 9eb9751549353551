package org.plenary.registration.pages;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationDraft;
import org.plenary.testing.Csrf;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class RegisterPagesTest {

    private static final String HOSTILE = "<script>alert(1)</script> {meeting.slug} {{7*7}} ' or 1=1 -- \u0000 \u202Egnp.exe";

    private static final String AMINA = "amina@plenary.example";
    private static final String SUHARTINI = "participant2@plenary.example";

    private Meeting meeting;

    @BeforeEach
    void a_meeting() {
        meeting = Registered.meeting(1, false);
    }

    @Test
    void a_stranger_reads_what_is_asked_and_finds_the_way_in() {
        Document page = page(given().get("/" + meeting.slug + "/register"));

        assertEquals("/sign-in?to=/" + meeting.slug + "/register", page.select(".actions a.button").attr("href"));
        assertTrue(page.select("form[action$=/register]").isEmpty());
    }

    @Test
    void at_most_twelve_things_are_asked_and_neither_region_nor_passport() {
        Document page = page(amina().get("/" + meeting.slug + "/register"));

        List<String> names = page.select("form[action$=/register] [name]:not(button)").eachAttr("name").stream().distinct()
                .filter(name -> !name.equals("csrf-token")).toList();
        assertEquals(List.of("mode", "name", "organisation", "country", "stakeholderGroup", "needs", "needsNote", "language",
                "listing", "conduct", "privacy"), names);
        assertEquals("أمينة الراشد", page.select("#name").val());
    }

    @Test
    void who_registers_checks_the_answers_and_is_told_once() {
        URI check = there(form(amina()).post("/" + meeting.slug + "/register").then().statusCode(303).extract().response());
        assertEquals("/" + meeting.slug + "/register/check", check.getPath());
        String answers = page(amina().get(check.getPath())).select("dl").text();
        assertTrue(answers.contains("Kenya") && answers.contains("African Group") && answers.contains("Amina"), answers);

        confirm(amina());
        confirm(amina());

        Document me = page(amina().get("/" + meeting.slug + "/me"));
        assertEquals("You have a place in person", me.select(".status").text());
        assertEquals(1, me.select("h2:contains(Letters) + ul li").size());
        assertEquals(0L, Given.written(() -> RegistrationDraft.count("meeting", meeting)));
        assertEquals(1L, Given.written(() -> Letter.count("meetingId", meeting.id)));
    }

    @Test
    void a_failed_form_is_422_says_what_is_wrong_twice_and_keeps_what_was_typed() {
        Response answer = Csrf.on(amina()).formParam("name", "  ").formParam("organisation", HOSTILE)
                .formParam("country", "ZZ").formParam("stakeholderGroup", "WIZARD").formParam("needs", "DIET")
                .formParam("language", "en").post("/" + meeting.slug + "/register");

        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertEquals(List.of("#mode", "#name", "#country", "#stakeholderGroup", "#conduct", "#privacy"),
                page.select(".summary a").eachAttr("href"));
        page.select(".summary a").forEach(link -> assertEquals(1, page.select(link.attr("href")).size(), link.attr("href")));
        assertEquals(HOSTILE.replace("\u0000", "\uFFFD"), page.select("#organisation").val().replace("\u0000", "\uFFFD"));
        assertTrue(page.select("input[value=DIET]").hasAttr("checked"));
        assertTrue(page.select("main script").isEmpty());
    }

    @Test
    void what_was_typed_is_there_again_on_another_device() {
        form(amina(), "Amina", "KE", "NOWHERE").formParam("needsNote", "Half-way").post("/" + meeting.slug + "/register");

        Document elsewhere = page(given().cookies(Login.afresh("amina@plenary.example", Login.PASSWORD))
                .header("Accept-Language", "en").get("/" + meeting.slug + "/register"));

        assertEquals("Half-way", elsewhere.select("#needsNote").text());
        assertEquals("KE", elsewhere.select("#country option[selected]").val());
        assertTrue(page(suhartini().get("/" + meeting.slug + "/register")).select("#needsNote").text().isEmpty());
    }

    @Test
    void hostile_text_is_text_everywhere_it_is_shown() {
        form(suhartini()).formParam("needsNote", HOSTILE).post("/" + meeting.slug + "/register").then().statusCode(303);
        confirm(suhartini());

        Document me = page(suhartini().get("/" + meeting.slug + "/me"));

        assertTrue(me.text().contains("<script>alert(1)</script> {meeting.slug} {{7*7}}"), me.text());
        assertTrue(me.select("main script").isEmpty());
    }

    @Test
    void a_name_of_one_word_passes_and_one_of_400_letters_but_not_of_401() {
        form(suhartini(), "ใ".repeat(400), "KE", "ONLINE").post("/" + meeting.slug + "/register").then().statusCode(303);
        form(suhartini(), "ใ".repeat(401), "KE", "ONLINE").post("/" + meeting.slug + "/register").then().statusCode(422);
    }

    @Test
    void the_form_reads_in_arabic_from_right_to_left() {
        Document page = Jsoup.parse(given().cookies(Login.as("amina@plenary.example")).header("Accept-Language", "ar")
                .get("/" + meeting.slug + "/register").asString());

        assertEquals("rtl", page.select("html").attr("dir"));
        assertEquals("التسجيل", page.select("h1").text());
        assertEquals("كينيا", page.select("option[value=KE]").text());
    }

    @Test
    void before_and_after_its_time_the_page_says_when() {
        Given.written(() -> {
            Meeting row = Meeting.findById(meeting.id);
            row.registrationOpensAt = Instant.parse("2090-01-02T03:04:00Z");
            return row;
        });

        assertTrue(page(given().get("/" + meeting.slug + "/register")).text()
                .contains("Registration opens on 2 January 2090, 04:04 Central European Standard Time (UTC+01:00)."));
        form(amina()).post("/" + meeting.slug + "/register").then().statusCode(409);
        assertEquals(0L, Given.written(() -> Registration.count("meeting", meeting)));
    }

    @Test
    void one_switches_cancels_and_registers_again_by_the_pages_alone() {
        register(AMINA);
        register(SUHARTINI);
        assertTrue(page(suhartini().get("/" + meeting.slug + "/me")).text().contains("Your position: 1"));

        Document question = page(amina().get("/" + meeting.slug + "/me/switch?mode=ONLINE"));
        assertEquals("Do you want to switch to taking part online?", question.select("h1").text());
        Csrf.on(amina()).formParam("mode", "ONLINE").post("/" + meeting.slug + "/me/switch").then().statusCode(303);
        assertEquals("You have a place online", status(amina()));
        assertEquals("You have a place in person", status(suhartini()));

        Csrf.on(suhartini()).post("/" + meeting.slug + "/me/cancel").then().statusCode(303);
        assertEquals("You have cancelled your registration", status(suhartini()));
        assertEquals("en", Given.written(() -> Registration.<Registration> list("meeting", meeting).get(0).language));
        register(SUHARTINI);
        assertEquals("You have a place in person", status(suhartini()));
    }

    @Test
    void answers_are_corrected_without_losing_the_place() {
        register(AMINA);

        form(amina(), "Amina A.", "PL", "ONLINE").post("/" + meeting.slug + "/me/edit").then().statusCode(303);

        Registration changed = Given.written(() -> Registration.<Registration> find("meeting", meeting).singleResult());
        assertEquals("Amina A.", changed.name);
        assertEquals("EASTERN_EUROPEAN", changed.regionalGroup.name());
        assertEquals("You have a place in person", status(amina()));
        Csrf.on(amina()).formParam("name", "").post("/" + meeting.slug + "/me/edit").then().statusCode(422);
    }

    @Test
    void ones_own_page_is_kept_in_no_cache_and_leads_who_is_not_registered_to_the_form() {
        assertEquals("/" + meeting.slug + "/register",
                there(amina().get("/" + meeting.slug + "/me").then().statusCode(303).extract().response()).getPath());
        register(AMINA);

        assertEquals("private, no-store", amina().get("/" + meeting.slug + "/me").header("Cache-Control"));
        String calendar = amina().get("/" + meeting.slug + "/me/meeting.ics").then().statusCode(200).extract().asString();
        assertTrue(calendar.contains("METHOD:PUBLISH"), calendar);
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        amina().contentType("application/x-www-form-urlencoded").formParam("name", "Forged")
                .post("/" + meeting.slug + "/register")
                .then().statusCode(400);

        assertNull(Given.written(() -> RegistrationDraft.<RegistrationDraft> find("meeting", meeting).firstResult()));
        assertFalse(page(amina().get("/" + meeting.slug + "/register")).text().contains("Forged"));
    }

    private void register(String email) {
        form(as(email)).post("/" + meeting.slug + "/register").then().statusCode(303);
        confirm(as(email));
    }

    private static RequestSpecification amina() {
        return as(AMINA);
    }

    private static RequestSpecification suhartini() {
        return as(SUHARTINI);
    }

    private static RequestSpecification as(String email) {
        return given().redirects().follow(false).cookies(Login.as(email)).header("Accept-Language", "en");
    }

    private static RequestSpecification form(RequestSpecification who) {
        return form(who, "Amina", "KE", "IN_PERSON");
    }

    private static RequestSpecification form(RequestSpecification who, String name, String country, String mode) {
        return Csrf.on(who).formParam("mode", mode).formParam("name", name).formParam("country", country)
                .formParam("stakeholderGroup", "CIVIL_SOCIETY").formParam("language", "en").formParam("conduct", "true")
                .formParam("privacy", "true");
    }

    private void confirm(RequestSpecification who) {
        Csrf.on(who).post("/" + meeting.slug + "/register/check").then().statusCode(303);
    }

    private String status(RequestSpecification who) {
        return page(who.get("/" + meeting.slug + "/me")).select(".status").text();
    }

    private static URI there(Response answer) {
        return URI.create(answer.header("Location"));
    }

    private static Document page(Response answer) {
        assertEquals(200, answer.statusCode());
        return Jsoup.parse(answer.asString());
    }
}
