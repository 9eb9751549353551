package org.plenary.mailing;

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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.AgendaAddress;
import org.plenary.agenda.AgendaKey;
import org.plenary.agenda.KeepAgenda;
import org.plenary.identity.Person;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.programme.released.Releases;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SignUp;
import org.plenary.testing.Csrf;
import org.plenary.testing.Form;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Letters to many by the desk's pages, and the way out of them without signing in. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class ManageMailingsTest {

    private static final String ORGANISER = "organiser@plenary.example";

    @Inject
    SignUp signUp;
    @Inject
    WriteMailings write;
    @Inject
    Releases releases;
    @Inject
    KeepAgenda keepAgenda;
    @Inject
    AgendaAddress agendaAddress;

    private Meeting meeting;

    @BeforeEach
    void a_meeting_with_a_team() {
        meeting = Registered.meeting(null, false);
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        Given.written(() -> Mailing.update("state = 'STOPPED' where state = 'RUNNING'"));
    }

    @Test
    void from_the_list_to_the_last_letter() {
        Registration amina = register("Amina", Mode.ONLINE);
        register("Boris", Mode.IN_PERSON);

        Document list = page("/registrations?mode=ONLINE");
        Document blank = open(list.select("a:contains(Write to these people)").attr("href"));
        String draft = Form.on(blank).get(0).with(Map.of("kind", "NEWS")).send(ORGANISER).header("Location")
                .replaceFirst("^https?://[^/]+", "");
        assertTrue(open(draft).select("form[action$=start]").isEmpty());
        Form.on(open(draft + "/texts/en")).get(0)
                .with(Map.of("subject", "Hello {name}", "body", "You are *{status}*.")).send(ORGANISER).then().statusCode(303);

        Document dry = open(draft);
        assertTrue(dry.text().contains("People in the set: 1"), dry.text());
        assertTrue(dry.text().contains("English: 1"), dry.text());
        assertEquals("Hello Amina", dry.select(".panel.letter strong").text());
        assertEquals("You are \u2068Online: Confirmed\u2069.", dry.select(".panel.letter p").get(1).text());
        Form.on(dry).stream().filter(form -> form.action().endsWith("/start")).findFirst().orElseThrow().send(ORGANISER).then()
                .statusCode(303);
        write.write();

        Document course = open(draft);
        assertEquals(List.of("Amina"), course.select("main dl dt").eachText());
        assertEquals(List.of("on its way"), course.select("main dl dd").eachText());
        assertEquals("Written to all", course.select(".tag").first().text());
        assertTrue(page("/registrations/" + amina.id).text().contains("Hello Amina"));
        assertTrue(page("/log").text().contains("Letter to many: sending"));
    }

    @Test
    void what_is_in_braces_and_none_of_the_placeholders_is_refused_with_a_sentence_and_nothing_is_lost() {
        long id = Mailings.draft(meeting, false);
        String url = "/" + meeting.slug + "/manage/mailings/" + id + "/texts/en";
        for (String body : List.of("Dear {inject:bean}", "Dear {name.class}", "Dear {}", "[x](https://evil.example/{name})")) {
            Response answer = Form.on(open(url)).get(0).with(Map.of("body", body)).send(ORGANISER);
            assertEquals(422, answer.statusCode(), body);
            Document page = Jsoup.parse(answer.asString());
            assertEquals(List.of("#body"), page.select(".summary a").eachAttr("href"));
            assertEquals(body, page.select("#body").first().wholeText().strip());
        }
        assertTrue(open("/" + meeting.slug + "/manage/mailings/" + id).text().contains("News of {meeting}"));
        assertEquals("Dear **{name}**, your reference is {reference}.", open(url).select("#body").text());
    }

    @Test
    void anybody_of_the_set_can_be_chosen_for_the_preview_and_nobody_else() {
        register("First", Mode.ONLINE);
        Registration second = register("Second", Mode.ONLINE);
        Registration elsewhere = signUp.of(Registered.meeting(null, false), Registered.person("Elsewhere"),
                Registered.answers("Elsewhere"), Mode.ONLINE);
        String url = "/" + meeting.slug + "/manage/mailings/" + Mailings.draft(meeting, false);

        assertTrue(
                open(url + "?person=" + second.reference).select(".panel.letter").text().contains("Dear \u2068Second\u2069"));
        Document other = open(url + "?person=" + elsewhere.reference);
        assertTrue(other.text().contains("Nobody in the set has this reference."));
        assertFalse(other.text().contains("Elsewhere"));
    }

    @Test
    void whoever_wants_no_news_says_so_without_signing_in_and_takes_it_back() {
        Registration amina = register("Amina", Mode.ONLINE);
        String address = Mailings.unsubscribe(meeting, amina.person);

        Document ask = Jsoup.parse(stranger(address).asString());
        assertEquals(List.of("Send me no more news"), ask.select("main button").eachText());
        assertFalse(without(amina));
        stranger(wish(address, false)).then().statusCode(405);
        Csrf.on(given().redirects().follow(false)).formParam("news", "false").post(wish(address, false)).then().statusCode(303);
        assertTrue(without(amina));
        assertEquals(List.of("Send me news again"),
                Jsoup.parse(stranger(address).asString()).select("main button").eachText());
        Csrf.on(given().redirects().follow(false)).formParam("news", "true").post(wish(address, true)).then().statusCode(303);
        assertFalse(without(amina));
    }

    @Test
    void a_mail_program_says_it_with_one_bare_post_as_often_as_it_likes() {
        Registration amina = register("Amina", Mode.ONLINE);
        String address = Mailings.unsubscribe(meeting, amina.person);
        for (int i = 0; i < 2; i++) {
            given().contentType("application/x-www-form-urlencoded").body("List-Unsubscribe=One-Click").post(address).then()
                    .statusCode(204);
        }
        given().multiPart("List-Unsubscribe", "One-Click").post(address).then().statusCode(204);
        assertTrue(without(amina));
    }

    @Test
    void a_key_made_for_something_else_opens_nothing() {
        Registration amina = register("Amina", Mode.ONLINE);
        Meeting other = Registered.meeting(null, false);
        releases.make(meeting, null);
        keepAgenda.makeAddress(meeting, amina.person);
        String agenda = Given.written(() -> agendaAddress.of(meeting, AgendaKey.of(meeting, amina.person).orElseThrow()))
                .replaceFirst("^https?://[^/]+", "");
        String unsubscribe = Mailings.unsubscribe(meeting, amina.person);
        assertEquals(200, stranger(agenda).statusCode());
        assertEquals(200, stranger(unsubscribe).statusCode());

        String agendaKey = agenda.replaceFirst(".*key=", "");
        String newsKey = unsubscribe.replaceFirst(".*key=", "");
        String path = "/" + meeting.slug + "/unsubscribe?key=";
        for (String wrong : List.of(path + agendaKey, path + amina.person.id + agendaKey.substring(22), path,
                path + newsKey.substring(0, 57) + (newsKey.endsWith("A") ? "B" : "A"),
                "/" + other.slug + "/unsubscribe?key=" + newsKey,
                "/" + meeting.slug + "/me/agenda.ics?key=" + newsKey,
                "/" + meeting.slug + "/me/agenda.ics?key=" + agendaKey.substring(0, 22) + newsKey.substring(36))) {
            assertEquals(404, stranger(wrong).statusCode(), wrong);
            if (wrong.contains("unsubscribe")) {
                assertEquals(404, given().contentType("application/x-www-form-urlencoded")
                        .body("List-Unsubscribe=One-Click").post(wrong).statusCode(), wrong);
            }
        }
        assertFalse(without(amina));
    }

    @Test
    void ones_letter_is_read_in_full_and_there_is_none_of_anybody_elses() {
        String me = "participant@plenary.example";
        given().cookies(Login.as(me)).redirects().follow(false).get("/sign-in?to=/").then().statusCode(303);
        Person person = Given.written(() -> Person.<Person> find("email", me).firstResult());
        signUp.of(meeting, person, Registered.answers("Nadia"), Mode.ONLINE);
        register("Somebody else", Mode.ONLINE);
        Mailings.running(meeting, false);
        write.write();
        Given.written(() -> Letter.update("htmlBody = concat(htmlBody, '<script>x</script><img src=x onerror=y>') "
                + "where meetingId = ?1", meeting.id));

        Document mine = Jsoup.parse(as(me, "/me").asString());
        List<String> links = mine.select("main a[href*=/me/letters/]").eachAttr("href");
        assertEquals(List.of("/" + meeting.slug + "/me/letters/2", "/" + meeting.slug + "/me/letters/1"), links);
        Document letter = Jsoup.parse(as(me, "/me/letters/2").asString());
        assertEquals("News of " + meeting.name, letter.select("h1").text());
        assertTrue(letter.select(".letter").text().contains("Dear \u2068Nadia\u2069, your reference is"));
        assertTrue(letter.select(".letter script, .letter img, .letter [onerror]").isEmpty());
        assertEquals(404, as(me, "/me/letters/3").statusCode());
        assertFalse(as(me, "/me/letters/1").asString().contains("Somebody else"));
    }

    private Registration register(String name, Mode mode) {
        return signUp.of(meeting, Registered.person(name), Registered.answers(name), mode);
    }

    private boolean without(Registration registration) {
        return Given.written(() -> WithoutNews.is(meeting, registration.person.id));
    }

    private static String wish(String address, boolean news) {
        return address.replace("/unsubscribe?", "/unsubscribe/wish?");
    }

    private static Response stranger(String path) {
        return given().header("Accept-Language", "en").get(path);
    }

    private Response as(String email, String path) {
        return given().header("Accept-Language", "en").cookies(Login.as(email)).get("/" + meeting.slug + path);
    }

    private Document page(String path) {
        return open("/" + meeting.slug + "/manage" + path);
    }

    private static Document open(String path) {
        Response answer = given().urlEncodingEnabled(false).header("Accept-Language", "en").cookies(Login.as(ORGANISER))
                .get(path);
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.asString(), path);
    }
}
