package org.plenary.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SignUp;
import org.plenary.shared.Language;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Letters to many as organisers write them and people decline them: without scripts, on an old telephone. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class MailingBrowserTest {

    private static final String ORGANISER = "organiser@plenary.example";

    @Inject
    SignUp signUp;
    @Inject
    WriteMailings write;

    private Meeting meeting;
    private Registration amina;

    @BeforeEach
    void a_meeting_with_people() {
        meeting = Registered.meeting(null, false);
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        Given.written(() -> Mailing.update("state = 'STOPPED' where state = 'RUNNING'"));
        amina = signUp.of(meeting, Registered.person("أمينة الراشد"), Registered.answers("أمينة الراشد"), Mode.ONLINE);
        signUp.of(meeting, Registered.person("Zoé"), Registered.answers("Zoé"), Mode.IN_PERSON);
    }

    @Test
    void a_letter_to_many_is_written_looked_at_sent_paused_and_stopped_without_javascript() {
        try (Browser browser = Browser.open(); BrowserContext window = browser.windowOf(ORGANISER, 320, "en", false)) {
            Page page = window.newPage();
            page.navigate("/" + meeting.slug + "/manage/mailings/new");
            page.check("#kind");
            press(page, "Save");
            page.locator("main a:has-text('Write'):has-text('English')").click();
            page.fill("#subject", "The programme is out");
            page.fill("#body", "Dear {nam}, read it.");
            press(page, "Save");
            assertTrue(page.locator(".summary").innerText().contains("{nam}"));
            page.fill("#body", "Dear {name}, read it.");
            press(page, "Save");
            assertTrue(page.locator("main").innerText().contains("People in the set: 2"));
            press(page, "Send to all of them");
            press(page, "Pause");
            assertEquals("Paused", page.locator("main .tag").first().innerText());
            press(page, "Go on");
            write.write();
            page.reload();
            assertEquals("Written to all", page.locator("main .tag").first().innerText());
            assertEquals(2, Given.written(() -> Letter.count("subject = ?1 and meetingId = ?2", "The programme is out",
                    meeting.id)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void nothing_is_wrong_for_axe_or_too_wide_for_an_old_telephone(String language) {
        long draft = Mailings.draft(meeting, true);
        Mailings.say(meeting, draft, Language.AR, "أخبار {meeting}", "عزيزي **{name}**،\n\n- رقمك {reference}\n- {status}");
        long course = Mailings.running(meeting, true);
        write.write();
        Given.written(() -> Letter.update("sentAt = ?1, bouncedAt = ?1,"
                + " bounceReason = '550 5.1.1 No such user here' where meetingId = ?2 and toName = 'Zoé'", Instant.now(),
                meeting.id));
        String desk = "/" + meeting.slug + "/manage";
        List<String> paths = new ArrayList<>(List.of("/registrations", "/letters", "/mailings", "/mailings/new",
                "/mailings/" + draft, "/mailings/" + draft + "/whom", "/mailings/" + draft + "/texts/ar", "/mailings/" + course,
                "/letter-texts", "/letter-texts/DECLINED/ar").stream().map(desk::concat).toList());
        paths.add(Mailings.unsubscribe(meeting, amina.person));
        for (int width : List.of(320, 1280)) {
            try (Browser browser = Browser.open(); BrowserContext window = browser.windowOf(ORGANISER, width, language)) {
                Axe.in(window);
                Page page = window.newPage();
                for (String path : paths) {
                    assertEquals(200, page.navigate(path).status(), path);
                    assertEquals(List.of(), Axe.violations(page), path);
                    assertEquals(0, Browser.overflow(page), path);
                }
            }
        }
    }

    @Test
    void an_organisers_words_are_looked_at_before_they_are_saved() {
        try (Browser browser = Browser.open(); BrowserContext window = browser.windowOf(ORGANISER, 320, "en", false)) {
            Axe.in(window);
            Page page = window.newPage();
            page.navigate("/" + meeting.slug + "/manage/letter-texts/CONFIRMED/en");
            page.fill("#body", "Bring **{reference}** along, {name}.");
            press(page, "Preview");
            assertTrue(page.locator(".panel.letter").innerText().contains("along, \u2068Zoé\u2069."));
            press(page, "Save");
            assertTrue(page.url().endsWith("/manage/letter-texts"), page.url());
            assertTrue(page.locator("main").innerText().contains("with words added"));
        }
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.locator("main button:has-text('" + button + "')").first().click());
    }
}
