package org.plenary.registration.pages;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.CancelRegistration;
import org.plenary.registration.Category;
import org.plenary.registration.Mode;
import org.plenary.registration.Place;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SetQuotas;
import org.plenary.registration.SignUp;
import org.plenary.registration.Wish;
import org.plenary.testing.Csrf;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Statements;

@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class ManageAccreditationTest {

    private static final String TEAM = "accreditation@plenary.example";
    private static final String OWNER = "participant@plenary.example";

    @Inject
    SignUp signUp;
    @Inject
    CancelRegistration cancel;
    @Inject
    SetQuotas quotas;

    private Meeting meeting;
    private Category press;

    @BeforeEach
    void a_meeting_with_approval() {
        meeting = Registered.meeting(50, true);
        Given.member(meeting, TEAM, Duty.ACCREDITATION);
        Given.member(meeting, "organiser@plenary.example", Duty.ORGANISER);
        press = Registered.category(meeting, "press", null);
    }

    @Test
    void who_comes_first_on_site_stands_first_and_every_fact_is_a_filter() {
        signUp("Late", 3, null);
        signUp("Middle", 2, press);
        signUp("Whole week", -1, null);

        assertEquals(List.of("Whole week", "Middle", "Late"), names(""));
        assertEquals(List.of("Middle"), names("category=press"));
        assertEquals(List.of("Whole week", "Middle"), names("by=" + meeting.startsOn.plusDays(2)));
        assertEquals(List.of(), names("state=WAITING"));
        assertEquals(List.of("Whole week", "Middle", "Late"), names("asked=NONE&country=KE&group=CIVIL_SOCIETY"));
        assertEquals(List.of("Whole week", "Middle", "Late"), names("by=x&category=%27&state=CONFIRMED"));
    }

    @Test
    void many_are_looked_at_decided_each_for_itself_and_told_one_by_one() {
        Registration one = signUp("One", -1, null);
        Registration gone = signUp("Gone", -1, null);
        Registration two = signUp("Two", -1, null);
        List<String> picks = page(queue("")).select("input[name=pick]").eachAttr("value");
        assertEquals(3, picks.size());

        Document preview = page(send("preview", picks, "APPROVE", ""));
        assertEquals(List.of("One", "Gone", "Two"), preview.select("tbody th").eachText());
        assertEquals("IN_PERSON PENDING", places(one));
        cancel.of(gone.id);
        List<String> seen = preview.select("input[name=pick]").eachAttr("value");
        Document done = page(send("decisions", seen, "APPROVE", ""));

        assertEquals(List.of("Confirmed, with a letter", "Nothing: decided or changed by somebody else",
                "Confirmed, with a letter"), done.select("tbody .tag").eachText());
        assertEquals("IN_PERSON CONFIRMED", places(one));
        assertEquals("", places(gone));
        assertEquals("IN_PERSON CONFIRMED", places(two));
        assertEquals(List.of(), names(""));
    }

    @Test
    void many_are_declined_with_one_reason_and_one_of_them_is_taken_back() {
        Registration one = signUp("One", -1, null);
        signUp("Two", -1, null);
        List<String> picks = page(queue("")).select("input[name=pick]").eachAttr("value");
        Response bare = send("preview", picks, "DECLINE", " ");
        assertEquals(422, bare.statusCode());
        assertEquals("#reason", page(bare).select(".summary a").attr("href"));

        Document done = page(send("decisions", picks, "DECLINE", "No seats for observers"));
        assertEquals(2, done.select("form[action*=reopening]").size());
        Csrf.on(team()).post(done.selectFirst("form[action*=reopening]").attr("action")).then().statusCode(303);

        assertEquals("IN_PERSON PENDING", places(one));
        assertEquals(List.of("One"), names(""));
        assertTrue(page(team().get(url(one))).select("main").text().contains("Decline taken back"));
    }

    @Test
    void nothing_picked_or_nothing_chosen_is_said_and_another_meetings_place_is_left_alone() {
        signUp("One", -1, null);
        assertEquals("Choose at least one request",
                page(send("preview", List.of(), "APPROVE", "")).select(".summary a").text());
        assertEquals("Choose what to do",
                page(send("preview", List.of("1-0"), "EVERYTHING", "")).select(".summary a").text());
        Registration elsewhere = signUp.of(Registered.meeting(5, true), Registered.person("Else"), Registered.answers("Else"),
                Mode.IN_PERSON);
        Place place = Given.written(() -> Place.living(elsewhere)).get(0);

        Document done = page(send("decisions", List.of(place.id + "-" + place.version), "APPROVE", ""));

        assertEquals(0, done.select("tbody tr").size());
        assertEquals("IN_PERSON PENDING", places(elsewhere));
    }

    @Test
    void a_note_stays_with_the_team() {
        Registration mine = signUpOwner();
        Csrf.on(team()).formParam("note", "Known troublemaker <b>x</b>").post(file(mine) + "/notes").then().statusCode(303);

        assertTrue(page(team().get(url(mine))).select("main").text().contains("Known troublemaker <b>x</b>"));
        assertFalse(owner().get("/" + meeting.slug + "/me").asString().contains("troublemaker"));
        assertFalse(owner().get("/" + meeting.slug + "/me/data").asString().contains("troublemaker"));
        assertFalse(team().get("/" + meeting.slug + "/manage/registrations/export.csv").asString().contains("troublemaker"));
        assertEquals(0,
                (long) Given.written(() -> Letter.count("meetingId = ?1 and textBody like '%troublemaker%'", meeting.id)));
        assertEquals("Enter a note of at most 2000 characters",
                page(Csrf.on(team()).formParam("note", "").post(file(mine) + "/notes")).select(".summary a").text());
    }

    @Test
    void a_question_goes_by_letter_is_answered_on_their_page_and_its_answer_stands_on_the_desk() {
        Registration mine = signUpOwner();
        Csrf.on(team()).formParam("question", "Which newspaper do you write for?").post(file(mine) + "/enquiries").then()
                .statusCode(303);
        assertEquals(List.of(mine.name), names("asked=OPEN"));
        assertEquals(1, (long) Given.written(() -> Letter.count("meetingId = ?1 and personId = ?2 and textBody like ?3",
                meeting.id, mine.person.id, "%Which newspaper do you write for?%")));

        String answer = page(owner().get("/" + meeting.slug + "/me")).select("a[href*=/me/answer]").attr("href");
        assertEquals(422, Csrf.on(owner()).formParam("answer", " ").post(answer).statusCode());
        Csrf.on(given().cookies(Login.as("participant2@plenary.example")).redirects().follow(false))
                .formParam("answer", "Not mine").post(answer).then().statusCode(404);
        Csrf.on(owner()).formParam("answer", "The Nairobi Times").post(answer).then().statusCode(303);

        assertEquals(List.of(mine.name), names("asked=ANSWERED"));
        String desk = page(team().get(url(mine))).select("main").text();
        assertTrue(desk.contains("The Nairobi Times"), desk);
        assertTrue(desk.contains("Person asked"), desk);
        assertTrue(page(owner().get("/" + meeting.slug + "/me")).select("a[href*=/me/answer]").isEmpty());
    }

    @Test
    void one_person_with_two_accounts_is_pointed_out_and_others_are_not() {
        Registration one = signUp("Anna MÜLLER", -1, null);
        Registration two = signUp("Muller, Anna", -1, null);
        Registration other = signUp("Anna Nowak", -1, null);

        assertEquals(2, page(queue("")).select(".tag:contains(Possible duplicate)").size());
        assertEquals(List.of(two.name), page(team().get(url(one))).select("section.notice li a").eachText());
        assertTrue(page(team().get(url(other))).select("section.notice").isEmpty());
    }

    @Test
    void the_queue_costs_the_same_number_of_statements_for_one_and_for_three() {
        signUp("One", -1, press);
        queue("");
        long one = Statements.of(() -> queue(""));
        signUp("Two", 2, press);
        signUp("Three", 1, null);
        assertEquals(one, Statements.of(() -> queue("")));
    }

    @Test
    void days_and_category_are_asked_checked_kept_and_shown() {
        Csrf.on(organiser()).formParam("code", "delegation").formParam("name", "Delegation", "وفد").formParam("seats", "5")
                .formParam("asked", "true").post("/" + meeting.slug + "/manage/quotas/categories").then().statusCode(303);
        Csrf.on(organiser()).formParam("asked", "true").formParam("seats", "5", "", "5", "", "")
                .post("/" + meeting.slug + "/manage/quotas/days").then().statusCode(303);
        assertEquals(422, Csrf.on(organiser()).formParam("code", "No Spaces").formParam("name", "X")
                .post("/" + meeting.slug + "/manage/quotas/categories").statusCode());
        assertEquals("#day-" + meeting.startsOn, page(Csrf.on(organiser()).formParam("asked", "true")
                .formParam("seats", "many").post("/" + meeting.slug + "/manage/quotas/days")).select(".summary a")
                .attr("href"));

        String register = "/" + meeting.slug + "/register";
        Document form = page(owner().get(register));
        assertEquals(5, form.select("input[name=days]").size());
        assertEquals(List.of("None", "Delegation", "press"), form.select("select[name=category] option").eachText());
        String day = meeting.startsOn.plusDays(1).toString();
        Csrf.on(owner()).formParams(Map.of("mode", "IN_PERSON", "name", "Owner", "country", "KE", "stakeholderGroup",
                "CIVIL_SOCIETY", "language", "en", "conduct", "true", "privacy", "true", "category", "delegation", "days", day))
                .post(register).then().statusCode(303);
        assertTrue(page(owner().get(register + "/check")).select("dl").text().contains("Delegation"));
        Csrf.on(owner()).post(register + "/check").then().statusCode(303);

        Registration mine = Given.written(() -> Registration.of(meeting, person()).orElseThrow());
        assertEquals(Set.of(meeting.startsOn.plusDays(1)), Given.written(() -> Place.latestDays(mine)));
        assertEquals(List.of("Owner"), names("category=delegation"));
    }

    private List<String> names(String query) {
        return page(queue(query)).select("tbody th a").eachText();
    }

    private Response queue(String query) {
        return team().get("/" + meeting.slug + "/manage/accreditation" + (query.isEmpty() ? "" : "?" + query));
    }

    private Response send(String where, List<String> picks, String deed, String reason) {
        return Csrf.on(team()).formParam("pick", picks).formParam("deed", deed).formParam("reason", reason)
                .post("/" + meeting.slug + "/manage/accreditation/" + where);
    }

    private Registration signUp(String name, int day, Category category) {
        Set<LocalDate> days = day < 0 ? Set.of() : Set.of(meeting.startsOn.plusDays(day));
        return signUp.of(meeting, Registered.person(name), Registered.answers(name), Mode.IN_PERSON, new Wish(days, category));
    }

    private Registration signUpOwner() {
        return signUp.of(meeting, person(), Registered.answers("Owner"), Mode.IN_PERSON);
    }

    private static Person person() {
        owner().get("/sign-in?to=/").then().statusCode(303);
        return Given.written(() -> Person.<Person> find("email", OWNER).firstResult());
    }

    private static String places(Registration registration) {
        return Given.written(() -> String.join(", ", Place.living(registration).stream()
                .map(place -> place.mode + " " + place.state).toList()));
    }

    private String url(Registration registration) {
        return "/" + meeting.slug + "/manage/registrations/" + registration.id;
    }

    private String file(Registration registration) {
        return "/" + meeting.slug + "/manage/accreditation/" + registration.id;
    }

    private static RequestSpecification as(String email) {
        return given().cookies(Login.as(email)).header("Accept", "text/html").header("Accept-Language", "en").redirects()
                .follow(false);
    }

    private static RequestSpecification team() {
        return as(TEAM);
    }

    private static RequestSpecification organiser() {
        return as("organiser@plenary.example");
    }

    private static RequestSpecification owner() {
        return as(OWNER);
    }

    private static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }
}
