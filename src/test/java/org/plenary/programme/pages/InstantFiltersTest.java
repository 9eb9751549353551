package org.plenary.programme.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;

/** The filters in a real browser: by their button, and at once where there is JavaScript. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@ActivateRequestContext
class InstantFiltersTest {

    @Inject
    Releases releases;

    private Meeting meeting;
    private String programme;

    @BeforeEach
    void a_programme() {
        meeting = Given.meeting();
        Room one = Given.room(meeting, "Room 1");
        Room two = Given.room(meeting, "Room 2");
        session("WS1", one, true);
        session("WS2", one, false);
        session("WS3", two, true);
        releases.make(meeting, null);
        programme = "/" + meeting.slug + "/programme";
    }

    @Test
    void without_javascript_the_button_filters_and_the_links_take_back() {
        try (Browser browser = Browser.open(); BrowserContext window = browser.window(800, "en", false)) {
            Page page = window.newPage();
            page.navigate(programme + "/" + Given.FIRST_DAY);
            page.click("details > summary");
            page.selectOption("#recording", "planned");
            assertEquals(3, page.locator(".card").count(), "nothing happens by itself");
            page.click(".unless-instant button");
            assertEquals(List.of("Session WS1", "Session WS3"), page.locator(".card h3").allInnerTexts());
            page.selectOption("#room", new SelectOption().setLabel("Room 1: 1"));
            page.click(".unless-instant button");
            assertEquals(List.of("Session WS1"), page.locator(".card h3").allInnerTexts());
            page.click(".chosen a >> text=Recording");
            assertEquals(List.of("Session WS1", "Session WS2"), page.locator(".card h3").allInnerTexts());
        }
    }

    @Test
    void with_it_a_choice_counts_at_once_is_announced_and_is_taken_back_by_back() {
        try (Browser browser = Browser.open(); BrowserContext window = browser.window(800, "en", true)) {
            Axe.in(window);
            Page page = window.newPage();
            page.navigate(programme + "/" + Given.FIRST_DAY);
            page.evaluate("window.stays = true");
            page.click("details > summary");
            page.focus("#recording");
            page.selectOption("#recording", "planned");
            page.waitForCondition(() -> shown(page).equals(List.of("Session WS1", "Session WS3")));
            assertEquals("Sessions: 2", page.innerText("#count[role=status]"));
            assertTrue(page.url().endsWith(programme + "/" + Given.FIRST_DAY + "?recording=planned"), page.url());
            assertEquals("recording", page.evaluate("document.activeElement.id"));
            assertEquals(List.of("Any", "Room 1: 1", "Room 2: 1"), page.locator("#room option").allInnerTexts());
            assertEquals("none", page.evaluate("getComputedStyle(document.querySelector('.unless-instant')).display"));

            page.selectOption("#room", new SelectOption().setLabel("Room 2: 1"));
            page.waitForCondition(() -> shown(page).equals(List.of("Session WS3")));
            page.goBack();
            page.waitForCondition(() -> shown(page).equals(List.of("Session WS1", "Session WS3")));
            assertEquals("", page.inputValue("#room"));
            assertEquals("planned", page.inputValue("#recording"));
            assertEquals(List.of(), Axe.violations(page));

            page.click(".chosen a >> text=Recording");
            page.waitForCondition(() -> shown(page).size() == 3);
            assertEquals("count", page.evaluate("document.activeElement.id"), "the link that had the focus is gone");
            assertEquals(true, page.evaluate("window.stays"), "the page itself was never left");
        }
    }

    @Test
    void words_are_searched_for_while_they_are_typed() {
        try (Browser browser = Browser.open(); BrowserContext window = browser.window(320, "en", true)) {
            Page page = window.newPage();
            page.navigate(programme);
            page.locator("#q").pressSequentially("ws3");
            page.waitForCondition(() -> page.locator(".found h2").allInnerTexts().equals(List.of("Session WS3")));
            assertEquals("ws3", page.inputValue("#q"));
            assertEquals("q", page.evaluate("document.activeElement.id"));
            assertTrue(page.url().endsWith("?q=ws3"), page.url());
            assertEquals(0, Browser.overflow(page));
        }
    }

    @Test
    void the_browsers_zone_is_taken_until_the_reader_chooses_one() {
        try (Browser browser = Browser.open(); BrowserContext window = browser.window(800, "en", true)) {
            Page page = window.newPage();
            page.navigate(programme);
            assertEquals("auto:Europe%2FWarsaw", cookie(window));
            page.navigate("/zone?to=" + programme);
            page.selectOption("#tz", "Asia/Kathmandu");
            page.click("main button");
            page.navigate(programme);
            assertEquals("Asia%2FKathmandu", cookie(window));
            assertTrue(page.innerText("main").contains("Nepal Time (UTC+05:45)"));
            page.navigate("/zone?to=" + programme);
            page.selectOption("#tz", "venue");
            page.click("main button");
            page.navigate(programme);
            assertEquals("venue", cookie(window));
            assertEquals(0, page.locator(".yours").count());
        }
    }

    private static String cookie(BrowserContext window) {
        return window.cookies().stream().filter(cookie -> cookie.name.equals("tz")).map(cookie -> cookie.value).findFirst()
                .orElse("");
    }

    private static List<String> shown(Page page) {
        return page.locator(".card h3").allInnerTexts();
    }

    private void session(String code, Room room, boolean recorded) {
        Session made = Given.session(meeting, code, room, Given.FIRST_DAY.atTime(10, 0));
        Given.written(() -> Session.<Session> findById(made.id).recorded = recorded);
    }
}
