package org.plenary.registration;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.programme.StakeholderGroup;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.shared.Language;
import org.plenary.testing.Form;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** An organiser's words in the letters the application writes. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class OwnWordsTest {

    private static final String ORGANISER = "organiser@plenary.example";

    @Inject
    SignUp signUp;
    @Inject
    Decide decide;

    private Meeting meeting;

    @BeforeEach
    void a_meeting_with_approval() {
        meeting = Registered.meeting(5, true);
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
    }

    @Test
    void words_are_added_after_the_applications_own_in_that_language_and_kind_alone() {
        save("CONFIRMED", "en", "ADDS", "Bring **{reference}** along, {name}.");

        Registration english = register("Zoé [x](https://evil.example)", Language.EN, Mode.ONLINE);
        Registration arabic = register("أمينة", Language.AR, Mode.ONLINE);
        Registration pending = register("Siti", Language.EN, Mode.IN_PERSON);

        Letter letter = letter(english);
        assertTrue(letter.textBody.contains("Your place is confirmed: Online."), letter.textBody);
        assertTrue(
                letter.textBody
                        .contains("Bring \u2068" + english.reference + "\u2069 along, \u2068" + english.name + "\u2069."),
                letter.textBody);
        assertTrue(Jsoup.parse(letter.htmlBody).select("a[href*=evil]").isEmpty(), letter.htmlBody);
        assertFalse(letter(arabic).textBody.contains("Bring"));
        assertFalse(letter(pending).textBody.contains("Bring"));
    }

    @Test
    void words_instead_leave_facts_link_calendar_and_the_reason() {
        save("DECLINED", "en", "REPLACES", "We are sorry, {name}.");
        Registration siti = register("Siti", Language.EN, Mode.IN_PERSON);

        decide.decline(meeting, siti.id, Mode.IN_PERSON, "The hall is full.");

        Letter letter = letter(siti);
        assertTrue(letter.textBody.contains("We are sorry, \u2068Siti\u2069."), letter.textBody);
        assertFalse(letter.textBody.contains("could not give you a place"), letter.textBody);
        assertTrue(letter.textBody.contains("Their reason: The hall is full."), letter.textBody);
        assertTrue(letter.textBody.contains("Reference: " + siti.reference), letter.textBody);
        assertTrue(letter.textBody.contains("/" + meeting.slug + "/me"), letter.textBody);
        assertTrue(letter.calendar.contains("METHOD:CANCEL"));
    }

    @Test
    void without_words_the_application_speaks_for_itself_again() {
        save("CONFIRMED", "en", "REPLACES", "Only this.");
        save("CONFIRMED", "en", "REPLACES", " ");

        assertTrue(letter(register("Zoé", Language.EN, Mode.ONLINE)).textBody.contains("Your place is confirmed: Online."));
    }

    @Test
    void the_preview_shows_real_data_and_keeps_nothing() {
        register("Amina", Language.EN, Mode.ONLINE);
        Document page = Jsoup.parse(form("CONFIRMED", "en")
                .with(Map.of("body", "Hello {name}, {status}", "preview", "true")).send(ORGANISER).asString());

        assertEquals("Hello \u2068Amina\u2069, \u2068Online: Confirmed\u2069", page.select(".panel.letter").text());
        assertEquals("Hello {name}, {status}", page.select("#body").text());
        assertEquals(0L, Given.written(() -> OwnWords.count("meeting", meeting)));
    }

    @Test
    void what_is_no_placeholder_is_refused() {
        for (String body : List.of("{nam}", "{cdi:visitor.email}", "{#if x}{/if}", "[a](https://b.example/{reference})")) {
            Response answer = form("CONFIRMED", "en").with(Map.of("body", body)).send(ORGANISER);
            assertEquals(422, answer.statusCode(), body);
            assertEquals(List.of("#body"), Jsoup.parse(answer.asString()).select(".summary a").eachAttr("href"));
        }
        assertEquals(0L, Given.written(() -> OwnWords.count("meeting", meeting)));
    }

    private void save(String kind, String language, String how, String body) {
        form(kind, language).with(Map.of("how", how, "body", body)).send(ORGANISER).then().statusCode(303);
    }

    private Form form(String kind, String language) {
        String path = "/" + meeting.slug + "/manage/letter-texts/" + kind + "/" + language;
        return Form.on(Jsoup.parse(given().cookies(Login.as(ORGANISER)).header("Accept-Language", "en").get(path).then()
                .statusCode(200).extract().asString(), path)).get(0);
    }

    private Registration register(String name, Language language, Mode mode) {
        return signUp.of(meeting, Registered.person(name), new Answers(name, "Org", "KE", StakeholderGroup.CIVIL_SOCIETY,
                Set.of(), null, language, Listing.NONE), mode);
    }

    private Letter letter(Registration registration) {
        return Given.written(() -> Letter.to(registration.person.id, meeting.id).get(0));
    }
}
