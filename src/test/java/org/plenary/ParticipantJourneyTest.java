package org.plenary;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.mail.Postman;
import org.plenary.participation.Joining;
import org.plenary.programme.Meeting;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.TeamMember;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.Letters;
import org.plenary.testing.Login;
import org.plenary.testing.Newcomer;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** From a stranger to somebody in a session, in a real browser, with the real Keycloak and real letters. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class ParticipantJourneyTest {

    private static final String ORGANISER = "organiser@plenary.example";

    @Inject
    Releases releases;
    @Inject
    Clock clock;
    /** Tests send the post by hand. */
    @Inject
    Postman postman;

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = { false, true })
    void signs_up_registers_receives_the_letter_waits_and_joins(boolean javaScript) throws Exception {
        Meeting meeting = aMeetingThatIsOnNow();
        String email = "newcomer-" + UUID.randomUUID().toString().substring(0, 8) + "@people.example";
        try (Browser browser = Browser.open(); BrowserContext window = browser.window(390, "en", javaScript)) {
            Page page = window.newPage();
            Newcomer.signsUp(page, "/" + meeting.slug + "/register", email);
            registersOnline(page, meeting);
            assertTrue(page.url().endsWith("/" + meeting.slug + "/me"), page.url());
            postman.deliver();
            assertEquals(1,
                    Letters.waitFor(2, email).stream().filter(letter -> subject(letter).contains(meeting.name)).count());

            page.navigate("/" + meeting.slug + "/sessions/LATER/join");
            assertEquals(1, page.locator(javaScript ? "[data-look-again]" : "meta[http-equiv=refresh]").count());
            assertFalse(page.content().contains("/dev/room/"), "the address of the room is told before the door opens");

            page.navigate("/" + meeting.slug + "/sessions/NOW");
            page.locator("a[href$='/join']").click();
            page.locator("main form button").click();
            page.waitForURL("**/dev/room/**");
        }
        assertEquals(1,
                Given.written(() -> Joining.of(Session.withCode(Meeting.findById(meeting.id), "NOW").orElseThrow()).size()));
    }

    /** WCAG 2.2.1: nothing reloads under a reader's eyes until there is something to see; without JavaScript one can say no. */
    @Test
    void the_waiting_page_turns_into_the_open_door_by_itself() {
        Meeting meeting = aMeetingOf(ORGANISER);
        try (Browser browser = Browser.open(); BrowserContext window = browser.windowOf(ORGANISER, 390, "en")) {
            Page page = window.newPage();
            page.clock().install();
            page.navigate("/" + meeting.slug + "/sessions/LATER/join");
            page.evaluate("() => window.same = true");
            page.waitForResponse("**/join", () -> page.clock().fastForward(Duration.ofSeconds(61).toMillis()));
            assertEquals(true, page.evaluate("() => window.same"));

            Given.written(() -> Meeting.update("doorOpensMinutesRole = 200 where id = ?1", meeting.id));
            page.clock().fastForward(Duration.ofSeconds(61).toMillis());
            page.waitForSelector("main form button");
        }
        String byHand = given().cookies(Login.as(ORGANISER))
                .get("/" + aMeetingOf(ORGANISER).slug + "/sessions/LATER/join?wait=by-hand").asString();
        assertFalse(byHand.contains("http-equiv"), byHand);
        assertTrue(byHand.contains("This page does not look again by itself."), byHand);
    }

    private Meeting aMeetingOf(String organiser) {
        Meeting meeting = aMeetingThatIsOnNow();
        Given.member(meeting, organiser, TeamMember.Duty.ORGANISER);
        return meeting;
    }

    private static void registersOnline(Page page, Meeting meeting) {
        page.navigate("/" + meeting.slug + "/register");
        page.locator("[name=mode][value=ONLINE]").check();
        page.locator("#country").selectOption("ID");
        page.locator("[name=stakeholderGroup][value=CIVIL_SOCIETY]").check();
        page.locator("#conduct").check();
        page.locator("#privacy").check();
        page.locator("main form button").first().click();
        page.waitForURL("**/register/check");
        page.locator("main form button").click();
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    /** One session whose door is open, one in three hours. */
    private Meeting aMeetingThatIsOnNow() {
        Meeting meeting = Given.meeting();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), meeting.zoneId());
        Meeting moved = Given.written(() -> {
            Meeting found = Meeting.findById(meeting.id);
            found.startsOn = now.toLocalDate();
            found.endsOn = now.toLocalDate().plusDays(2);
            return found;
        });
        Room room = Given.written(() -> {
            Room made = Room.findById(Given.room(moved, "Room").id);
            made.remoteAddress = Browser.address() + "/dev/room/room";
            return made;
        });
        Given.session(moved, "NOW", room, now.plus(Duration.ofMinutes(5)));
        Given.session(moved, "LATER", room, now.plus(Duration.ofHours(3)));
        releases.make(moved, null);
        return moved;
    }
}
