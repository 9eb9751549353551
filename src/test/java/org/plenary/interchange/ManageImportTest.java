package org.plenary.interchange;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.interchange.Files.bytes;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plenary.interchange.ProgrammeImport.State;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Csrf;
import org.plenary.testing.Form;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
@ActivateRequestContext
class ManageImportTest {

    private static final String ORGANISER = "organiser@plenary.example";
    private static final String SECOND = "organiser2@plenary.example";
    private static final String TYPES = "name,usual_minutes\nWorkshop,90\n";

    @Inject
    Rows rows;
    @Inject
    Imports imports;

    @Test
    void good_files_are_shown_first_then_imported_then_undone() {
        Meeting meeting = organised();

        Response sent = send(meeting, "types.csv", TYPES, "programme.csv", "code,type,title\nA,Workshop,One\nB,Workshop,Two\n");

        assertEquals(303, sent.statusCode());
        String address = path(sent);
        Document preview = page(address, ORGANISER);
        assertEquals(List.of("Sessions, added: 2", "Session types, added: 1"), preview.select("main h3").eachText());
        assertEquals(List.of("A One", "B Two", "Workshop"), preview.select("main h3 + ul li").eachText());
        assertEquals(0, Session.count("meeting", meeting));

        assertEquals(303, form(preview, "/confirmation").send(ORGANISER).statusCode());
        Sent.settled(id(address));
        assertEquals(2, Session.count("meeting", meeting));
        Document done = page(address, ORGANISER);
        assertTrue(done.select("main .soft").text().matches(".*Imported by \u2068.*Wysocka\u2069, .*"),
                done.select("main .soft").text());

        assertEquals(303, form(done, "/undo").send(ORGANISER).statusCode());
        Sent.settled(id(address));
        assertEquals(0, Session.count("meeting", meeting));
        assertTrue(page(address, ORGANISER).select("main").text().contains("Every row is again as it was before the import."));
    }

    @Test
    void another_organiser_sees_whose_files_wait_and_who_comes_second_is_told() {
        Meeting meeting = organised();
        String address = path(send(meeting, "types.csv", TYPES, "rooms.csv", "name\nHall\n"));

        assertTrue(page("/" + meeting.slug + "/manage/import", SECOND).select("main ul.plain li").text()
                .matches(
                        "types.csv, rooms.csv Waits to be confirmed · .* · .*Wysocka|rooms.csv, types.csv Waits to be confirmed · .* · .*Wysocka"));
        Document one = page(address, ORGANISER);
        Document other = page(address, SECOND);
        assertEquals(303, form(other, "/confirmation").send(SECOND).statusCode());
        assertEquals(State.DONE, Sent.settled(id(address)).state);
        Response late = form(one, "/confirmation").send(ORGANISER);
        assertEquals(409, late.statusCode());
        assertTrue(Jsoup.parse(late.asString()).select("[role=alert]").text()
                .startsWith("The meeting changed since this was shown"));
    }

    @Test
    void where_the_desk_changed_the_row_meanwhile_the_preview_is_shown_anew() {
        Meeting meeting = organised();
        Given.session(meeting, "A", null, null);
        String address = path(
                send(meeting, "programme.csv", "code,type,title\nA,Workshop,From the file\n", "tracks.csv", "name\nT\n"));
        Document preview = page(address, ORGANISER);
        Given.written(() -> Session.withCode(meeting, "A").orElseThrow().title = "From the desk");

        Response answer = form(preview, "/confirmation").send(ORGANISER);

        assertEquals(409, answer.statusCode());
        Document anew = Jsoup.parse(answer.asString());
        assertEquals("From the desk", anew.select("main del").text());
        assertEquals("From the file", anew.select("main ins").text());
        assertEquals(1, Session.count("meeting = ?1 and title = 'From the desk'", meeting));
    }

    @Test
    void times_without_a_zone_are_asked_about_before_anything_can_be_confirmed() {
        Meeting meeting = organised();
        String address = path(form(meeting).multiPart("files", "calendar.ics", bytes(Files.text("calendar.ics")))
                .post("/" + meeting.slug + "/manage/import"));

        Document question = page(address, ORGANISER);
        assertEquals(0, question.select("form[action$=/confirmation]").size());
        Form answer = form(question, address);
        assertEquals(422, answer.with(Map.of("zone", "Mars/Olympus")).send(ORGANISER).statusCode());
        assertEquals(303, answer.with(Map.of("zone", "Asia/Tokyo")).send(ORGANISER).statusCode());

        Document preview = page(address, ORGANISER);
        assertEquals("Asia/Tokyo", preview.select("select[name=zone] option[selected]").val());
        assertTrue(
                preview.select("main h3 + ul li").eachText()
                        .contains(
                                "\u2068E4 L’accès, « vraiment » pour toutes ?\u2069 · \u20687 December 2021, 01:30\u2069 · \u2068Boat shed\u2069"),
                preview.select("main h3 + ul li").eachText().toString());
        assertEquals(1, preview.select("form[action$=/confirmation]").size());
    }

