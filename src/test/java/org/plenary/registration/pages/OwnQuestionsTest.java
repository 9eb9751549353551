package org.plenary.registration.pages;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.AuditEntry;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.programme.Retained;
import org.plenary.registration.Decide;
import org.plenary.registration.Mode;
import org.plenary.registration.Place;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationDraft;
import org.plenary.registration.Stage;
import org.plenary.registration.form.Answer;
import org.plenary.registration.form.FormDesk;
import org.plenary.registration.form.Kind;
import org.plenary.registration.form.ParkedForm;
import org.plenary.registration.form.Question;
import org.plenary.registration.form.QuestionOption;
import org.plenary.testing.Csrf;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Filling in what a meeting's organisers ask beside what Plenary asks, from the first key to the correction. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class OwnQuestionsTest {

    private static final String AMINA = "amina@plenary.example";

    private Meeting meeting;
    private FormDesk desk;
    private Question visa;
    private Question passport;
    private Question arrival;
    private Question hotel;
    private QuestionOption grand;

    @BeforeEach
    void a_meeting_that_asks_about_the_journey() {
        meeting = Registered.meeting(10, true);
        desk = FormDesk.of(meeting);
        visa = desk.question(Kind.YES_NO, "Do you need a visa?", Map.of("required", "true", "askedModes", "IN_PERSON"));
        passport = desk.question(Kind.COUNTRY, "Whose passport do you travel with?",
                Map.of("required", "true", "matters", "true", "askedAnswers", visa.id + ":true"));
        arrival = desk.question(Kind.DATE, "When do you arrive?", Map.of());
        hotel = desk.question(Kind.CHOICES, "Which hotels would do?", Map.of("options", "Grand\nStation"));
        grand = desk.options(hotel).get(0);
    }

    @Test
    void what_is_asked_is_answered_checked_on_one_page_and_kept_in_rows() {
        send("IN_PERSON", Map.of(visa, "true", passport, "KE", arrival, "2026-12-01", hotel, grand.value())).then()
                .statusCode(303);
        Document check = page(amina().get(at("/register/check")));
        assertEquals("Yes", said(check, "Do you need a visa?"));
        assertEquals("Kenya", said(check, "Whose passport do you travel with?"));
        assertEquals("Tuesday 1 December 2026", said(check, "When do you arrive?"));
        assertEquals("Grand", said(check, "Which hotels would do?"));
        assertEquals(at("/register") + "#q" + visa.id, check.select("dd a[href$=q" + visa.id + "]").attr("href"));

        confirm();

        assertEquals(Map.of(visa.id, "true", passport.id, "KE", arrival.id, "2026-12-01", hotel.id, grand.value()), kept());
        assertEquals("Grand", said(page(amina().get(at("/me"))), "Which hotels would do?"));
        assertEquals("Kenya", said(page(organiser().get(at("/manage/registrations/" + mine().id))),
                "Whose passport do you travel with?"));
    }

    @Test
    void what_is_wrong_is_said_by_field_in_the_order_it_was_asked_and_nothing_is_lost() {
        Response answer = send("IN_PERSON", Map.of(visa, "perhaps", arrival, "tomorrow", hotel, "0"));

        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertEquals(List.of("#q" + visa.id, "#q" + arrival.id, "#q" + hotel.id),
                page.select(".summary a").eachAttr("href"));
        page.select(".summary a").forEach(link -> assertEquals(1, page.select(link.attr("href")).size(), link.attr("href")));
        assertEquals("Error: That is not a date. Write it as year-month-day, such as 2026-12-01.",
                page.select("#q" + arrival.id + "-error").text());
        assertEquals("tomorrow", page.select("#q" + arrival.id).val());
        Document arabic = Jsoup.parse(Csrf.on(given().cookies(Login.as(AMINA)).header("Accept-Language", "ar"))
                .formParam("q" + arrival.id, "tomorrow").formParam("mode", "ONLINE").post(at("/register")).asString());
        assertTrue(arabic.select("#q" + arrival.id + "-error").text().contains("هذا ليس تاريخًا"), arabic.text());
    }

    @Test
    void digits_of_every_keyboard_are_digits() {
        send("ONLINE", Map.of(arrival, "٢٠٢٦-١٢-٠١")).then().statusCode(303);
        confirm();

        assertEquals(Map.of(arrival.id, "2026-12-01"), kept());
    }

    @Test
    void an_answer_that_is_not_asked_is_dropped_only_when_the_form_is_sent() {
        send("ONLINE", Map.of(visa, "true", passport, "KE")).then().statusCode(303);
        Document again = page(amina().get(at("/register")));
        assertTrue(again.select("#q" + visa.id + "[value=true]").hasAttr("checked"));
        assertEquals("KE", again.select("#q" + passport.id + " option[selected]").val());

        confirm();

        assertEquals(Map.of(), kept());
    }

    @Test
    void without_javascript_the_condition_stands_above_the_question_in_words() {
        Document page = page(amina().get(at("/register")));

        assertEquals("Only if: In person", page.select(".asked:has(#q" + visa.id + ") .only").text());
        assertEquals("Only if: ⁨Do you need a visa?⁩ – Yes", page.select(".asked:has(#q" + passport.id + ") .only").text());
        assertEquals("", page.select(".asked:has(#q" + arrival.id + ") .only").text());
    }

    @Test
    void half_a_form_is_kept_as_it_is_for_another_device() {
        Csrf.on(amina()).formParam("name", "A").formParam("q" + arrival.id, "in the morning").formParam("keep", "true")
                .post(at("/register")).then().statusCode(303);

        Document elsewhere = page(given().cookies(Login.afresh(AMINA, Login.PASSWORD)).header("Accept-Language", "en")
                .get(at("/register")));
        assertEquals("in the morning", elsewhere.select("#q" + arrival.id).val());
        assertEquals("A", elsewhere.select("#name").val());
        assertTrue(elsewhere.select(".notice").text().contains("kept"), elsewhere.text());
    }

    @Test
    void what_is_sent_after_the_session_has_ended_is_there_after_signing_in_again_and_only_for_who_sent_it() {
        Response sent = Csrf.on(given().redirects().follow(false)).formParam("name", "Amina").formParam("mode", "ONLINE")
                .formParam("q" + arrival.id, "2026-12-02").post(at("/register"));
        assertEquals(303, sent.statusCode());
        assertTrue(sent.header("Location").endsWith("/sign-in?to=" + at("/register")), sent.header("Location"));
        Cookie key = sent.detailedCookie("parked-form");
        assertTrue(key.isHttpOnly());

        assertEquals("", page(as("participant2@plenary.example").get(at("/register"))).select("#q" + arrival.id).val());
        Document back = page(amina().cookie(key).get(at("/register")));
        assertEquals("2026-12-02", back.select("#q" + arrival.id).val());
        assertEquals("Amina", back.select("#name").val());
        assertEquals(0L, Given.written(() -> ParkedForm.count("meeting", meeting)));
        assertEquals("", page(as("participant2@plenary.example").cookie(key).get(at("/register")))
                .select("#q" + arrival.id).val());
    }

    @Test
    void a_form_longer_than_a_draft_may_be_comes_back_with_everything_in_it() {
        RequestSpecification long413 = Csrf.on(amina());
        for (int i = 1; i <= 18; i++) {
            long413.formParam("q" + (900000 + i), "x".repeat(60_000));
        }
        Response answer = long413.formParam("name", "Amina").post(at("/register"));

        assertEquals(413, answer.statusCode());
        assertEquals(60_000, Jsoup.parse(answer.asString()).select("[name=q900001]").first().val().length());
    }

    @Test
    void a_correction_that_matters_is_asked_about_and_sends_an_approved_place_back() {
        approved();
        Map<String, String> form = corrected(passport, "PL");

        Response answer = post("/me/edit", form);
        assertTrue(answer.header("Location").endsWith("/me/edit/check"), answer.header("Location"));
        Document check = page(amina().get(at("/me/edit/check")));
        assertTrue(check.select(".notice.warn").text()
                .contains("You are changing: ⁨Whose passport do you travel with?⁩"), check.text());
        assertEquals(Map.of(visa.id, "true", passport.id, "KE"), kept());
        assertEquals(Place.State.CONFIRMED, state());

        Csrf.on(amina()).post(at("/me/edit/check")).then().statusCode(303);

        assertEquals(Map.of(visa.id, "true", passport.id, "PL"), kept());
        assertEquals(Place.State.PENDING, state());
        assertEquals(1, page(amina().get(at("/me"))).select(".notice.warn .status").size());
        assertEquals(1L, Given.written(() -> Place.count("meeting = ?1 and state in ?2", meeting,
                List.of(Place.State.PENDING, Place.State.CONFIRMED))));
        assertEquals("{\"state\":\"PENDING\",\"answers\":[\"q" + passport.id + "\"]}", Given.written(() -> AuditEntry
                .<AuditEntry> find("meetingId = ?1 and deed = 'registration.approval-ended'", meeting.id)
                .<AuditEntry> singleResult().afterJson));
        CDI.current().select(Decide.class).get().approve(meeting, mine().id, Mode.IN_PERSON);
        assertEquals(Place.State.CONFIRMED, state());
        assertEquals(List.of("approved", "approval-ended", "approved"), Given.written(() -> Letter
                .<Letter> list("meetingId = ?1 and eventKey like 'place.appro%' order by id", meeting.id)).stream()
                .map(letter -> letter.eventKey.replaceAll("place\\.|:.*", "")).toList(), "the second approval is told too");
    }

    @Test
    void who_goes_online_and_changes_what_matters_is_not_approved_when_coming_back() {
        approved();
        post("/me/switch", Map.of("mode", "ONLINE"));
        post("/me/edit", corrected(arrival, "2026-12-03"));
        Map<String, String> other = base();
        other.put("name", "Somebody else");
        post("/me/edit", other).then().statusCode(303);
        assertEquals("Somebody else", mine().name);

        post("/me/switch", Map.of("mode", "IN_PERSON"));

        assertEquals("IN_PERSON PENDING, ONLINE CONFIRMED", Given.written(() -> Place.living(mine()).stream()
                .map(place -> place.mode + " " + place.state).collect(Collectors.joining(", "))));
    }

    @Test
    void a_correction_that_does_not_matter_is_saved_at_once_and_the_place_stays() {
        approved();

        Response answer = post("/me/edit", corrected(arrival, "2026-12-03"));

        assertTrue(answer.header("Location").endsWith("/me?saved=1"), answer.header("Location"));
        assertEquals("2026-12-03", kept().get(arrival.id));
        assertEquals(Place.State.CONFIRMED, state());
        assertEquals(0L, Given.written(() -> RegistrationDraft.count("meeting", meeting)));
    }

    @Test
    void after_the_deadline_nothing_can_be_corrected_and_the_page_says_until_when() {
        approved();
        assertEquals(422, desk.send("/rules", Map.of("editsUntil", "soon")).statusCode());
        assertEquals(303, desk.send("/rules", Map.of("editsUntil", "2020-01-02 18:00")).statusCode());

        Response answer = post("/me/edit", corrected(passport, "PL"));

        assertEquals(409, answer.statusCode());
        assertTrue(Jsoup.parse(answer.asString()).text().contains("until 2 January 2020, 18:00"), answer.asString());
        assertEquals("KE", kept().get(passport.id));
        assertFalse(page(amina().get(at("/me"))).select("a[href$=/me/edit]").hasAttr("href"));
    }

    @Test
    void a_question_taken_out_keeps_its_answers_for_organisers_and_the_table() {
        approved();
        assertEquals(303, desk.press("/questions/" + passport.id + "/delete", Map.of()).statusCode());
        post("/me/edit", corrected(arrival, "2026-12-03"));

        assertEquals("KE", kept().get(passport.id));
        assertTrue(page(amina().get(at("/me/edit"))).select("#q" + passport.id).isEmpty());
        assertEquals("Kenya", said(page(organiser().get(at("/manage/registrations/" + mine().id))),
                "Whose passport do you travel with?"));
        assertEquals("Answers: 1", desk.page("/registration").select("li:contains(Whose passport) > .soft").text());
        List<String> table = organiser().get(at("/manage/registrations/export.csv")).asString().lines().toList();
        assertTrue(table.get(0).contains("Whose passport do you travel with?"), table.get(0));
        assertTrue(table.get(1).contains("Kenya") && table.get(1).contains("2026-12-03"), table.get(1));
        assertEquals(303, desk.press("/questions/" + passport.id + "/return", Map.of()).statusCode());
        assertEquals("KE", page(amina().get(at("/me/edit"))).select("#q" + passport.id + " option[selected]").val());
    }

    @Test
    void the_second_form_is_asked_once_a_place_is_confirmed() {
        desk.section(Stage.APPROVED, "Your journey");
        Question flight = desk.question(Stage.APPROVED, Kind.SHORT_TEXT, "Flight number", Map.of("required", "true"));
        registered();
        assertTrue(page(amina().get(at("/me"))).select("a[href$=/me/details]").isEmpty());
        assertTrue(page(amina().get(at("/me/details"))).select("form").isEmpty());
        post("/me/details", Map.of("q" + flight.id, "LO 380"));
        assertEquals(Map.of(visa.id, "true", passport.id, "KE"), kept());

        CDI.current().select(Decide.class).get().approve(meeting, mine().id, Mode.IN_PERSON);

        assertEquals(at("/me/details"), page(amina().get(at("/me"))).select("section.panel a").attr("href"));
        assertEquals(422, post("/me/details", Map.of("q" + flight.id, " ")).statusCode());
        assertEquals(303, post("/me/details", Map.of("q" + flight.id, "LO 380")).statusCode());
        assertEquals("LO 380", kept().get(flight.id));
        assertEquals("KE", kept().get(passport.id));
        assertEquals("LO 380", page(amina().get(at("/me/details"))).select("#q" + flight.id).val());
    }

    @Test
    void what_plenary_asks_can_be_taken_out_and_old_answers_stay() {
        registered();
        Question organisation = Given.written(() -> Question.<Question> list("meeting", meeting)).stream()
                .filter(question -> question.field().equals("organisation")).findFirst().orElseThrow();
        assertEquals("Association", mine().organisation);
        desk.press("/questions/" + organisation.id + "/delete", Map.of());

        assertTrue(page(amina().get(at("/me/edit"))).select("#organisation").isEmpty());
        post("/me/edit", corrected(arrival, "2026-12-03")).then().statusCode(303);

        assertEquals("Association", mine().organisation);
    }

    @Test
    void ones_answers_are_among_ones_data_and_erased_with_them() {
        registered();
        assertTrue(page(amina().get(at("/me/data"))).text().contains("Whose passport do you travel with? Kenya"));

        Given.written(() -> {
            CDI.current().select(PersonalData.class).stream()
                    .filter(data -> data.getClass().getSimpleName().startsWith("AnswerData"))
                    .forEach(data -> data.erase(Person.findById(mine().person.id)));
            return null;
        });

        assertEquals(Map.of(), kept());
        assertEquals("Amina", mine().name);
    }

    @Test
    void answers_go_some_days_after_the_meeting_and_no_other_meetings_do() {
        registered();
        Retained answers = CDI.current().select(Retained.class).stream().filter(one -> one.field().equals("answers"))
                .findFirst().orElseThrow();
        assertEquals(2L, Given.written(() -> answers.count(meeting)));

        Given.written(() -> {
            answers.erase(Registered.meeting(1, false));
            return null;
        });
        assertEquals(Map.of(visa.id, "true", passport.id, "KE"), kept());
        Given.written(() -> {
            answers.erase(meeting);
            return null;
        });

        assertEquals(Map.of(), kept());
    }

    private void registered() {
        send("IN_PERSON", Map.of(visa, "true", passport, "KE")).then().statusCode(303);
        confirm();
    }

    private void approved() {
        registered();
        CDI.current().select(Decide.class).get().approve(meeting, mine().id, Mode.IN_PERSON);
        assertEquals(Place.State.CONFIRMED, state());
    }

    private Map<String, String> corrected(Question question, String value) {
        Map<String, String> form = base();
        form.put("q" + visa.id, "true");
        form.put("q" + passport.id, "KE");
        form.put("q" + question.id, value);
        return form;
    }

    private Response send(String mode, Map<Question, String> answers) {
        Map<String, String> form = base();
        form.put("mode", mode);
        answers.forEach((question, value) -> form.put("q" + question.id, value));
        return post("/register", form);
    }

    private static Map<String, String> base() {
        return new LinkedHashMap<>(Map.of("name", "Amina", "organisation", "Association", "country", "KE",
                "stakeholderGroup", "CIVIL_SOCIETY", "language", "en", "conduct", "true", "privacy", "true"));
    }

    private Response post(String path, Map<String, String> form) {
        return Csrf.on(amina()).formParams(form).post(at(path));
    }

    private void confirm() {
        Csrf.on(amina()).post(at("/register/check")).then().statusCode(303);
    }

    private Map<Long, String> kept() {
        return Given.written(() -> Answer.of(mine().id)).stream()
                .collect(Collectors.toMap(answer -> answer.questionId, Answer::value));
    }

    private Registration mine() {
        return Given.written(() -> Registration.<Registration> find("meeting", meeting).singleResult());
    }

    private Place.State state() {
        return Given.written(() -> Place.living(mine()).get(0).state);
    }

    private static String said(Document page, String label) {
        return page.select("dt").stream().filter(term -> term.text().equals(label)).findFirst().orElseThrow()
                .nextElementSibling().selectFirst("bdi").text();
    }

    private static RequestSpecification organiser() {
        return as(FormDesk.ONE);
    }

    private static RequestSpecification amina() {
        return as(AMINA);
    }

    private static RequestSpecification as(String email) {
        return given().redirects().follow(false).cookies(Login.as(email)).header("Accept-Language", "en");
    }

    private String at(String path) {
        return "/" + meeting.slug + path;
    }

    private static Document page(Response answer) {
        assertEquals(200, answer.statusCode(), answer.asString());
        return Jsoup.parse(answer.asString());
    }
}
