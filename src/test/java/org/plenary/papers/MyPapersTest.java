package org.plenary.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.papers.Approved.NADIA;
import static org.plenary.papers.Approved.ORGANISER;
import static org.plenary.papers.Approved.OTHER;
import static org.plenary.papers.Approved.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.participation.Joined;
import org.plenary.programme.Meeting;
import org.plenary.registration.CancelRegistration;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SwitchMode;
import org.plenary.shared.Language;
import org.plenary.testing.Csrf;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Visa letter and certificate, from the button to the consulate that checks them. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class MyPapersTest {

    private Meeting meeting;
    private Registration nadia;

    @BeforeEach
    void somebody_who_comes() {
        meeting = Approved.meeting();
        nadia = Approved.comes(meeting, NADIA, "ليلى الحارثي", Mode.IN_PERSON);
    }

    @Test
    void who_is_approved_and_has_given_passport_data_makes_the_letter_by_oneself() throws IOException {
        Approved.givesPassport(meeting, NADIA).then().statusCode(303);
        Response made = Approved.makes(meeting, NADIA, "visa", "ar");
        assertEquals(303, made.statusCode());
        Document page = page(NADIA, "/me/papers/visa");
        assertEquals(List.of("en", "ar"), page.select("section.part").eachAttr("lang"));
        assertEquals(List.of("Visa letter", "رسالة التأشيرة"), page.select("section.part h2").eachText());
        assertTrue(page.select("section.part").get(0).text().contains(
                "We confirm that ليلى الحارثي is registered to take part in person in " + meeting.name), page.text());
        assertTrue(page.text().contains("Passport: C01X00T47. Nationality: Kenya. Date of birth: 27 March 1985."), page.text());
        Response pdf = as(NADIA).get(at("/me/papers/visa.pdf"));
        assertEquals("attachment; filename=\"" + meeting.slug + "-visa.pdf\"", pdf.header("Content-Disposition"));
        assertEquals("private, no-store", pdf.header("Cache-Control"));
        String text = text(pdf.asByteArray());
        assertTrue(text.contains("C01X00T47") && text.contains("ليلى الحارثي") && text.contains(paper().numbered()), text);
    }

    @Test
    void without_passport_data_there_is_a_way_to_them_and_no_letter() {
        assertEquals("The letter needs your passport data. Give them first.",
                page(NADIA, "/me/papers").select("section.panel p").first().text());
        Response refused = Approved.makes(meeting, NADIA, "visa", "ar");
        assertEquals(409, refused.statusCode());
        assertTrue(refused.asString().contains("The letter needs your passport data."));
    }

    @Test
    void who_takes_part_online_has_no_visa_letter() {
        Approved.comes(meeting, OTHER, "Siti", Mode.ONLINE);
        assertEquals(409, Approved.makes(meeting, OTHER, "visa", "ar").statusCode());
        assertEquals("/" + meeting.slug + "/me/papers", path(as(OTHER).get(at("/me/papers/visa.pdf"))));
        assertEquals(0, page(OTHER, "/me").select("a[href$=/me/papers]").size());
        assertEquals(1, page(NADIA, "/me").select("a[href$=/me/papers]").size());
    }

    @Test
    void a_language_the_meeting_does_not_have_is_refused_beside_the_field() {
        Approved.givesPassport(meeting, NADIA);
        Response refused = Approved.makes(meeting, NADIA, "visa", "pl");
        assertEquals(422, refused.statusCode());
        assertEquals("Error: Choose one of the languages.",
                Jsoup.parse(refused.asString()).select("#language-visa-error").text());
        assertTrue(refused.asString().contains("href=\"#language-visa\""));
    }

    @Test
    void nobody_elses_letter_is_there() {
        makesLetter();
        Approved.comes(meeting, OTHER, "Siti", Mode.IN_PERSON);
        assertEquals("/" + meeting.slug + "/me/papers", path(as(OTHER).get(at("/me/papers/visa"))));
        assertFalse(page(OTHER, "/me/papers").text().contains(paper().numbered()));
        assertEquals(302, as(null).get(at("/me/papers/visa.pdf")).statusCode());
        String elsewhere = "/" + Approved.meeting().slug + "/me/papers/visa.pdf";
        assertEquals(404, as(NADIA).get(elsewhere).statusCode());
    }

    @Test
    void whoever_holds_it_checks_it_and_learns_nothing_more() {
        makesLetter();
        Document page = page(null, "/verify/" + paper().code);
        assertEquals("This paper is genuine", page.select(".notice.good .status").text());
        assertEquals(List.of("Visa letter", paper().numbered(), "ل. ا."), page.select("dl.facts dd").eachText());
        assertFalse(page.text().contains("الحارثي") || page.text().contains("C01X") || page.text().contains("Kenya"));
        assertEquals(page.select("main").text(),
                page(null, "/verify?code=" + paper().spelled().toLowerCase().replace("-", "%20")).select("main").text());
        assertEquals(0, page(null, "/verify").select(".notice").size());
    }

    @Test
    void a_code_nobody_was_given_is_not_known() {
        makesLetter();
        for (String code : List.of("2222222222222222", "x", "%3Cscript%3E", "'", "%F0%9F%98%80", "%00", "ⅠⅠⅠⅠⅠⅠⅠⅠⅠⅠⅠⅠⅠⅠⅠⅠ")) {
            Response unknown = as(null).urlEncodingEnabled(false).get(at("/verify?code=" + code));
            assertEquals(404, unknown.statusCode(), code);
            assertEquals("No paper has this code", Jsoup.parse(unknown.asString()).select(".notice.bad .status").text(), code);
        }
        assertEquals(404, as(null).get("/" + Approved.meeting().slug + "/verify/" + paper().code).statusCode());
    }

    @Test
    void who_cancels_has_a_letter_that_counts_no_longer() {
        makesLetter();
        String code = paper().code;
        Approved.the(CancelRegistration.class).of(nadia.id);
        Document page = page(null, "/verify/" + code);
        assertEquals("This paper is no longer valid", page.select(".notice.bad .status").text());
        Approved.comes(meeting, NADIA, "ليلى الحارثي", Mode.IN_PERSON);
        assertEquals("This paper is no longer valid", page(null, "/verify/" + code).select(".notice .status").text());
        assertEquals("/" + meeting.slug + "/me/papers", path(as(NADIA).get(at("/me/papers/visa"))));
    }

    @Test
    void who_goes_online_has_a_letter_that_does_not_count_meanwhile() {
        makesLetter();
        Approved.the(SwitchMode.class).to(Mode.ONLINE, nadia.id);
        assertEquals("This paper is no longer valid",
                page(null, "/verify/" + paper().code).select(".notice.bad .status").text());
    }

    @Test
    void a_new_letter_takes_the_place_of_the_one_before() {
        makesLetter();
        Paper first = paper();
        makesLetter();
        assertEquals(first.number + 1, paper().number);
        assertNotEquals(first.code, paper().code);
        assertEquals("This paper is no longer valid", page(null, "/verify/" + first.code).select(".notice .status").text());
        assertEquals("This paper is genuine", page(null, "/verify/" + paper().code).select(".notice .status").text());
    }

    @Test
    void what_changes_later_does_not_change_what_was_issued() {
        makesLetter();
        Given.written(() -> Registration.update("name = 'Somebody Else' where id = ?1", nadia.id));
        text("visa", "en", "Another text for {name}");
        String page = page(NADIA, "/me/papers/visa").text();
        assertTrue(page.contains("ليلى الحارثي") && page.contains("To whom it may concern"), page);
        makesLetter();
        assertTrue(page(NADIA, "/me/papers/visa").text().contains("Another text for Somebody Else"));
    }

    @Test
    void numbers_are_each_given_once_however_many_ask_at_once() throws Exception {
        List<Registration> people = new ArrayList<>();
        Approved.givesPassport(meeting, NADIA);
        for (int i = 0; i < 12; i++) {
            people.add(Approved.the(org.plenary.registration.SignUp.class).of(meeting, Registered.person("P" + i),
                    Registered.answers("P" + i), Mode.IN_PERSON));
        }
        Given.written(() -> {
            people.forEach(one -> Approved.the(org.plenary.documents.Safe.class).keep(one,
                    org.plenary.documents.Document.Kind.PASSPORT,
                    "{\"number\":\"A1234567\",\"nationality\":\"KE\",\"issued\":\"2019-05-14\",\"expires\":\"2039-05-13\",\"born\":\"1985-03-27\"}"
                            .getBytes()));
            return null;
        });
        ExecutorService clicks = Executors.newFixedThreadPool(6);
        List<Future<Paper>> papers = people.stream()
                .map(one -> clicks.submit(() -> Approved.the(IssuePaper.class).of(one, PaperKind.VISA, Language.AR))).toList();
        List<Integer> numbers = new ArrayList<>();
        for (Future<Paper> paper : papers) {
            numbers.add(paper.get().number);
        }
        clicks.shutdown();
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), numbers.stream().sorted().toList());
    }

    @Test
    void who_took_part_has_a_certificate_after_the_meeting_and_nobody_else() {
        Response early = Approved.makes(meeting, NADIA, "certificate", "zh");
        assertEquals(409, early.statusCode());
        Given.written(() -> Meeting.update("startsOn = ?1, endsOn = ?1 where id = ?2", java.time.LocalDate.of(2021, 12, 6),
                meeting.id));
        assertEquals(409, Approved.makes(meeting, NADIA, "certificate", "zh").statusCode());
        Joined.by(nadia, Given.session(meeting, "WS1", null, null));
        assertEquals(303, Approved.makes(meeting, NADIA, "certificate", "zh").statusCode());
        Document page = page(NADIA, "/me/papers/certificate");
        assertEquals(List.of("Certificate of attendance", "参会证明"), page.select("section.part h2").eachText());
        assertTrue(page.text().contains("We confirm that ليلى الحارثي took part in " + meeting.name), page.text());
        Approved.the(CancelRegistration.class).of(nadia.id);
        String code = Given.written(() -> Paper.<Paper> find("registration = ?1 and kind = ?2", nadia, PaperKind.CERTIFICATE)
                .firstResult().code);
        assertEquals("This paper is genuine", page(null, "/verify/" + code).select(".notice .status").text());
    }

    @Test
    void an_organisers_text_is_text_and_only_known_words_stand_in_braces() {
        Response refused = text("visa", "en", "Dear {name}, {config:plenary.csrf.key} {{name}}");
        assertEquals(422, refused.statusCode());
        Document page = Jsoup.parse(refused.asString());
        assertEquals(
                "Error: This cannot stand in braces: \u2068{config:plenary.csrf.key}\u2069. Choose from the list below the text.",
                page.select("#text-error").text());
        assertEquals("Dear {name}, {config:plenary.csrf.key} {{name}}", page.select("textarea").text());
        assertEquals(422, text("certificate", "en", "{name} {passport}").statusCode());
        assertEquals(422, text("visa", "en", "x".repeat(8001)).statusCode());
        assertEquals(303, text("visa", "en", "<b>{name}</b> &").statusCode());
        Approved.givesPassport(meeting, NADIA);
        makesLetter();
        assertTrue(page(NADIA, "/me/papers/visa").text().contains("<b>ليلى الحارثي</b> &"));
        assertEquals(0, page(NADIA, "/me/papers/visa").select("section b").size());
    }

    @Test
    void who_leaves_the_text_empty_goes_back_to_the_usual_one() {
        text("visa", "ar", "نص {name}");
        assertTrue(page(ORGANISER, "/manage/papers").text().contains("Visa letter: العربية Your own text"));
        assertEquals("نص {name}", page(ORGANISER, "/manage/papers/visa/ar").select("textarea").text());
        text("visa", "ar", "  ");
        assertTrue(page(ORGANISER, "/manage/papers").text().contains("Visa letter: العربية The usual text"));
    }

    @Test
    void the_preview_shows_a_real_person_an_invented_passport_and_saves_nothing() {
        Approved.givesPassport(meeting, NADIA);
        Response preview = Csrf.on(as(ORGANISER)).formParam("text", "Hello {name}, {passport}").formParam("deed", "preview")
                .post(at("/manage/papers/visa/en"));
        assertEquals(200, preview.statusCode());
        Document page = Jsoup.parse(preview.asString());
        assertEquals("Hello ليلى الحارثي, X0000000", page.select("section.part p").get(1).text());
        assertFalse(preview.asString().contains("C01X00T47"));
        assertTrue(page(ORGANISER, "/manage/papers").text().contains("Visa letter: English The usual text"));
        assertTrue(page(ORGANISER, "/manage/log").text().contains("Registration opened"));
    }

    private void makesLetter() {
        Approved.givesPassport(meeting, NADIA).then().statusCode(303);
        Approved.makes(meeting, NADIA, "visa", "ar").then().statusCode(303);
    }

    private Response text(String kind, String language, String text) {
        return Csrf.on(as(ORGANISER)).formParam("text", text).post(at("/manage/papers/" + kind + "/" + language));
    }

    private Paper paper() {
        return Given.written(() -> {
            Paper paper = Paper.of(nadia, PaperKind.VISA).orElseThrow();
            paper.meeting.slug.length();
            return paper;
        });
    }

    private Document page(String email, String below) {
        Response answer = as(email).header("Accept-Language", "en").urlEncodingEnabled(false).get(at(below));
        assertEquals(200, answer.statusCode(), below);
        return Jsoup.parse(answer.asString());
    }

    private static String path(Response redirect) {
        assertEquals(303, redirect.statusCode());
        return java.net.URI.create(redirect.header("Location")).getPath();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String at(String below) {
        return "/" + meeting.slug + below;
    }
}
