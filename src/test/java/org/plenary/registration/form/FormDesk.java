package org.plenary.registration.form;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Stage;
import org.plenary.testing.Csrf;
import org.plenary.testing.Form;
import org.plenary.testing.Given;
import org.plenary.testing.Login;

/** The form desk of a meeting as one organiser's browser uses it: every deed is a form of a page, sent as it stands there. */
public record FormDesk(Meeting meeting, String organiser) {

    public static final String ONE = "organiser@plenary.example";
    public static final String TWO = "organiser2@plenary.example";

    public static FormDesk of(Meeting meeting) {
        Given.member(meeting, ONE, Duty.ORGANISER);
        Given.member(meeting, TWO, Duty.ORGANISER);
        return new FormDesk(meeting, ONE);
    }

    public Document page(String path) {
        Response answer = given().cookies(Login.as(organiser)).header("Accept-Language", "en").redirects().follow(false)
                .get(address(path));
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.asString(), address(path));
    }

    /** The page's form, with these fields instead of what stands there. */
    public Response send(String path, Map<String, String> fields) {
        return Form.on(page(path)).stream().filter(form -> form.fields().containsKey("version")).findFirst().orElseThrow()
                .with(fields).send(organiser, Map.of("Accept", "text/html", "Accept-Language", "en"));
    }

    /** A button that stands somewhere on the desk. */
    public Response press(String path, Map<String, String> fields) {
        return Csrf.on(given()).cookies(Login.as(organiser)).header("Accept-Language", "en").formParams(fields).redirects()
                .follow(false).post(address(path));
    }

    /** Adds one at the end of the last section of this form; required where {@code fields} say so. */
    public Question question(Stage stage, Kind kind, String label, Map<String, String> fields) {
        page("/registration");
        String section = String.valueOf(Given.written(() -> FormSection.of(meeting, stage)
                .get(FormSection.of(meeting, stage).size() - 1).id));
        Map<String, String> all = new LinkedHashMap<>(Map.of("kind", kind.name(), "label", label));
        all.putAll(fields);
        Response answer = send("/questions/new?section=" + section, all);
        assertEquals(303, answer.statusCode(), answer.asString());
        return Given.written(() -> Question.<Question> find("meeting = ?1 order by id desc", meeting).firstResult());
    }

    public Question question(Kind kind, String label, Map<String, String> fields) {
        return question(Stage.REGISTRATION, kind, label, fields);
    }

    public void section(Stage stage, String heading) {
        assertEquals(303, send("/sections/new?stage=" + stage, Map.of("label", heading)).statusCode());
    }

    /** What each section asks, by the labels a reader of English sees. */
    public List<List<String>> shape(Stage stage) {
        return page(stage == Stage.REGISTRATION ? "/registration" : "/approved").select(".form-part").stream()
                .map(section -> section.select("h3").eachText()).toList();
    }

    public List<QuestionOption> options(Question question) {
        return Given.written(() -> QuestionOption.offered(question));
    }

    private String address(String path) {
        return path.startsWith("/" + meeting.slug) ? path : "/" + meeting.slug + "/manage/forms" + path;
    }
}