    @Test
    void bad_files_are_422_with_file_line_column_and_reason_and_change_nothing() {
        Meeting meeting = organised();
        List<String> before = rows.all();

        Response sent = send(meeting, "types.csv", TYPES, "programme.csv",
                "code,type,title\nA,Workshop,One\nB,<b>Nothing</b>,\n");

        assertEquals(422, sent.statusCode());
        Document page = Jsoup.parse(sent.asString());
        assertEquals("Nothing was imported. Problems: 2", page.select(".summary a[href=#files]").text());
        assertEquals(List.of("programme.csv 3 title This cell must not be empty.",
                "programme.csv 3 type There is no session type “\u2068<b>Nothing</b>\u2069”: not in types.csv and not in the meeting."),
                page.select("tbody tr").eachText());
        assertEquals(List.of(), rows.others(before));
    }

    @Test
    void a_hostile_file_is_422_with_its_place() {
        Meeting meeting = organised();

        Response sent = form(meeting).multiPart("files", "schedule.xml", bytes("<?xml version='1.0'?>\n"
                + "<!DOCTYPE s [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><schedule>&x;</schedule>"))
                .post("/" + meeting.slug + "/manage/import");

        assertEquals(422, sent.statusCode());
        assertEquals(
                List.of("schedule.xml 2 The file has a document type (DOCTYPE). Such files are not read, because they "
                        + "could reach into other files. Remove that line."),
                Jsoup.parse(sent.asString()).select("tbody tr").eachText());
    }

    @Test
    void the_reasons_are_in_the_readers_language() {
        Meeting meeting = organised();

        Document page = Jsoup
                .parse(form(meeting).cookie("lang", "ar").multiPart("files", "types.csv", bytes("name\nWorkshop\n"))
                        .post("/" + meeting.slug + "/manage/import").asString());

        assertEquals("rtl", page.select("html").attr("dir"));
        assertEquals(List.of("types.csv 1 usual_minutes العمود «\u2068usual_minutes\u2069» ناقص."),
                page.select("tbody tr").eachText());
    }

    @Test
    void without_a_file_it_says_which_there_are() {
        Meeting meeting = organised();

        Response sent = form(meeting).multiPart("other", "nothing").post("/" + meeting.slug + "/manage/import");

        assertEquals(422, sent.statusCode());
        assertEquals("Choose at least one of these files: " + ImportFiles.names() + ".",
                Jsoup.parse(sent.asString()).select("tbody td:last-child").text());
    }

    @Test
    void files_of_one_meeting_cannot_be_sent_into_another_and_strangers_send_and_see_nothing() {
        Meeting meeting = organised();
        Meeting foreign = Given.meeting();
        long theirs = Sent.waiting(foreign, "types.csv", TYPES);
        List<String> before = rows.all();

        Response other = send(meeting, "meeting.csv", Files.meeting(foreign.slug), "types.csv", TYPES);
        Response stranger = form(meeting).multiPart("files", "types.csv", bytes(TYPES))
                .post("/" + foreign.slug + "/manage/import");

        assertEquals(422, other.statusCode());
        assertEquals(403, stranger.statusCode());
        assertEquals(404,
                given().cookies(Login.as(ORGANISER)).get("/" + meeting.slug + "/manage/import/" + theirs).statusCode());
        assertEquals(List.of(), rows.others(before));
    }

    @Test
    void while_it_runs_the_page_says_how_far_it_is_and_looks_again_by_itself() {
        Meeting meeting = organised();
        long id = Sent.waiting(meeting, "types.csv", TYPES);
        String address = "/" + meeting.slug + "/manage/import/" + id;

        standing(id, State.WRITING, Instant.now());
        Response running = given().cookies(Login.as(ORGANISER)).get(address);
        standing(id, State.WRITING, Instant.now().minusSeconds(120));
        Document silent = page(address, ORGANISER);

        assertEquals("2", running.getHeader("Refresh"));
        Document page = Jsoup.parse(running.asString());
        assertEquals("Being written. Sessions written so far: 400 of 1100", page.select("main [role=status]").text());
        assertEquals("400 1100", page.select("main progress").attr("value") + " " + page.select("main progress").attr("max"));
        assertEquals(1, silent.select("form[action$=/confirmation]").size());
    }

