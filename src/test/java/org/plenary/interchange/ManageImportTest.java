package org.plenary.interchange;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plenary.interchange.Files.bytes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.testing.Given;
import org.plenary.testing.Login;

@QuarkusTest
@ActivateRequestContext
class ManageImportTest {

    @Inject
    Rows rows;

    @Test
    void good_files_are_imported_and_the_counts_shown_after_a_redirect() {
        Meeting meeting = organised();

        Response sent = send(meeting, "types.csv", "name,usual_minutes\nWorkshop,90\n", "programme.csv",
                "code,type,title\nA,Workshop,One\nB,Workshop,Two\n");

        assertEquals(303, sent.statusCode());
        Document page = Jsoup.parse(organiser().get(sent.getHeader("Location")).asString());
        assertEquals("types.csv 1 0 0", page.select("tbody tr").get(3).text());
        assertEquals("programme.csv 2 0 0", page.select("tbody tr").get(4).text());
        assertEquals(2, Session.count("meeting", meeting));
    }

    @Test
    void bad_files_are_422_with_file_line_column_and_reason_and_change_nothing() {
        Meeting meeting = organised();
        List<String> before = rows.all();

        Response sent = send(meeting, "types.csv", "name,usual_minutes\nWorkshop,90\n", "programme.csv",
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
    void files_of_one_meeting_cannot_be_sent_into_another_and_strangers_send_nothing() {
        Meeting meeting = organised();
        Meeting foreign = Given.meeting();
        List<String> before = rows.all();

        Response other = send(meeting, "meeting.csv", Files.meeting(foreign.slug), "types.csv",
                "name,usual_minutes\nWorkshop,90\n");
        Response stranger = send(form(meeting), foreign, "types.csv", "name,usual_minutes\nWorkshop,90\n", "rooms.csv",
                "name\nRoom\n");

        assertEquals(422, other.statusCode());
        assertEquals(403, stranger.statusCode());
        assertEquals(List.of(), rows.others(before));
    }

    private static Meeting organised() {
        Meeting meeting = Given.meeting();
        Given.member(meeting, "organiser@plenary.example", Duty.ORGANISER);
        return meeting;
    }

    private static RequestSpecification organiser() {
        // Without the token of signing in: two of a name, and the server takes the first.
        Cookies signedIn = new Cookies(Login.as("organiser@plenary.example").asList().stream()
                .filter(cookie -> !cookie.getName().equals("csrf-token")).toList());
        return given().cookies(signedIn).redirects().follow(false);
    }

    /** As a browser does: the token out of the page, its cookie beside it. */
    private static RequestSpecification form(Meeting meeting) {
        Response page = organiser().get("/" + meeting.slug + "/manage/import");
        String token = Jsoup.parse(page.asString()).select("form input[name=csrf-token]").attr("value");
        return organiser().cookie("csrf-token", page.getCookie("csrf-token")).contentType("multipart/form-data")
                .multiPart("csrf-token", token);
    }

    private static Response send(Meeting meeting, String name, String text, String otherName, String otherText) {
        return send(form(meeting), meeting, name, text, otherName, otherText);
    }

    private static Response send(RequestSpecification form, Meeting meeting, String name, String text, String otherName,
            String otherText) {
        return form.multiPart("files", name, bytes(text)).multiPart("files", otherName, bytes(otherText))
                .post("/" + meeting.slug + "/manage/import");
    }
}
