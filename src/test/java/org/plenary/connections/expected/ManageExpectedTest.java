package org.plenary.connections.expected;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.identity.Person;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.registration.SignUp;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Csrf;
import org.plenary.testing.Form;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Registrations from Indico: looked at, then all or nothing; each is written to and finds their form begun. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class ManageExpectedTest {

    private static final String ORGANISER = "organiser@plenary.example";
    private static final String PARTICIPANT = "participant@plenary.example";

    @Inject
    SignUp signUp;
    @Inject
    ExpectedData data;

    private Meeting meeting;
    private String here;
    private Person registered;
    private String csv;

    @BeforeEach
    void a_meeting_with_somebody() {
        meeting = Registered.meeting(null, false);
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        here = "/" + meeting.slug + "/manage/connections/expected";
        registered = Registered.person("Zoé");
        signUp.of(meeting, registered, Registered.answers("Zoé"), Mode.ONLINE);
        csv = "ID,Name,Email Address,Affiliation,Country,Registration state\n"
                + "1,Nadia Rahmani,Participant@Plenary.example,Institute of Ports,Morocco,Completed\n"
                + "2,أمينة,amina-" + meeting.slug + "@people.example,,Kenya,Completed\n"
                + "3,Zoé," + registered.email + ",,,Completed\n" + "4,Gone,gone@people.example,,,Withdrawn\n"
                + "5,Nobody,none,,,Completed\n";
    }

    @Test
    void a_list_is_looked_at_confirmed_and_each_is_written_to() {
        Document preview = open(sent(csv));
        assertEquals(List.of("2 would be added and written to", "1 have registered here already", "0 were added before",
                "1 rejected or withdrawn, left out", "1 lines cannot be read"), preview.select(".figures li").eachText());
        assertEquals("6 Email Address This is not an e-mail address.", preview.select("tbody").first().text());
        assertEquals("Nadia Rahmani participant@plenary.example Institute of Ports Morocco",
                preview.select("tbody").last().select("tr").first().text());
        assertEquals(0, letters().size());

        Form.on(preview).get(0).send(ORGANISER).then().statusCode(303);

        assertEquals(Set.of(PARTICIPANT, "amina-" + meeting.slug + "@people.example"),
                letters().stream().map(letter -> letter.toAddress).collect(Collectors.toSet()));
        Letter letter = letters().get(0);
        assertEquals(meeting.name + ": please complete your registration", letter.subject);
        assertTrue(letter.textBody.contains("/" + meeting.slug + "/register"), letter.textBody);
        assertTrue(open(here).text().contains("Expected: 2. Registered since: 0."));
        assertEquals(List.of("0", "1", "2"), open(sent(csv)).select(".figures b").eachText().subList(0, 3));
        assertTrue(open("/" + meeting.slug + "/manage/log").text().contains("People expected from another system added"));
    }

    @Test
    void whoever_is_expected_finds_their_form_begun_and_nothing_agreed_to_for_them() {
        Document before = Jsoup.parse(given().cookies(Login.as(PARTICIPANT)).get("/" + meeting.slug + "/register").asString());
        assertEquals("", before.select("[name=organisation]").val());
        Form.on(open(sent(csv))).get(0).send(ORGANISER).then().statusCode(303);
        Document form = Jsoup.parse(given().cookies(Login.as(PARTICIPANT)).get("/" + meeting.slug + "/register").asString());
        assertEquals("Nadia Rahmani", form.select("[name=name]").val());
        assertEquals("Institute of Ports", form.select("[name=organisation]").val());
        assertEquals("MA", form.select("[name=country] option[selected]").val());
        assertEquals(0, form.select("[name=conduct][checked], [name=privacy][checked]").size());
        Meeting other = Registered.meeting(null, false);
        Document elsewhere = Jsoup.parse(given().cookies(Login.as(PARTICIPANT)).get("/" + other.slug + "/register").asString());
        assertEquals("", elsewhere.select("[name=organisation]").val());
    }

    @Test
    void what_has_changed_since_the_look_is_not_done_and_a_list_can_be_discarded() {
        String path = sent(csv);
        Form confirm = Form.on(open(path)).get(0);
        Person amina = Given.written(() -> {
            Person person = new Person();
            person.subject = "subject-" + meeting.slug;
            person.email = "amina-" + meeting.slug + "@people.example";
            person.name = "أمينة";
            person.createdAt = java.time.Instant.EPOCH;
            person.seenAt = java.time.Instant.EPOCH;
            person.persist();
            return person;
        });
        signUp.of(meeting, amina, Registered.answers("أمينة"), Mode.ONLINE);
        int before = letters().size();
        assertEquals(409, confirm.send(ORGANISER).statusCode());
        assertEquals(before, letters().size());
        assertEquals(0, Given.written(() -> Expected.count(meeting)));
        Form.on(open(path)).get(1).send(ORGANISER).then().statusCode(303);
        assertEquals(0, Given.written(() -> Expected.count("meeting", meeting)));
        assertEquals(404, given().cookies(Login.as(ORGANISER)).get(path).statusCode());
    }

    @Test
    void what_is_no_list_of_indicos_is_refused_in_words() {
        for (byte[] wrong : List.of("first,second\n1,2\n".getBytes(StandardCharsets.UTF_8),
                "Name,Email Address\nZo\u00e9,a@b.example\n".getBytes(StandardCharsets.ISO_8859_1), new byte[] { 0, 1, 2 })) {
            Response answer = send(wrong);
            assertEquals(422, answer.statusCode());
            assertTrue(Jsoup.parse(answer.asString()).select(".field .error").text().contains("list of Indico's"));
        }
        assertEquals(422, Csrf.on(given(), true).cookies(Login.as(ORGANISER)).post(here).statusCode());
    }

    @Test
    void who_erases_their_data_is_in_no_list_any_more() {
        Form.on(open(sent(csv))).get(0).send(ORGANISER).then().statusCode(303);
        sent(csv);
        Person person = Given.written(() -> Person.<Person> find("email", PARTICIPANT).firstResult());
        assertFalse(data.of(person).isEmpty());
        QuarkusTransaction.requiringNew().run(() -> data.erase(person));
        assertEquals(0, Given.written(() -> Expected.count("email", PARTICIPANT)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void the_pages_can_be_read_by_everybody(String language) {
        String path = sent(csv);
        for (int width : List.of(320, 1280)) {
            try (Browser browser = Browser.open(); BrowserContext window = browser.windowOf(ORGANISER, width, language)) {
                Axe.in(window);
                Page page = window.newPage();
                for (String one : List.of(here, path)) {
                    assertEquals(200, page.navigate(one).status(), one);
                    assertEquals(List.of(), Axe.violations(page), one);
                    assertEquals(0, Browser.overflow(page), one);
                    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(java.nio.file.Path.of("target",
                            "connections", language + width + "-expected" + (one.equals(here) ? "" : "-preview") + ".png")));
                }
            }
        }
    }

    private List<Letter> letters() {
        return Given.written(() -> Letter.list("meetingId = ?1 and eventKey like 'expected:%' order by id", meeting.id));
    }

    private String sent(String text) {
        Response answer = send(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(303, answer.statusCode());
        return answer.header("Location").replaceFirst("^https?://[^/]*", "");
    }

    private Response send(byte[] bytes) {
        return Csrf.on(given(), true).cookies(Login.as(ORGANISER)).header("Accept-Language", "en").redirects().follow(false)
                .multiPart("file", "registrations.csv", bytes).post(here);
    }

    private static Document open(String path) {
        return Jsoup.parse(given().cookies(Login.as(ORGANISER)).header("Accept-Language", "en").get(path).then()
                .statusCode(200).extract().asString());
    }
}
