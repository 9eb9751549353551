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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.AuditEntry;
import org.plenary.programme.Meeting;
import org.plenary.programme.StakeholderGroup;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Answers;
import org.plenary.registration.Listing;
import org.plenary.registration.Mode;
import org.plenary.registration.Need;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SignUp;
import org.plenary.shared.Language;
import org.plenary.testing.Csrf;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Statements;

@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class ManageRegistrationsTest {

    @Inject
    SignUp signUp;

    private Meeting meeting;

    @BeforeEach
    void a_meeting_with_a_team() {
        meeting = Registered.meeting(2, true);
        Given.member(meeting, "organiser@plenary.example", Duty.ORGANISER);
        Given.member(meeting, "accreditation@plenary.example", Duty.ACCREDITATION);
    }

    @Test
    void the_list_is_filtered_by_every_field_and_searched_by_text() {
        Registration kenyan = signUp("Wanjiru Mwangi", "KE", StakeholderGroup.CIVIL_SOCIETY, Mode.IN_PERSON);
        Registration pole = signUp("Zażółć 100%", "PL", StakeholderGroup.GOVERNMENT, Mode.ONLINE);

        assertEquals(names(kenyan, pole), found(""));
        assertEquals(names(kenyan), found("country=KE"));
        assertEquals(names(pole), found("group=GOVERNMENT"));
        assertEquals(names(pole), found("mode=ONLINE&state=CONFIRMED"));
        assertEquals(names(kenyan), found("state=PENDING"));
        assertEquals(names(), found("mode=ONLINE&state=PENDING"));
        assertEquals(names(kenyan), found("q=WANJIRU"));
        assertEquals(names(pole), found("q=100%25"));
        assertEquals(names(), found("q=%25_"));
        assertEquals(names(pole), found("q=" + pole.reference.toLowerCase()));
        assertEquals(names(kenyan, pole), found("mode=%27%20or%201=1&state=x"));
    }

    @Test
    void the_next_page_begins_where_the_last_one_ended() {
        Set<String> all = new TreeSet<>();
        for (int i = 0; i < 53; i++) {
            all.add(signUp("Person " + i, "KE", StakeholderGroup.CIVIL_SOCIETY, Mode.ONLINE).name);
        }

        Document first = page(accreditation().get("/" + meeting.slug + "/manage/registrations?country=KE"));
        Document second = page(accreditation().get(first.select(".actions a.button").attr("href")));

        Set<String> seen = new TreeSet<>(first.select("tbody th").eachText());
        assertEquals(50, seen.size());
        assertEquals(3, second.select("tbody th").size());
        seen.addAll(second.select("tbody th").eachText());
        assertEquals(all, seen);
        assertTrue(second.select(".actions a.button").isEmpty());
    }

    @Test
    void the_list_costs_the_same_number_of_statements_for_one_row_and_for_three() {
        signUp("First", "KE", StakeholderGroup.CIVIL_SOCIETY, Mode.IN_PERSON);
        found("");
        long one = statements();
        signUp("Second", "PL", StakeholderGroup.GOVERNMENT, Mode.ONLINE);
        signUp("Third", "FR", StakeholderGroup.TECHNICAL_COMMUNITY, Mode.IN_PERSON);

        assertTrue(one > 0);
        assertEquals(one, statements());
    }

    @Test
    void approving_and_declining_by_the_pages_alone() {
        Registration yes = signUp("Yes", "KE", StakeholderGroup.CIVIL_SOCIETY, Mode.IN_PERSON);
        Registration no = signUp("No", "KE", StakeholderGroup.CIVIL_SOCIETY, Mode.IN_PERSON);

        Csrf.on(accreditation()).formParam("mode", "IN_PERSON").post(url(yes) + "/approval").then().statusCode(303);
        Response bare = Csrf.on(accreditation()).formParam("mode", "IN_PERSON").formParam("reason", " ")
                .post(url(no) + "/refusal");
        assertEquals(422, bare.statusCode());
        assertEquals(List.of("#reason-IN_PERSON"), Jsoup.parse(bare.asString()).select(".summary a").eachAttr("href"));
        Csrf.on(accreditation()).formParam("mode", "IN_PERSON").formParam("reason", "Full <b>hall</b>")
                .post(url(no) + "/refusal")
                .then().statusCode(303);

        assertEquals(names(yes), found("state=CONFIRMED"));
        assertEquals(names(no), found("state=DECLINED"));
        assertTrue(page(accreditation().get(url(no))).text().contains("Reason: Full <b>hall</b>"));
        Csrf.on(accreditation()).formParam("mode", "IN_PERSON").post(url(yes) + "/approval").then().statusCode(409);
    }

    @Test
    void whoever_opens_somebodys_registration_is_written_down() {
        Registration registration = signUp("Read", "KE", StakeholderGroup.CIVIL_SOCIETY, Mode.IN_PERSON);

        page(accreditation().get(url(registration)));
        page(accreditation().get(url(registration)));

        List<AuditEntry> log = Given.written(() -> AuditEntry.of("registration", registration.id));
        assertEquals(List.of("registration.read", "registration.read"), log.stream().map(entry -> entry.deed).toList());
        assertFalse(log.get(0).whoName.equals("Plenary"));
        assertEquals("Registration opened: " + registration.reference,
                page(organiser().get("/" + meeting.slug + "/manage/log")).select("tbody tr").first().child(2).text());
    }

    @Test
    void a_registration_of_another_meeting_is_not_to_be_had_here() {
        Registration elsewhere = signUp.of(Registered.meeting(null, false), Registered.person("Else"),
                Registered.answers("Elsewhere secret"), Mode.ONLINE);

        Response answer = accreditation().get("/" + meeting.slug + "/manage/registrations/" + elsewhere.id);

        assertEquals(404, answer.statusCode());
        assertFalse(answer.asString().contains("Elsewhere secret"));
        assertFalse(found("").contains("Elsewhere secret"));
    }

    @Test
    void the_export_defuses_formulas_holds_no_more_than_the_list_and_is_written_down() {
        signUp("=HYPERLINK(\"http://evil.example\")", "KE", StakeholderGroup.CIVIL_SOCIETY, Mode.IN_PERSON);
        signUp("-1+2", "KE", StakeholderGroup.CIVIL_SOCIETY, Mode.ONLINE);
        signUp("Ünïcode, \"quoted\"", "PL", StakeholderGroup.GOVERNMENT, Mode.ONLINE);

        String csv = accreditation().get("/" + meeting.slug + "/manage/registrations/export.csv?country=KE").then()
                .statusCode(200).contentType("text/csv").extract().asString();

        List<String> lines = csv.lines().toList();
        assertEquals("\uFEFFreference,name,organisation,country,regional_group,stakeholder_group,places,registered_at",
                lines.get(0));
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).contains(",'-1+2,"), lines.get(1));
        assertTrue(lines.get(2).contains(",\"'=HYPERLINK(\"\"http://evil.example\"\")\","), lines.get(2));
        assertFalse(csv.contains("@people.example"));
        assertFalse(csv.contains("CAPTIONS"));
        assertEquals(List.of("registrations.exported"), Given.written(
                () -> AuditEntry.of("meeting", meeting.id).stream().map(entry -> entry.deed).toList()));
    }

    @Test
    void seats_are_set_by_the_organiser_alone_and_people_move_up() {
        signUp("First", "KE", StakeholderGroup.CIVIL_SOCIETY, Mode.IN_PERSON);
        signUp("Second", "KE", StakeholderGroup.CIVIL_SOCIETY, Mode.IN_PERSON);
        Registration third = signUp("Third", "KE", StakeholderGroup.CIVIL_SOCIETY, Mode.IN_PERSON);
        assertEquals(names(third), found("state=WAITING"));
        String places = "/" + meeting.slug + "/manage/places";
        String version = page(organiser().get(places)).select("form:has(input[value=IN_PERSON]) input[name=version]").val();

        Csrf.on(accreditation()).formParam("mode", "IN_PERSON").formParam("seats", "3").formParam("version", version)
                .post(places)
                .then().statusCode(403);
        Csrf.on(organiser()).formParam("mode", "IN_PERSON").formParam("seats", "many").formParam("version", version)
                .post(places)
                .then().statusCode(422);
        assertEquals(names(third), found("state=WAITING"));
        Csrf.on(organiser()).formParam("mode", "IN_PERSON").formParam("seats", "3").formParam("approval", "true")
                .formParam("version", version).post(places).then().statusCode(303);

        assertEquals(names(), found("state=WAITING"));
        Csrf.on(organiser()).formParam("mode", "IN_PERSON").formParam("seats", "9").formParam("version", version).post(places)
                .then().statusCode(409);
    }

    private Registration signUp(String name, String country, StakeholderGroup group, Mode mode) {
        return signUp.of(meeting, Registered.person(name),
                new Answers(name, "Org", country, group, Set.of(Need.CAPTIONS), null, Language.EN, Listing.NONE), mode);
    }

    private static Set<String> names(Registration... registrations) {
        Set<String> names = new TreeSet<>();
        for (Registration registration : registrations) {
            names.add(registration.name);
        }
        return names;
    }

    private Set<String> found(String query) {
        Document page = page(accreditation().urlEncodingEnabled(false)
                .get("/" + meeting.slug + "/manage/registrations" + (query.isEmpty() ? "" : "?" + query)));
        Set<String> names = new TreeSet<>(page.select("tbody th").eachText());
        assertEquals("Registrations: " + names.size(), page.select("p.actions strong").text());
        return names;
    }

    private long statements() {
        return Statements.of(() -> found(""));
    }

    private String url(Registration registration) {
        return "/" + meeting.slug + "/manage/registrations/" + registration.id;
    }

    private static RequestSpecification accreditation() {
        return as("accreditation@plenary.example");
    }

    private static RequestSpecification organiser() {
        return as("organiser@plenary.example");
    }

    private static RequestSpecification as(String email) {
        return given().redirects().follow(false).cookies(Login.as(email)).header("Accept-Language", "en");
    }

    private static Document page(Response answer) {
        assertEquals(200, answer.statusCode());
        return Jsoup.parse(answer.asString());
    }
}
