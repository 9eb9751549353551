package org.plenary.programme.desk;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember;
import org.plenary.testing.Csrf;
import org.plenary.testing.Given;
import org.plenary.testing.Login;

/** The desk of one meeting as one organiser's browser sees it. */
record Desk(String organiser, Meeting meeting) {

    static final String ONE = "organiser@plenary.example";
    static final String TWO = "organiser2@plenary.example";

    /** A new meeting that both organise. */
    static Desk ofNewMeeting() {
        Meeting meeting = Given.meeting();
        Given.member(meeting, ONE, TeamMember.Duty.ORGANISER);
        Given.member(meeting, TWO, TeamMember.Duty.ORGANISER);
        return new Desk(ONE, meeting);
    }

    Desk asThe(String other) {
        return new Desk(other, meeting);
    }

    Response get(String path) {
        return given().cookies(Login.as(organiser)).redirects().follow(false).get(at(path));
    }

    Document page(String path) {
        Response answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode() + "\n" + answer.asString());
        }
        return Jsoup.parse(answer.asString());
    }

    /** The fields of the page's form as a browser would send them unchanged; several values are a list. */
    Map<String, Object> form(String path) {
        return fields(page(path));
    }

    static Map<String, Object> fields(Document page) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Element form = page.selectFirst("main form[method=post]");
        for (Element field : form.select("input, textarea, select")) {
            String type = field.attr("type");
            if (field.attr("name").equals("csrf-token")
                    || (type.equals("checkbox") || type.equals("radio")) && !field.hasAttr("checked")) {
                continue;
            }
            String value = field.is("select") ? chosen(field)
                    : field.is("textarea") ? field.wholeText().replaceFirst("^\n", "") : field.val();
            fields.merge(field.attr("name"), value, (one, other) -> List.of(one, other));
        }
        return fields;
    }

    private static String chosen(Element select) {
        Element chosen = select.selectFirst("option[selected]");
        return chosen == null ? select.selectFirst("option").val() : chosen.val();
    }

    Response send(String path, Map<String, ?> fields) {
        return Csrf.on(given()).cookies(Login.as(organiser)).formParams(fields).redirects().follow(false).post(at(path));
    }

    private String at(String path) {
        return path.startsWith("/") ? path : "/" + meeting.slug + "/manage" + (path.isEmpty() ? "" : "/" + path);
    }
}
