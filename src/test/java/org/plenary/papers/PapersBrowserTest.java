package org.plenary.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.papers.Approved.ACCREDITATION;
import static org.plenary.papers.Approved.NADIA;
import static org.plenary.papers.Approved.ORGANISER;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.documents.Pictures;
import org.plenary.programme.Meeting;
import org.plenary.registration.Mode;
import org.plenary.registration.Registration;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** The whole way of somebody who comes in person, from the photo to the letter, as a person goes it. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class PapersBrowserTest {

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({ "en,320,true", "en,1280,false", "ar,320,false", "ar,1280,true" })
    void from_the_photo_to_the_letter(String language, int width, boolean javaScript) {
        Meeting meeting = Approved.meeting();
        Registration nadia = Approved.comes(meeting, NADIA, "ليلى الحارثي", Mode.IN_PERSON);
        try (Browser browser = Browser.open()) {
            Page page = open(browser, NADIA, width, language, javaScript);
            page.navigate("/" + meeting.slug + "/me");
            look(page, javaScript);
            page.click("a[href$='/me/documents']");
            page.click("form[data-cut] button");
            look(page, javaScript);
            assertEquals(1, page.locator("#photo-error").count());
            page.setInputFiles("#photo", new FilePayload("me.png", "image/png", Pictures.file("png", 1000, 1250)));
            if (javaScript) {
                page.waitForSelector("canvas");
                page.locator("#size").fill("40");
                page.locator("#down").fill("100");
                look(page, true);
            }
            assertEquals(javaScript, page.locator("canvas").isVisible());
            page.click("form[data-cut] button");
            page.fill("#number", "C01X00T47");
            page.selectOption("#nationality", "KE");
            page.fill("#born", "1985-03-27");
            page.fill("#issued", "2019-05-14");
            page.click("form[action$='/passport'] button");
            look(page, javaScript);
            assertEquals("2019-05-14", page.inputValue("#issued"));
            page.fill("#expires", "2039-05-13");
            page.click("form[action$='/passport'] button");
            look(page, javaScript);
            page.navigate("/" + meeting.slug + "/me/papers");
            page.selectOption("#language-visa", "ar");
            look(page, javaScript);
            page.click("form[action$='/papers/visa'] button");
            look(page, javaScript);
            assertTrue(page.locator("section.part").nth(1).textContent().contains("ليلى الحارثي"));
            String code = page.locator("p.code").textContent().strip();
            Page stranger = open(browser, null, width, language, javaScript);
            stranger.navigate("/" + meeting.slug + "/verify");
            stranger.fill("#code", code);
            stranger.click("main button");
            look(stranger, javaScript);
            assertEquals(1, stranger.locator(".notice.good").count());
            Page accreditation = open(browser, ACCREDITATION, width, language, javaScript);
            accreditation.navigate("/" + meeting.slug + "/manage/registrations/" + nadia.id);
            accreditation.click("a[href$='/documents']");
            look(accreditation, javaScript);
            assertEquals(480,
                    accreditation.locator("main img").evaluate("image => image.decode().then(() => image.naturalWidth)"));
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @CsvSource({ "en,1280", "ar,320" })
    void an_organiser_writes_the_text(String language, int width) {
        Meeting meeting = Approved.meeting();
        Approved.comes(meeting, NADIA, "ليلى الحارثي", Mode.IN_PERSON);
        try (Browser browser = Browser.open()) {
            Page page = open(browser, ORGANISER, width, language, true);
            page.navigate("/" + meeting.slug + "/manage/papers");
            look(page, true);
            page.click("a[href$='/visa/ar']");
            page.fill("#text", "{nobody}");
            page.click("button[value=save]");
            look(page, true);
            page.fill("#text", "إلى القنصلية\n\n{name} {passport}");
            page.click("button[value=preview]");
            look(page, true);
            assertTrue(page.locator("section.part").textContent().contains("ليلى الحارثي"));
            page.click("button[value=save]");
            assertEquals("/" + meeting.slug + "/manage/papers", java.net.URI.create(page.url()).getPath());
        }
        assertEquals(List.of(), wrong);
    }

    private static Page open(Browser browser, String email, int width, String language, boolean javaScript) {
        BrowserContext window = email == null ? browser.window(width, language, javaScript)
                : browser.windowOf(email, width, language, javaScript);
        Axe.in(window);
        return window.newPage();
    }

    /** axe itself is a script: without scripts the page is the same, and was looked at with. */
    private void look(Page page, boolean javaScript) {
        String path = java.net.URI.create(page.url()).getPath();
        if (javaScript) {
            Axe.violations(page).forEach(found -> wrong.add(path + ": " + found));
            int overflow = Browser.overflow(page);
            if (overflow > 0) {
                wrong.add(path + " is wider than the screen by " + overflow);
            }
        }
    }
}
