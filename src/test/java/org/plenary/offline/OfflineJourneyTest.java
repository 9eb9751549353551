package org.plenary.offline;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Session;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.programme.released.Releases;
import org.plenary.registration.Registered;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.Line;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** R4, in a real browser: the server is stopped, and what was kept still opens. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class OfflineJourneyTest {

    private static final String PARTICIPANT = "participant@plenary.example";
    private static final String ORGANISER = "organiser@plenary.example";

    @Inject
    Releases releases;

    private Meeting meeting;
    private Session read;
    private Line line;
    private Browser browser;

    @BeforeEach
    void a_released_meeting_behind_a_line_that_can_be_cut() {
        meeting = Registered.meeting(null, false);
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        var room = Given.room(meeting, "Room 1");
        read = Given.session(meeting, "WS33", room, meeting.startsOn.atTime(10, 0));
        Session unread = Given.session(meeting, "جلسة-7", room, meeting.startsOn.plusDays(2).atTime(12, 0));
        Given.role(unread, Given.speaker(meeting, "ليلى الحارثي"), Role.Kind.SPEAKER);
        releases.make(meeting, null);
        line = Line.to(Browser.address());
        browser = Browser.open();
    }

    @AfterEach
    void close() {
        browser.close();
        line.close();
    }

    @ParameterizedTest
    @CsvSource({ "en, Kept on, This page is not kept on this device, A copy of release 1",
            "ar, نسخة محفوظة في, هذه الصفحة غير محفوظة على هذا الجهاز, الإصدار 1" })
    void what_was_read_and_what_was_chosen_opens_without_the_server(String language, String notice, String away, String kept) {
        try (BrowserContext window = browser.window(390, language, true)) {
            Axe.in(window);
            Page page = window.newPage();
            visited(page, "/sessions/WS33");
            keepTheProgramme(page, kept);
            line.cut();

            open(page, "/sessions/WS33", 200);
            says(page, notice);
            assertEquals("Session WS33", page.locator("h1").textContent());
            assertEquals(List.of(), Axe.violations(page));

            open(page, "/programme/" + meeting.startsOn.plusDays(2), 200);
            says(page, notice);
            assertEquals("d" + meeting.startsOn.plusDays(2), target(page));
            assertEquals(List.of(), Axe.violations(page));
            page.click("article ul a");
            assertEquals("ليلى الحارثي", page.locator(":target").textContent().strip().split(" ·")[0]);

            open(page, "/sessions/%D8%AC%D9%84%D8%B3%D8%A9-7", 200);
            assertEquals("s-جلسة-7", target(page));
            open(page, "/speakers", 200);
            assertEquals("people", target(page));

            open(page, "/programme?q=people", 503);
            assertEquals(away, page.locator("h1").textContent());
            assertEquals(List.of(), Axe.violations(page));
            page.waitForSelector("[data-kept-pages] a[href='/" + meeting.slug + "/sessions/WS33']");
            open(page, "/register", 503);
            assertEquals(away, page.locator("h1").textContent());
        }
    }

    @Test
    void back_online_the_new_release_is_seen_at_once_and_the_copy_says_it_is_older() {
        try (BrowserContext window = browser.window(1280, "en", true)) {
            Page page = window.newPage();
            visited(page, "/sessions/WS33");
            keepTheProgramme(page, "A copy of release 1");
            line.cut();
            open(page, "/sessions/WS33", 200);
            says(page, "Kept on");
            Given.written(() -> Session.update("title = ?1 where id = ?2", "A new title", read.id));
            releases.make(meeting, null);
            line.mend();

            open(page, "/sessions/WS33", 200);
            assertEquals("A new title", page.locator("h1").textContent());
            assertEquals(0, page.locator(".kept").count());
            open(page, "/offline/programme", 200);
            assertTrue(page.url().endsWith("/programme"), page.url());

            open(page, "/offline", 200);
            page.waitForSelector("[data-keep] [role=status]:has-text('There is a newer one.')");
            page.click("[data-deed=keep]");
            page.waitForSelector("[data-keep] [role=status]:has-text('A copy of release 2')");
            page.click("[data-deed=forget]");
            page.waitForSelector("[data-keep] [role=status]:has-text('gone from this device')");
            line.cut();
            open(page, "/sessions/WS33", 503);
            assertEquals("This page is not kept on this device", page.locator("h1").textContent());
        }
    }

    @Test
    void nothing_is_loaded_that_was_not_read_or_chosen() {
        try (BrowserContext window = browser.window(390, "en", true)) {
            Page page = window.newPage();
            visited(page, "");
            assertEquals(List.of("/" + meeting.slug, "/offline"), addresses(page));
        }
    }

    @Test
    void a_silent_line_is_waited_for_a_little_while_and_then_the_copy_is_shown() {
        try (BrowserContext window = browser.window(390, "en", true)) {
            Page page = window.newPage();
            visited(page, "/sessions/WS33");
            line.silence();
            Instant before = Instant.now();
            open(page, "/sessions/WS33", 200);
            says(page, "Kept on");
            long waited = Duration.between(before, Instant.now()).toMillis();
            assertTrue(waited >= 5_900 && waited < 12_000, waited + " ms");
        }
    }

    @Test
    void the_desk_the_door_forms_and_letters_are_never_kept() {
        try (BrowserContext window = windowOf(ORGANISER)) {
            Page page = window.newPage();
            visited(page, "/sessions/WS33");
            for (String path : List.of("/manage", "/manage/registrations", "/manage/letters", "/manage/mirror",
                    "/sessions/WS33/join", "/register", "/me", "/me/edit", "/me/agenda/address", "/programme?q=WS33")) {
                page.navigate(line.address() + "/" + meeting.slug + path);
            }
            page.navigate(line.address() + "/zone?to=/");
            assertEquals(List.of("/" + meeting.slug + "/sessions/WS33", "/offline"), addresses(page));
        }
    }

    /** Nobody else who opens this browser may read what the participant wants to hear. */
    @Test
    void ones_own_agenda_opens_without_the_server_until_one_signs_out_or_somebody_signs_in() {
        for (String leaving : List.of("/sign-out", "/signed-in")) {
            try (BrowserContext window = windowOf(PARTICIPANT)) {
                Page page = window.newPage();
                open(page, "/sessions/WS33", 200);
                page.click("#my-agenda button");
                visited(page, "/me/agenda");
                line.cut();
                open(page, "/me/agenda", 200);
                says(page, "Kept on");
                assertEquals(List.of("Session WS33"), page.locator("main h3").allTextContents());

                line.mend();
                open(page, "/me/agenda", 200);
                assertEquals(0, page.locator(".kept").count());
                page.click("main form button:has-text('Remove from my agenda')");
                visited(page, "/me/agenda");
                page.navigate(line.address() + leaving);
                page.navigate(line.address() + "/zone?to=/");
                line.cut();
                open(page, "/me/agenda", 503);
                assertFalse(page.content().contains("WS33"));
                assertEquals("This page is not kept on this device", page.locator("h1").textContent());
                line.mend();
            }
        }
    }

    /** What a public page says to whoever is signed in goes with them, too. */
    @Test
    void a_public_page_read_while_signed_in_is_gone_after_signing_out() {
        try (BrowserContext window = windowOf(PARTICIPANT)) {
            Page page = window.newPage();
            visited(page, "/sessions/WS33");
            assertEquals(List.of("/" + meeting.slug + "/sessions/WS33", "/offline"), addresses(page));
            page.navigate(line.address() + "/sign-out");
            page.navigate(line.address() + "/zone?to=/");
            assertEquals(List.of("/offline"), addresses(page));
        }
    }

    @Test
    void the_worker_is_asked_for_anew_each_time_and_has_one_address_for_the_whole_site() {
        var first = given().get("/offline.js");
        assertEquals("no-cache", first.header("Cache-Control"));
        assertEquals(304, given().header("If-None-Match", first.header("ETag")).get("/offline.js").statusCode());
        assertTrue(first.contentType().startsWith("text/javascript"), first.contentType());
        assertTrue(given().get("/zone").header("Content-Security-Policy").contains("worker-src 'self'"));
    }

    @Test
    void without_javascript_the_page_says_what_else_there_is() {
        try (BrowserContext window = browser.window(390, "en", false)) {
            Page page = window.newPage();
            page.navigate("/" + meeting.slug + "/offline");
            assertTrue(page.locator("[data-keep] [role=status]").textContent().contains("needs JavaScript"));
            assertFalse(page.locator("[data-deed=keep]").isVisible());
            for (String ending : List.of("html", "txt", "zip", "ics")) {
                String address = page.getAttribute("main a[href$='." + ending + "']", "href");
                assertEquals(200, given().get(address).statusCode(), address);
            }
        }
    }

    private void keepTheProgramme(Page page, String kept) {
        open(page, "/offline", 200);
        assertTrue(page.locator("[data-keep]").textContent().matches("(?s).* \\d+ (kB|كيلوبايت).*"));
        page.click("[data-deed=keep]");
        page.waitForSelector("[data-keep] [role=status]:has-text('" + kept + "')");
    }

    /** Opened, and kept by the worker it brought. */
    private void visited(Page page, String path) {
        open(page, path, 200);
        String address = "/" + meeting.slug + path;
        page.evaluate(
                """
                        async address => {
                          const ready = async () => navigator.serviceWorker.controller?.state === 'activated' && await caches.match(address);
                          while (!await ready()) await new Promise(again => setTimeout(again, 50));
                        }""",
                address);
    }

    private void open(Page page, String path, int status) {
        Response answer = page.navigate(line.address() + "/" + meeting.slug + path);
        assertEquals(status, answer.status(), path);
    }

    private static void says(Page page, String notice) {
        String text = page.locator(".kept[role=status]").textContent();
        assertTrue(text.contains(notice) && text.matches(".*\\d{1,2}.*\\d\\d:\\d\\d.*"), text);
    }

    private static Object target(Page page) {
        return page.evaluate("() => document.querySelector(':target').id");
    }

    /** Whatever any cache of the worker holds, styles and scripts apart. */
    @SuppressWarnings("unchecked")
    private static List<String> addresses(Page page) {
        return (List<String>) page.evaluate("""
                async () => {
                  const all = [];
                  for (const name of await caches.keys()) {
                    for (const one of await (await caches.open(name)).keys()) all.push(decodeURI(new URL(one.url).pathname));
                  }
                  return all.filter(path => !path.startsWith('/static/')).sort((a, b) => b.length - a.length);
                }""");
    }

    private BrowserContext windowOf(String email) {
        BrowserContext window = browser.window(1280, "en", true);
        window.addCookies(Login.afresh(email, Login.PASSWORD).asList().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(line.address())).toList());
        return window;
    }
}
