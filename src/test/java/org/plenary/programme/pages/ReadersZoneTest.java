package org.plenary.programme.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitUntilState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Speaker;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;

/** R9 in a real browser: what only the browser knows, the reader's zone, stands on the very first page. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
class ReadersZoneTest {

    @Inject
    Releases releases;

    private Meeting meeting;
    private List<String> pages;
    private Browser browser;
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void a_programme() {
        meeting = Given.meeting();
        Room room = Given.room(meeting, "Room 1");
        Speaker speaker = Given.speaker(meeting, "ليلى الحارثي");
        for (int hour = 9; hour < 18; hour++) {
            Given.role(Given.session(meeting, "WS" + hour, room, Given.FIRST_DAY.atTime(hour, 30)), speaker, Role.Kind.SPEAKER);
        }
        releases.make(meeting, null);
        pages = List.of("/sessions/WS9", "/programme/" + Given.FIRST_DAY, "/programme?q=session", "/rooms/" + room.id,
                "/speakers/" + speaker.id);
        browser = Browser.open();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({ "Asia/Kathmandu, en, Your time: 14:15–15:15", "Pacific/Kiritimati, ar, 22:30–23:30" })
    void the_first_page_says_what_the_second_says(String zone, String language, String first) {
        for (String path : pages) {
            try (BrowserContext window = browser.windowWithoutWorker(390, language, zone)) {
                Page page = open(window, path);
                assertTrue(page.innerText("main").contains(first), path + page.innerText("main"));
                assertEquals(List.of("document", "fetch"), asked, path);
                String said = said(page);

                asked.clear();
                page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
                assertEquals(said, said(page), path);
                assertEquals(List.of("document"), asked, path);
            }
        }
    }

    @Test
    void who_is_where_the_meeting_is_or_wants_its_time_alone_gets_the_page_once() {
        try (BrowserContext there = browser.windowWithoutWorker(390, "en", "Europe/Warsaw")) {
            open(there, pages.get(0));
            assertEquals(List.of("document"), asked);
        }
        try (BrowserContext chosen = browser.windowWithoutWorker(390, "en", "Asia/Kathmandu")) {
            chosen.addCookies(List.of(new Cookie("tz", "venue").setUrl(Browser.address())));
            assertFalse(open(chosen, pages.get(0)).innerText("main").contains("Your time"));
            assertEquals(List.of("document"), asked);
        }
    }

    @Test
    void who_keeps_no_cookies_gets_the_page_once() {
        try (BrowserContext window = browser.windowWithoutWorker(390, "en", "Asia/Kathmandu")) {
            window.addInitScript("Object.defineProperty(document, 'cookie', { get: () => '', set: () => {} })");
            assertFalse(open(window, pages.get(0)).innerText("main").contains("Your time"));
            assertEquals(List.of("document"), asked);
        }
    }

    @Test
    void who_has_travelled_is_told_the_new_hour_at_once() {
        try (BrowserContext window = browser.windowWithoutWorker(390, "en", "Asia/Kathmandu")) {
            window.addCookies(List.of(new Cookie("tz", "auto:Asia%2FTokyo").setUrl(Browser.address())));
            assertTrue(open(window, pages.get(0)).innerText("main").contains("Your time: 14:15–15:15"));
            assertEquals(List.of("document", "fetch"), asked);
        }
    }

    @Test
    void filters_and_what_is_typed_in_them_are_left_alone() {
        try (BrowserContext window = browser.windowWithoutWorker(800, "en", "Asia/Kathmandu")) {
            Page page = window.newPage();
            page.navigate("/" + meeting.slug + "/programme/" + Given.FIRST_DAY);
            page.fill("#q", "WS12");
            page.waitForURL("**q=WS12");
            page.waitForSelector("#found :text('Your time: 17:15–18:15')");
            assertEquals("WS12", page.inputValue("#q"));
        }
    }

    private Page open(BrowserContext window, String path) {
        asked.clear();
        Page page = window.newPage();
        page.onRequest(request -> {
            if (!request.url().contains("/static/") && !request.url().endsWith("/offline.js")) {
                asked.add(request.resourceType());
            }
        });
        page.navigate("/" + meeting.slug + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        return page;
    }

    private static String said(Page page) {
        return page.innerText("main") + page.innerText("footer");
    }
}
