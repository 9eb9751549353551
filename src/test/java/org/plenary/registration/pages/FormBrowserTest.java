package org.plenary.registration.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.registration.Registered;
import org.plenary.registration.RegistrationDraft;
import org.plenary.registration.Stage;
import org.plenary.registration.form.Asked;
import org.plenary.registration.form.FormDesk;
import org.plenary.registration.form.Kind;
import org.plenary.registration.form.Question;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** A form is put together by keyboard alone, and filled in with and without JavaScript, from left and from right. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class FormBrowserTest {

    private static final String AMINA = "amina@plenary.example";

    private Meeting meeting;
    private Question visa;
    private Question embassy;

    @BeforeEach
    void a_meeting_that_asks_about_visas() {
        meeting = Registered.meeting(50, true);
        FormDesk.of(meeting);
        Asked.form(meeting);
        Asked.section(meeting, Stage.REGISTRATION, "Your journey");
        visa = Asked.question(meeting, Stage.REGISTRATION, Kind.YES_NO, "Do you need a visa?");
        Asked.only(visa, List.of("IN_PERSON"), List.of());
        embassy = Asked.question(meeting, Stage.REGISTRATION, Kind.CHOICE, "At which embassy?");
        Asked.only(embassy, List.of(), List.of(visa.answering("true")));
        Asked.worded(visa, "ar", "هل تحتاج إلى تأشيرة؟");
        Asked.worded(embassy, "ar", "في أي سفارة؟", "نيروبي", "القاهرة");
    }

    @Test
    void an_organiser_adds_a_question_and_moves_it_by_keyboard_without_javascript() {
        try (Browser browser = Browser.open();
                BrowserContext window = browser.windowOf(FormDesk.ONE, 1280, "en", false)) {
            Page page = window.newPage();
            page.navigate(at("/manage/forms/registration"));
            tabTo(page, "a[href*='questions/new']:has-text('Your journey')");
            page.keyboard().press("Enter");
            page.waitForURL("**/questions/new**");
            tabTo(page, "#kind");
            page.keyboard().type("Long");
            tabTo(page, "#label");
            page.keyboard().type("Who meets you?");
            page.keyboard().press("Enter");
            page.waitForURL("**/forms/registration**");
            assertEquals(List.of("Do you need a visa?", "At which embassy?", "Who meets you?"), questions(page));

            tabTo(page, "button:has-text('Up'):has-text('Who meets you?')");
            page.keyboard().press("Enter");
            page.waitForURL("**moved=**");
            assertEquals(List.of("Do you need a visa?", "Who meets you?", "At which embassy?"), questions(page));
            assertEquals("↑ Up: Who meets you?", page.locator("[autofocus]").textContent());
        }
    }

    @Test
    void without_javascript_conditions_are_words_and_the_form_is_checked_on_one_page() {
        try (Browser browser = Browser.open();
                BrowserContext window = browser.windowOf(AMINA, 320, "en", false)) {
            Page page = window.newPage();
            page.navigate(at("/register"));
            Locator question = page.locator(".asked:has(#q" + visa.id + ")");
            assertTrue(question.isVisible());
            assertEquals("Only if: In person", question.locator(".only").textContent());
            fill(page, "IN_PERSON");
            page.check("input[name=q" + visa.id + "][value=true]");
            page.check("input[name=q" + embassy.id + "] >> nth=1");
            page.click("button:has-text('Keep and go on later')");
            assertTrue(page.locator("input[name=q" + visa.id + "][value=true]").isChecked());
            page.check("#conduct");
            page.check("#privacy");
            page.click("main button >> nth=0");
            page.waitForURL("**/register/check");
            assertTrue(page.textContent("dl").contains("Station"));
            assertEquals(0, Browser.overflow(page));
            page.click("main form button");
            page.waitForURL("**/me");
            assertTrue(page.textContent("dl").contains("At which embassy?"));
        }
    }

    @Test
    void with_javascript_questions_come_and_go_and_what_is_typed_is_kept_by_itself() {
        try (Browser browser = Browser.open(); BrowserContext window = browser.windowOf(AMINA, 1280, "en")) {
            Page page = window.newPage();
            page.navigate(at("/register"));
            Locator one = page.locator(".asked:has(#q" + visa.id + ")");
            Locator two = page.locator(".asked:has(#q" + embassy.id + ")");
            assertFalse(one.isVisible());
            page.check("input[name=mode][value=IN_PERSON]");
            assertTrue(one.isVisible());
            assertFalse(one.locator(".only").isVisible());
            assertFalse(two.isVisible());
            page.check("input[name=q" + visa.id + "][value=true]");
            assertTrue(two.isVisible());
            page.check("input[name=q" + embassy.id + "] >> nth=0");
            page.check("input[name=mode][value=ONLINE]");
            assertFalse(two.isVisible());
            page.check("input[name=mode][value=IN_PERSON]");
            assertTrue(page.locator("input[name=q" + embassy.id + "] >> nth=0").isChecked());

            page.fill("#name", "Amina, half-way");
            page.waitForCondition(() -> "What you typed is kept.".equals(page.textContent("[data-said]")));
            RegistrationDraft kept = Given
                    .written(() -> RegistrationDraft.<RegistrationDraft> list("meeting", meeting).get(0));
            assertTrue(kept.formJson.contains("Amina, half-way"), kept.formJson);
            page.navigate(at("/register"));
            assertEquals("Amina, half-way", page.inputValue("#name"));
        }
    }

    @Test
    void in_arabic_it_reads_from_right_to_left_and_nothing_sticks_out() {
        try (Browser browser = Browser.open(); BrowserContext window = browser.windowOf(AMINA, 320, "ar", false)) {
            Axe.in(window);
            Page page = window.newPage();
            page.navigate(at("/register"));
            assertEquals("rtl", page.getAttribute("html", "dir"));
            assertEquals("هل تحتاج إلى تأشيرة؟", page.textContent("fieldset:has(#q" + visa.id + ") legend").strip()
                    .replaceFirst("\\s.اختياري.$", ""));
            assertEquals(List.of("نيروبي", "القاهرة"),
                    page.locator("fieldset:has(#q" + embassy.id + ") label").allTextContents());
            assertEquals(0, Browser.overflow(page));
            page.click("main form button >> nth=0");
            assertTrue(page.locator(".summary a").count() > 3);
            picture(page, "register-ar-320");
        }
    }

    @Test
    void the_desk_of_forms_is_clean_on_a_small_screen_in_both_directions() {
        try (Browser browser = Browser.open()) {
            for (String language : List.of("en", "ar")) {
                try (BrowserContext window = browser.windowOf(FormDesk.ONE, 320, language)) {
                    Axe.in(window);
                    Page page = window.newPage();
                    for (String path : List.of("/registration", "/approved", "/registration/preview",
                            "/questions/" + embassy.id, "/questions/" + embassy.id + "/options",
                            "/questions/" + embassy.id + "/texts/ar", "/questions/new")) {
                        page.navigate(at("/manage/forms" + path));
                        assertEquals(List.of(), Axe.violations(page), language + path);
                        assertEquals(0, Browser.overflow(page), language + path);
                        picture(page, "desk" + path.replaceAll("\\W|\\d", "-") + language);
                    }
                }
            }
        }
    }

    private static void fill(Page page, String mode) {
        page.check("input[name=mode][value=" + mode + "]");
        page.fill("#name", "Amina");
        page.selectOption("#country", "KE");
        page.check("input[name=stakeholderGroup][value=CIVIL_SOCIETY]");
        page.check("input[name=language][value=en]");
    }

    private static List<String> questions(Page page) {
        return page.locator(".form-part").nth(1).locator("h3").allTextContents();
    }

    /** By the tabulator key alone. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if (page.locator(selector + ":focus").count() == 1) {
                return;
            }
        }
        throw new AssertionError("never came to " + selector);
    }

    private static void picture(Page page, String name) {
        if (System.getProperty("shots") != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of(System.getProperty("shots"), name + ".png")));
        }
    }

    private String at(String path) {
        return "/" + meeting.slug + path;
    }
}
