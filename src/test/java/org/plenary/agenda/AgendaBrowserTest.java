package org.plenary.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.agenda.Keeping.AMINA;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** The agenda as people use it: with the keyboard alone, without scripts, on an old telephone. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class AgendaBrowserTest {

    @Inject
    Releases releases;

    private Meeting meeting;

    @BeforeEach
    void a_released_meeting() {
        meeting = Given.meeting();
        Given.session(meeting, "WS33", Given.room(meeting, "Conference Room 1+2"), Given.FIRST_DAY.atTime(10, 0));
        Given.session(meeting, "OF12", Given.room(meeting, "Room 2"), Given.FIRST_DAY.atTime(10, 30));
        Given.session(meeting, "NEXT", null, Given.FIRST_DAY.atTime(16, 0));
        Given.session(meeting, "WS34", Given.room(meeting, "Room 3"), Given.FIRST_DAY.atTime(10, 0));
        releases.make(meeting, null);
    }

    @Test
    void stars_and_unstars_by_keyboard_without_javascript() {
        try (Browser browser = Browser.open(); BrowserContext window = browser.windowOf(AMINA, 320, "en", false)) {
            Page page = window.newPage();
            page.navigate("/" + meeting.slug + "/sessions/WS33");

            press(page, "Add to my agenda");
            assertTrue(page.url().endsWith("/sessions/WS33#my-agenda"), page.url());
            assertTrue(page.locator("#my-agenda").innerText().contains("This session is in your agenda."));

            page.navigate("/" + meeting.slug + "/me/agenda");
            assertEquals(List.of("Session WS33"), page.locator("main h3").allInnerTexts());
            press(page, "Remove from my agenda: Session WS33");
            assertTrue(page.url().endsWith("/me/agenda"), page.url());
            assertEquals(0, page.locator("main h3").count());
        }
    }

    @Test
    void a_calendar_address_is_made_and_renewed_without_javascript() {
        try (Browser browser = Browser.open(); BrowserContext window = browser.windowOf(AMINA, 320, "en", false)) {
            Page page = window.newPage();
            page.navigate("/" + meeting.slug + "/me/agenda");
            press(page, "Make my address");
            String first = page.inputValue("#address");

            page.locator("main a:has-text('Make a new address')").click();
            assertTrue(page.locator("main").innerText().contains("The old address stops working at once."));
            press(page, "Make a new address");

            assertTrue(page.url().endsWith("/me/agenda#calendar"), page.url());
            assertEquals(404, page.request().get(first).status());
            assertEquals(200, page.request().get(page.inputValue("#address")).status());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void nothing_is_wrong_for_axe_or_too_wide_for_an_old_telephone(String language) {
        List.of("WS33", "OF12", "WS34").forEach(code -> Keeping.star(AMINA, meeting, code));
        Given.written(() -> Session.update("startsAt = ?1, endsAt = ?2 where meeting = ?3 and code = 'OF12'",
                Given.FIRST_DAY.atTime(10, 15).atZone(meeting.zoneId()).toInstant(),
                Given.FIRST_DAY.atTime(11, 15).atZone(meeting.zoneId()).toInstant(), meeting));
        Given.written(() -> Session.update("state = 'CANCELLED' where meeting = ?1 and code = 'WS34'", meeting));
        releases.make(meeting, null);
        Keeping.newAddress(AMINA, meeting);
        try (Browser browser = Browser.open(); BrowserContext window = browser.windowOf(AMINA, 320, language)) {
            Axe.in(window);
            Page page = window.newPage();
            for (String path : List.of("/me/agenda", "/me/agenda/address", "/sessions/WS33", "/sessions/NEXT/star",
                    "/programme/" + Given.FIRST_DAY)) {
                page.navigate("/" + meeting.slug + path);
                assertEquals(List.of(), Axe.violations(page), path);
                assertEquals(0, Browser.overflow(page), path);
            }
        }
    }

    /** Goes there with the Tab key, as somebody without a mouse does, and presses Enter. */
    private static void press(Page page, String button) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (page.locator("button:focus").count() == 1 && page.locator("button:focus").textContent().equals(button)) {
                page.waitForNavigation(() -> page.keyboard().press("Enter"));
                return;
            }
        }
        throw new AssertionError("the Tab key does not come to " + button);
    }
}
