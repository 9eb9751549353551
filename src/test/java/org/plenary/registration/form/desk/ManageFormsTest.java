package org.plenary.registration.form.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.AuditEntry;
import org.plenary.registration.Registered;
import org.plenary.registration.Stage;
import org.plenary.registration.form.FormDesk;
import org.plenary.registration.form.FormSection;
import org.plenary.registration.form.Kind;
import org.plenary.registration.form.Question;
import org.plenary.registration.form.QuestionOption;
import org.plenary.testing.Form;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Putting a form together, by the pages alone. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class ManageFormsTest {

    private FormDesk desk;

    @BeforeEach
    void a_meeting_whose_form_nobody_has_touched() {
        desk = FormDesk.of(Registered.meeting(null, true));
    }

    @Test
    void the_default_form_is_there_once_and_only_what_plenary_needs_stays_in_it() {
        List<String> labels = desk.shape(Stage.REGISTRATION).get(0);

        assertEquals(11, labels.size());
        assertEquals(labels, desk.shape(Stage.REGISTRATION).get(0));
        assertEquals(7, desk.page("/registration").select("li:contains(always asked)").size());
        Question name = builtIn("NAME");
        Document question = desk.page("/questions/" + name.id + "/delete");
        assertTrue(question.text().contains("Plenary needs the answer to this question"), question.text());
        assertEquals(409, desk.press("/questions/" + name.id + "/delete", Map.of()).statusCode());
        assertEquals(303, desk.press("/questions/" + builtIn("ORGANISATION").id + "/delete", Map.of()).statusCode());
        assertFalse(desk.shape(Stage.REGISTRATION).get(0).contains("Organisation"));
    }

    @Test
    void every_kind_of_question_is_added_in_its_section_and_moved_by_buttons() {
        desk.page("/registration");
        desk.section(Stage.REGISTRATION, "Your stay");
        desk.question(Kind.CHOICE, "Which hotel?", Map.of("options", "Grand\nStation\n\nStation"));
        desk.question(Kind.YES_NO, "Do you need a visa?", Map.of("help", "Ask your embassy."));
        Question arrival = desk.question(Kind.DATE, "When do you arrive?", Map.of("required", "true"));

        assertEquals(List.of("Which hotel?", "Do you need a visa?", "When do you arrive?"),
                desk.shape(Stage.REGISTRATION).get(1));
        assertEquals(List.of("Grand", "Station"), desk.page("/registration").select(".form-part li li").eachText());
        Response up = desk.press("/questions/" + arrival.id + "/step", Map.of("up", "true"));
        assertEquals(303, up.statusCode());
        assertEquals(List.of("Which hotel?", "When do you arrive?", "Do you need a visa?"),
                desk.shape(Stage.REGISTRATION).get(1));
        String where = up.header("Location").replaceFirst(".*/forms", "").replaceFirst("#.*", "");
        assertEquals("Up: When do you arrive?", desk.page(where).select("[autofocus]").text().replace("↑ ", ""));
        long section = arrival.sectionId;
        desk.press("/sections/" + section + "/step", Map.of("up", "true"));
        assertEquals(3, desk.shape(Stage.REGISTRATION).get(0).size());
    }

    @Test
    void a_question_stays_below_the_one_whose_answer_it_waits_for() {
        Question visa = desk.question(Kind.YES_NO, "Do you need a visa?", Map.of());
        Question passport = desk.question(Kind.COUNTRY, "Whose passport?", Map.of("askedAnswers", visa.id + ":true"));

        assertTrue(desk.page("/registration").select("#question-" + passport.id).text()
                .contains("Only if: ⁨Do you need a visa?⁩ – Yes"));
        Response up = desk.press("/questions/" + passport.id + "/step", Map.of("up", "true"));
        assertEquals(409, up.statusCode());
        assertTrue(Jsoup.parse(up.asString()).text().contains("must stay below"), up.asString());
        assertEquals(409, desk.press("/questions/" + visa.id + "/delete", Map.of()).statusCode());
        desk.section(Stage.REGISTRATION, "Later");
        String later = String.valueOf(Given.written(() -> FormSection.of(desk.meeting(), Stage.REGISTRATION).get(1).id));
        Response below = desk.send("/questions/" + visa.id, Map.of("section", later));
        assertEquals(422, below.statusCode());
        assertEquals("#section", Jsoup.parse(below.asString()).select(".summary a").attr("href"));
        assertEquals(List.of(visa.id, passport.id), Given.written(() -> Question.<Question> list(
                "meeting = ?1 and builtIn is null and sectionId is not null order by position", desk.meeting())).stream()
                .map(question -> question.id).toList());
    }

    @Test
    void a_choice_is_renamed_moved_and_offered_no_longer() {
        Question hotel = desk.question(Kind.CHOICE, "Which hotel?", Map.of("options", "Grand\nStation"));
        QuestionOption grand = desk.options(hotel).get(0);
        String options = "/questions/" + hotel.id + "/options";

        assertEquals(303, desk.press(options, Map.of("options", "Airport")).statusCode());
        assertEquals(303, desk.send("/options/" + grand.id, Map.of("label", "Grand Palace")).statusCode());
        desk.press("/options/" + grand.id + "/step", Map.of());
        desk.press("/options/" + desk.options(hotel).get(0).id + "/offer", Map.of());

        assertEquals(List.of("Station offered no longer", "Grand Palace", "Airport"),
                desk.page(options).select(".what").eachText());
        assertEquals(422, desk.press(options, Map.of("options", " ")).statusCode());
    }

    @Test
    void a_form_that_cannot_be_is_422_says_why_and_keeps_what_was_typed() {
        desk.page("/registration");
        Response wrong = desk.send("/questions/new", Map.of("kind", "CHOICE", "label", "", "options", "Only one",
                "askedCategories", "Press & Radio", "section", "0", "help", "<b>kept</b>"));

        assertEquals(422, wrong.statusCode());
        Document page = Jsoup.parse(wrong.asString());
        assertEquals(List.of("#options", "#label", "#section", "#askedCategories"),
                page.select(".summary a").eachAttr("href"));
        assertEquals("<b>kept</b>", page.select("#help").text());
        assertEquals("Press & Radio", page.select("#askedCategories").val());
        assertEquals(422, desk.send("/questions/new", Map.of("kind", "PHOTO", "label", "Photo")).statusCode());
        assertEquals(0L, Given.written(() -> Question.count("meeting = ?1 and builtIn is null", desk.meeting())));
    }

    @Test
    void the_second_of_two_who_edit_a_question_is_shown_what_the_first_wrote() {
        Question question = desk.question(Kind.SHORT_TEXT, "Dietary wishes", Map.of());
        Form mine = Form.on(desk.page("/questions/" + question.id)).get(0);
        FormDesk other = new FormDesk(desk.meeting(), FormDesk.TWO);
        assertEquals(303, other.send("/questions/" + question.id, Map.of("label", "What do you eat?")).statusCode());

        Response stale = mine.with(Map.of("label", "Your diet")).send(FormDesk.ONE, Map.of("Accept-Language", "en"));

        assertEquals(409, stale.statusCode());
        Document page = Jsoup.parse(stale.asString());
        assertEquals("What do you eat?", page.select("table ins").text());
        assertEquals("Your diet", page.select("#label").val());
        Response again = Form.on(page).get(0).send(FormDesk.ONE, Map.of("Accept-Language", "en"));
        assertEquals(303, again.statusCode());
        assertEquals(List.of("Your diet"), desk.shape(Stage.REGISTRATION).get(0).subList(11, 12));
    }

    @Test
    void each_language_has_its_words_and_what_is_missing_is_said_in_the_usual_one() {
        Question hotel = desk.question(Kind.CHOICE, "Which hotel?", Map.of("options", "Grand\nStation"));
        String arabic = "/questions/" + hotel.id + "/texts/ar";

        assertEquals(422, desk.send(arabic, Map.of("label", "أي فندق؟", "options", "واحد")).statusCode());
        assertEquals(303, desk.send(arabic, Map.of("label", "أي فندق؟", "options", "الكبير\nالمحطة")).statusCode());
        assertEquals(303, desk.send("/questions/" + builtIn("NAME").id + "/texts/ar", Map.of("label", "الاسم الكامل"))
                .statusCode());

        Document preview = desk.page("/registration/preview?lang=ar");
        assertEquals("أي فندق؟", preview.select("fieldset:has(#q" + hotel.id + ") legend bdi").first().text());
        assertEquals(List.of("الكبير", "المحطة"), preview.select("fieldset:has(#q" + hotel.id + ") label").eachText());
        assertEquals("الاسم الكامل", preview.select("label[for=name]").text());
        Document french = desk.page("/registration/preview?lang=fr");
        assertEquals("en", french.select(".asked:has(#q" + hotel.id + ")").attr("lang"));
        assertEquals("Votre nom complet", french.select("label[for=name]").text());
        desk.page("/registration?lang=en");
    }

    @Test
    void the_preview_shows_what_somebody_of_this_mode_group_and_category_is_asked() {
        Question room = desk.question(Kind.SHORT_TEXT, "Room", Map.of("askedModes", "IN_PERSON"));
        Question delegation = desk.question(Kind.SHORT_TEXT, "Head of delegation", Map.of("askedGroups", "GOVERNMENT"));
        Question card = desk.question(Kind.SHORT_TEXT, "Press card", Map.of("askedCategories", "press"));

        assertEquals(List.of("q" + room.id, "q" + delegation.id), own("/registration/preview"));
        assertEquals(List.of("q" + room.id, "q" + card.id),
                own("/registration/preview?as-mode=IN_PERSON&as-group=CIVIL_SOCIETY&as-category=press"));
        assertEquals(List.of("q" + delegation.id), own("/registration/preview?as-mode=ONLINE&as-group=GOVERNMENT"));
    }

    @Test
    void what_was_done_to_a_form_is_in_the_log() {
        Question question = desk.question(Kind.YES_NO, "Do you need a visa?", Map.of());
        desk.press("/questions/" + question.id + "/delete", Map.of());

        List<String> deeds = Given.written(() -> AuditEntry.latest(desk.meeting().id, 10)).stream().map(entry -> entry.deed)
                .toList();
        assertEquals(List.of("form.question-removed", "form.question-added"), deeds);
        Document log = desk.page("/" + desk.meeting().slug + "/manage/log");
        assertTrue(log.text().contains("Question taken out of a form: Do you need a visa?"), log.text());
    }

    @Test
    void another_meetings_question_is_not_found() {
        Question foreign = FormDesk.of(Registered.meeting(null, false)).question(Kind.YES_NO, "Elsewhere?", Map.of());

        for (String path : List.of("/questions/" + foreign.id + "/step", "/questions/" + foreign.id + "/delete",
                "/questions/" + foreign.id + "/return", "/sections/" + foreign.sectionId + "/step")) {
            assertEquals(404, desk.press(path, Map.of("up", "true")).statusCode(), path);
        }
        assertEquals(foreign.sectionId, Given.written(() -> Question.<Question> findById(foreign.id).sectionId));
    }

    private List<String> own(String path) {
        return desk.page(path).select(".panel [name~=^q[0-9]+$]").eachAttr("name");
    }

    private Question builtIn(String name) {
        desk.page("/registration");
        return Given.written(() -> Question.<Question> list("meeting", desk.meeting())).stream()
                .filter(question -> question.builtIn != null && question.builtIn.name().equals(name)).findFirst()
                .orElseThrow();
    }
}