    @Test
    void what_takes_longer_than_a_minute_is_still_at_work_as_long_as_it_says_so() {
        Meeting meeting = organised();
        long id = Sent.waiting(meeting, "types.csv", TYPES);
        for (State state : List.of(State.READING, State.WRITING, State.UNDOING)) {
            standing(id, state, Instant.now().minusSeconds(120));

            imports.alive(id);

            assertEquals(1, page("/" + meeting.slug + "/manage/import/" + id, ORGANISER).select("main [role=status]").size(),
                    state.name());
        }
    }

    private static void standing(long id, State state, Instant alive) {
        Given.written(() -> {
            ProgrammeImport one = ProgrammeImport.findById(id);
            one.state = state;
            one.rowsDone = 400;
            one.rowsAll = 1_100;
            one.aliveAt = alive;
            return one;
        });
    }

    /** As a person does it, with an old telephone and without scripts, in both directions of writing. */
    @Test
    void the_pages_are_accessible_and_no_wider_than_a_telephone() {
        List<String> found = new ArrayList<>();
        try (Browser browser = Browser.open()) {
            for (String language : List.of("en", "ar")) {
                Meeting meeting = organised();
                Given.session(meeting, "GONE1", Given.room(meeting, "Hall"), LocalDateTime.parse("2021-12-06T09:30"));
                try (BrowserContext window = browser.windowOf(ORGANISER, 320, language)) {
                    Axe.in(window);
                    Page page = window.newPage();
                    page.navigate("/" + meeting.slug + "/manage/import");
                    look(page, language + " 1 upload", found);
                    page.setInputFiles("#files", new FilePayload("calendar.ics", "text/calendar",
                            bytes(Files.text("calendar.ics").replaceFirst("20211206T083000Z", "20411206T083000Z"))));
                    page.click("form[enctype] button");
                    look(page, language + " 2 question", found);
                    page.selectOption("#zone", "UTC");
                    page.click("main form:has(#zone) button");
                    look(page, language + " 3 preview", found);
                    long id = id(page.url());
                    standing(id, State.WRITING, Instant.now());
                    page.navigate(page.url());
                    look(page, language + " 3 running", found);
                    standing(id, State.WAITING, Instant.now());
                    page.navigate(page.url());
                    page.click("form[action$=confirmation] button");
                    page.waitForSelector("form[action$=undo]");
                    look(page, language + " 4 imported", found);
                    Given.written(() -> Session.withCode(meeting, "E2").orElseThrow().title = "Edited since");
                    page.click("form[action$=undo] button");
                    page.waitForSelector("main h2, main li bdi");
                    look(page, language + " 5 undone", found);
                    page.navigate("/" + meeting.slug + "/manage/log");
                    look(page, language + " 6 log", found);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static void look(Page page, String what, List<String> found) {
        Axe.violations(page).forEach(violation -> found.add(what + ": " + violation));
        for (int width : new int[] { 320, 1280 }) {
            page.setViewportSize(width, 900);
            if (Browser.overflow(page) > 0) {
                found.add(what + " scrolls sideways by " + Browser.overflow(page) + " at " + width + " px");
            }
            if (System.getProperty("shots") != null) {
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                        .setPath(Path.of(System.getProperty("shots"), what + " " + width + ".png")));
            }
        }
        page.setViewportSize(320, 900);
    }

    private static Meeting organised() {
        Meeting meeting = Given.meeting();
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        Given.member(meeting, SECOND, Duty.ORGANISER);
        return meeting;
    }

    private static RequestSpecification form(Meeting meeting) {
        return Csrf.on(given(), true).cookies(Login.as(ORGANISER)).redirects().follow(false);
    }

    private static Document page(String address, String email) {
        Response answer = given().cookies(Login.as(email)).get(address);
        assertEquals(200, answer.statusCode(), address);
        return Jsoup.parse(answer.asString());
    }

    private static Form form(Document page, String action) {
        return Form.on(page).stream().filter(form -> form.action().endsWith(action)).findFirst().orElseThrow();
    }

    private static Response send(Meeting meeting, String name, String text, String otherName, String otherText) {
        return form(meeting).multiPart("files", name, bytes(text)).multiPart("files", otherName, bytes(otherText))
                .post("/" + meeting.slug + "/manage/import");
    }

    private static String path(Response sent) {
        assertEquals(303, sent.statusCode(), sent.asString());
        String address = sent.getHeader("Location");
        return address.substring(address.indexOf("/manage") < 0 ? 0
                : address.indexOf('/', address.indexOf("://") < 0 ? 0 : address.indexOf("://") + 3));
    }

    private static long id(String address) {
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }
}
