package org.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.documents.Pictures;
import org.plenary.mail.Postman;
import org.plenary.onsite.Tickets;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.Stage;
import org.plenary.registration.form.Asked;
import org.plenary.registration.form.Kind;
import org.plenary.registration.form.Question;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.Letters;
import org.plenary.testing.Newcomer;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/**
 * The whole way of somebody who comes: signs up, registers, is approved, fills in the second form, gives photo and passport, has
 * a visa letter and a ticket, is let in, goes home and online, and has a certificate. Through pages alone.
 */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class InPersonJourneyTest {

    private static final String ACCREDITATION = "accreditation@plenary.example";
    private static final String DOOR = "door@plenary.example";

    @Inject
    Postman postman;

    private final List<String> wrong = new ArrayList<>();
    private Meeting meeting;
    private String email;

    @ParameterizedTest(name = "{0}, {1} px, JavaScript: {2}")
    @CsvSource({ "en,1280,true", "ar,320,true", "ar,320,false" })
    void from_a_stranger_to_a_certificate(String language, int width, boolean javaScript) throws Exception {
        meeting = Registered.meeting(10, true);
        Given.member(meeting, ACCREDITATION, Duty.ACCREDITATION);
        Given.member(meeting, DOOR, Duty.DOOR);
        Asked.form(meeting);
        Asked.section(meeting, Stage.APPROVED, "Your travel");
        Question flight = Asked.question(meeting, Stage.APPROVED, Kind.SHORT_TEXT, "Flight number");
        email = "comes-" + UUID.randomUUID().toString().substring(0, 8) + "@people.example";
        try (Browser browser = Browser.open(); BrowserContext window = browser.window(width, language, javaScript)) {
            Axe.in(window);
            Page page = window.newPage();
            Newcomer.signsUp(page, at("/register"), email);
            registers(page, javaScript);
            isApproved(browser, language, width, javaScript);
            fillsInTheSecondForm(page, flight, javaScript);
            hasAVisaLetter(page, javaScript);
            isLetIn(browser, page, language, width, javaScript);
            goesOnline(page, javaScript);
            hasACertificate(page, javaScript);
        }
        assertEquals(List.of(), wrong);
    }

    private void registers(Page page, boolean javaScript) throws Exception {
        page.navigate(at("/register"));
        look(page, javaScript);
        page.locator("[name=mode][value=IN_PERSON]").check();
        page.locator("#country").selectOption("ID");
        page.locator("[name=stakeholderGroup][value=GOVERNMENT]").check();
        page.locator("#conduct").check();
        page.locator("#privacy").check();
        page.locator("main form[method=post] button:not([name=keep])").first().click();
        page.waitForURL("**/register/check");
        look(page, javaScript);
        page.locator("main form button").click();
        page.waitForURL("**/me");
        assertEquals(1, page.locator(".notice.warn .status").count());
        look(page, javaScript);
    }

    private void isApproved(Browser browser, String language, int width, boolean javaScript) throws Exception {
        try (BrowserContext window = browser.windowOf(ACCREDITATION, width, language, javaScript)) {
            Axe.in(window);
            Page page = window.newPage();
            page.navigate(at("/manage/accreditation"));
            look(page, javaScript);
            page.locator("main table a[href*='/manage/registrations/']").first().click();
            look(page, javaScript);
            page.locator("form[action$='/approval'] button").click();
            page.waitForURL("**/manage/registrations/*");
        }
        postman.deliver();
        assertTrue(Letters.waitFor(3, email).size() >= 3, "Keycloak's, signed up, approved");
    }

    private void fillsInTheSecondForm(Page page, Question flight, boolean javaScript) {
        page.navigate(at("/me"));
        assertEquals(1, page.locator(".notice.good .status").count());
        look(page, javaScript);
        page.locator("a[href$='/me/details']").click();
        look(page, javaScript);
        page.locator("#" + flight.field()).fill("GA 88");
        page.locator("main form[method=post] button:not([name=keep])").first().click();
        page.waitForURL("**/me/details?saved=1");
        page.locator(".back a").click();
        assertTrue(page.locator("main").textContent().contains("GA 88"));
        page.locator("a[href$='/me/documents']").click();
        look(page, javaScript);
        page.setInputFiles("#photo", new FilePayload("me.png", "image/png", Pictures.file("png", 600, 750)));
        page.locator("form[data-cut] button").click();
        page.waitForSelector("main img[src$='/photo.jpg']");
        page.fill("#number", "C01X00T47");
        page.selectOption("#nationality", "ID");
        page.fill("#born", "1985-03-27");
        page.fill("#issued", "2019-05-14");
        page.fill("#expires", "2039-05-13");
        page.locator("form[action$='/passport'] button").click();
        look(page, javaScript);
    }

    private void hasAVisaLetter(Page page, boolean javaScript) {
        page.navigate(at("/me"));
        page.locator("a[href$='/me/papers']").click();
        page.locator("form[action$='/papers/visa'] button").click();
        page.waitForSelector("section.part");
        assertTrue(page.locator("section.part").first().textContent().contains("Suhartini"));
        look(page, javaScript);
    }

    private void isLetIn(Browser browser, Page page, String language, int width, boolean javaScript) {
        page.navigate(at("/me"));
        page.locator("a[href$='/me/ticket']").click();
        assertEquals(1, page.locator(".qr img").count());
        look(page, javaScript);
        String ticket = Tickets.of(Given.written(() -> Registration.<Registration> find("from Registration r join fetch r.meeting"
                + " where r.meeting = ?1", meeting).firstResult()));
        try (BrowserContext window = browser.windowOf(DOOR, width, language, javaScript)) {
            Axe.in(window);
            Page door = window.newPage();
            door.navigate(at("/manage/check-in/" + ticket));
            look(door, javaScript);
            door.locator("main form button").click();
            door.waitForURL("**?now=1");
            assertEquals(1, door.locator(".notice.good .status").count());
            look(door, javaScript);
        }
    }

    private void goesOnline(Page page, boolean javaScript) {
        page.navigate(at("/me"));
        page.locator("a[href$='/me/switch?mode=ONLINE']").click();
        look(page, javaScript);
        page.locator("main form button").click();
        page.waitForURL(url -> URI.create(url).getPath().endsWith("/me"));
        assertEquals(1, page.locator(".notice.good .status").count());
        assertEquals(0, page.locator("a[href$='/me/ticket']").count());
    }

    private void hasACertificate(Page page, boolean javaScript) {
        Given.written(() -> Meeting.update("startsOn = ?1, endsOn = ?2 where id = ?3", LocalDate.now(ZoneOffset.UTC).minusDays(6),
                LocalDate.now(ZoneOffset.UTC).minusDays(2), meeting.id));
        page.navigate(at("/me"));
        page.locator("a[href$='/me/papers']").click();
        page.locator("form[action$='/papers/certificate'] button").click();
        page.waitForSelector("section.part");
        assertTrue(page.locator("section.part").first().textContent().contains("Suhartini"));
        look(page, javaScript);
    }

    private String at(String path) {
        return "/" + meeting.slug + path;
    }

    /** axe itself is a script: without scripts the page is the same, and is looked at with. */
    private void look(Page page, boolean javaScript) {
        String path = URI.create(page.url()).getPath();
        if (page.locator("main h1, .error-code").count() == 0) {
            wrong.add(path + " has no heading");
        }
        if (javaScript) {
            Axe.violations(page).forEach(found -> wrong.add(path + ": " + found));
            int overflow = Browser.overflow(page);
            if (overflow > 0) {
                wrong.add(path + " is wider than the screen by " + overflow);
            }
        }
    }
}
