package org.plenary.delegations;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.HostileText;
import org.plenary.programme.Meeting;
import org.plenary.registration.Registered;
import org.plenary.testing.Csrf;
import org.plenary.testing.Form;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Tables as offices have them: whatever is wrong is said by line and column, and what was pasted stays. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
@ActivateRequestContext
class PeopleListTest {

    private static final String FOCAL = "participant@plenary.example";

    private Meeting meeting;
    private Delegation delegation;

    @BeforeEach
    void a_delegation() {
        meeting = Registered.meeting(null, false);
        delegation = Delegations.delegation(meeting, "A ministry", null, null, FOCAL);
    }

    @Test
    void a_table_nobody_can_read_is_refused_with_its_reason_and_stays() {
        Map<String, String> wrong = Map.of("", "Paste a table with at least one person",
                "name,email,mode\n", "Paste a table with at least one person",
                "name,mail,mode\nA,a@x.example,online\n", "There is no column “\u2068mail\u2069”.",
                "name,name,email,mode\n", "The column “\u2068name\u2069” is there twice.",
                "name,email\nA,a@x.example\n", "The column “mode” is missing.",
                "name,email,mode\n\"A,a@x.example,online\n", "A quotation mark in the table is not closed.",
                "name,email,mode\n" + "x".repeat(50_000), "The table is too long.");
        wrong.forEach((table, sentence) -> {
            Response answer = send(table);
            assertEquals(422, answer.statusCode(), table);
            Document page = Jsoup.parse(answer.asString());
            assertTrue(page.select("#list-error").text().contains(sentence), table + page.select("#list-error").text());
            assertEquals(table.strip(), page.select("#list").first().wholeText().strip());
        });
        assertEquals(0L, Given.written(() -> Invitation.count("delegation", delegation)));
    }

    @Test
    void each_line_that_cannot_be_read_is_said_with_its_column() {
        Document page = Jsoup.parse(send("""
                name,email,mode,country,accompanying,language
                "Two
                lines",two@x.example,online,,,
                ,nobody@x.example,online,,,
                A,nowhere,online,,,
                B,b@x.example,by boat,,,
                C,c@x.example,online,Atlantis,,
                D,d@x.example,online,,somebody,
                E,e@x.example,online,,,tlh
                F,f@x.example
                """).asString());
        assertEquals(List.of("Line 4, Column name: Enter a name",
                "Line 5, Column email: Enter an e-mail address such as name@example.org",
                "Line 6, Column mode: Choose in person or online",
                "Line 7, Column country: Choose a country or territory, or leave it empty",
                "Line 8, Column accompanying: Give the e-mail address of whom they accompany",
                "Line 9, Column language: Choose one of the languages of letters: ar, zh, en, fr, ru, es, pl",
                "Line 10, whole line: This line must have as many cells as there are columns: 6"),
                page.select("main ul.plain li").eachText());
        assertEquals(List.of("Two lines"), page.select("main tbody th bdi:first-child").eachText().stream()
                .filter(text -> !text.contains("@")).toList());
    }

    @Test
    void what_a_spreadsheet_writes_is_read() {
        String table = "\uFEFFName;E-Mail".replace("E-Mail", "email") + ";Mode;Country;Language\r\n"
                + "Zoé;zoe@x.example;IN_PERSON;France;fr\r\nلیلی;leyla@x.example;Online;pl;\r\nZoé;ZOE@x.example;online;;\r\n";
        Response answer = Csrf.on(given(), true).cookies(Login.as(FOCAL)).header("Accept", "text/html")
                .multiPart("file", "people.csv", table.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("listLanguage", "ar").post("/" + meeting.slug + "/me/delegations/" + delegation.id + "/list");
        Document preview = Jsoup.parse(answer.then().statusCode(200).extract().asString());
        assertEquals(List.of("Added", "Added", "Further up in the table already"),
                preview.select("main td:last-child .tag").eachText());
        assertEquals(303, Form.on(preview).get(0).send(FOCAL).statusCode());

        List<String> kept = Given.written(() -> Invitation.of(delegation).stream()
                .map(one -> one.name + " " + one.email + " " + one.mode + " " + one.country + " " + one.language).toList());
        assertEquals(List.of("Zoé zoe@x.example IN_PERSON FR fr", "لیلی leyla@x.example ONLINE PL ar"),
                kept.stream().sorted().toList());
        assertEquals(List.of("fr"),
                Delegations.letters("zoe@x.example").stream().filter(letter -> letter.meetingId.equals(meeting.id))
                        .map(letter -> letter.language).toList());
    }

    @Test
    void whatever_stands_in_a_table_is_text() {
        for (String text : HostileText.all()) {
            Document head = Jsoup.parse(send(text + ",email,mode\nA,a@x.example,online\n").asString());
            HostileText.inert(head, "a column called " + text.substring(0, 20));
            assertEquals(1, head.select("#list-error").size());
            String cell = "\"" + text.replace("\"", "\"\"") + "\"";
            Document cells = Jsoup.parse(send("name,email,mode,organisation\nA," + cell + "," + cell + "," + cell + "\n" + cell
                    + ",b@x.example,online,\n").asString());
            HostileText.inert(cells, "cells with " + text.substring(0, 20));
            if (text.length() < 400) {
                assertEquals(303, Form.on(cells).get(0).send(FOCAL).statusCode());
                String kept = Given.written(() -> Invitation.there(delegation, "b@x.example").orElseThrow()).name;
                assertEquals(HostileText.normal(text), HostileText.normal(kept));
                Given.written(() -> Invitation.delete("delegation", delegation));
            }
        }
    }

    @Test
    void a_file_that_is_no_text_is_refused() {
        Response answer = Csrf.on(given(), true).cookies(Login.as(FOCAL)).header("Accept", "text/html")
                .multiPart("file", "people.csv", new byte[] { 'n', (byte) 0xE9, (byte) 0xFF }, "text/csv")
                .post("/" + meeting.slug + "/me/delegations/" + delegation.id + "/list");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.asString().contains("The file is no text in UTF-8."));
    }

    private Response send(String table) {
        String path = "/" + meeting.slug + "/me/delegations/" + delegation.id;
        Document page = Jsoup.parse(given().cookies(Login.as(FOCAL)).get(path).asString(), path);
        return Form.on(page).stream().filter(Form::takesFiles).findFirst().orElseThrow().with(Map.of("list", table))
                .send(FOCAL);
    }
}
