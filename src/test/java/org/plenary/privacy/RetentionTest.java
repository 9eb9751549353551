package org.plenary.privacy;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.documents.Document.Kind;
import org.plenary.documents.Safe;
import org.plenary.identity.AuditEntry;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.programme.RetentionRule;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Mode;
import org.plenary.registration.Need;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SignUp;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Csrf;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** What is kept of people goes by itself, when it was said and not before; figures stay. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class RetentionTest {

    private static final String ORGANISER = "organiser@plenary.example";

    @Inject
    SignUp signUp;
    @Inject
    RunRetention runs;
    @Inject
    Safe safe;

    private Meeting meeting;
    private Meeting other;
    private Registration registration;

    @BeforeEach
    void two_meetings_that_somebody_registered_for() {
        meeting = Registered.meeting(null, false);
        other = Registered.meeting(null, false);
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        registration = signUp.of(meeting, Registered.person("Amina"), Registered.answers("Amina"), Mode.ONLINE);
        signUp.of(other, Registered.person("Bo"), Registered.answers("Bo"), Mode.ONLINE);
    }

    @Test
    void needs_go_the_day_after_they_were_to_be_kept_and_nothing_else_does() {
        ended(meeting, 30);
        runs.run();
        assertEquals(Set.of(Need.CAPTIONS), now().needs);
        ended(meeting, 31);
        runs.run();
        assertEquals(Set.of(), now().needs);
        assertEquals("Amina", now().name);
        assertEquals("KE", now().country);
        assertEquals(List.of("needs: {\"field\":\"needs\",\"rows\":1}"), erasures());
        runs.run();
        assertEquals(1, erasures().size(), "what is gone is not erased again");
        assertEquals(Set.of(Need.CAPTIONS),
                Given.written(() -> Registration.<Registration> find("meeting", other).firstResult().needs));
    }

    @Test
    void after_a_year_nobody_is_named_and_everybody_is_counted() {
        Given.written(() -> Letter.update("sentAt = createdAt where meetingId = ?1", meeting.id));
        ended(meeting, 366);
        runs.run();
        assertEquals("– null KE CIVIL_SOCIETY", now().name + " " + now().organisation + " " + now().country + " "
                + now().stakeholderGroup);
        assertEquals(0, Given.written(() -> Letter.count("meetingId", meeting.id)));
        assertEquals(1, Given.written(() -> Letter.count("meetingId", other.id)));
        assertEquals("Bo", Given.written(() -> Registration.<Registration> find("meeting", other).firstResult().name));
    }

    /** Passports are nothing to collect, whatever the organisers say. */
    @Test
    void documents_go_a_month_after_the_meeting_and_cannot_be_kept_for_years() {
        Given.written(() -> {
            safe.keep(registration, Kind.PHOTO, new byte[] { 1 });
            return null;
        });
        ended(meeting, 30);
        runs.run();
        assertEquals(Set.of(Kind.PHOTO), safe.kept(registration.id));
        Response years = save(Map.of("days-documents", "181"));
        assertEquals(422, years.statusCode());
        assertTrue(years.asString().contains("Please give whole days, from 0 to 180."));
        ended(meeting, 31);
        runs.run();
        assertEquals(Set.of(), safe.kept(registration.id));
        assertTrue(erasures().contains("documents: {\"field\":\"documents\",\"rows\":1}"), erasures().toString());
    }

    @Test
    void organisers_see_what_goes_when_and_a_shorter_time_waits_a_day() {
        ended(meeting, 10);
        Document page = page();
        assertEquals("1", cell(page, "needs", 3));
        assertEquals("30", page.select("#days-needs").val());
        assertEquals(303, save(Map.of("days-needs", "5")).statusCode());
        assertEquals("5", page().select("#days-needs").val());
        runs.run();
        assertEquals(Set.of(Need.CAPTIONS), now().needs, "there is a day to think again");
        Given.written(() -> RetentionRule.update("changedAt = ?1 where meeting = ?2",
                Instant.now().minusSeconds(25 * 3600), meeting));
        runs.run();
        assertEquals(Set.of(), now().needs);
    }

    @Test
    void what_is_no_number_is_said_beside_its_field_and_what_somebody_else_has_set_is_not_lost() {
        Response wrong = save(Map.of("days-needs", "soon", "days-letters", "100"));
        assertEquals(422, wrong.statusCode());
        Document page = Jsoup.parse(wrong.asString());
        assertEquals("Please give whole days, from 0 to 3650.", page.select(".summary a[href=#days-needs]").text());
        assertEquals("soon", page.select("#days-needs").val());
        assertEquals("100", page().select("#days-letters").val(), "what was right is kept");
        Response late = save(Map.of("days-letters", "50", "was-letters", "180"));
        assertEquals(422, late.statusCode());
        assertTrue(late.asString().contains("Somebody else has changed this meanwhile."));
        assertEquals("100", page().select("#days-letters").val());
    }

    @Test
    void the_page_can_be_read_by_everybody() {
        for (String language : List.of("en", "ar")) {
            try (Browser browser = Browser.open(); BrowserContext window = browser.windowOf(ORGANISER, 320, language)) {
                Axe.in(window);
                Page page = window.newPage();
                page.navigate(address());
                assertEquals(List.of(), Axe.violations(page));
                assertEquals(0, Browser.overflow(page));
            }
        }
    }

    private String address() {
        return "/" + meeting.slug + "/manage/retention";
    }

    private Document page() {
        return Jsoup.parse(given().cookies(Login.as(ORGANISER)).get(address()).then().statusCode(200).extract().asString());
    }

    private Response save(Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        page().select("main form input[name~=^(days|was)-]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(typed);
        return Csrf.on(given()).cookies(Login.as(ORGANISER)).formParams(fields).redirects().follow(false).post(address());
    }

    private static String cell(Document page, String field, int number) {
        return page.select("tr:has(#days-" + field + ") td").get(number - 1).text();
    }

    private static void ended(Meeting meeting, int daysAgo) {
        Given.written(() -> {
            Meeting row = Meeting.findById(meeting.id);
            row.endsOn = LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo);
            row.startsOn = row.endsOn.minusDays(4);
            row.zone = "UTC";
            return row;
        });
    }

    private Registration now() {
        return Given.written(() -> Registration.findById(registration.id));
    }

    private List<String> erasures() {
        return Given.written(() -> AuditEntry.<AuditEntry> list("meetingId = ?1 and deed = 'retention.erased' order by id",
                meeting.id).stream().map(entry -> entry.label + ": " + entry.afterJson).toList());
    }
}
