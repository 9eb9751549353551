package org.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.identity.AuditEntry;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.Speaker;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** From signing in to a released change: what an organiser does on an ordinary morning, in a real browser. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class OrganiserJourneyTest {

    private static final String ORGANISER = "organiser@plenary.example";
    private static final String PASSWORD = "plenary-demo-2021";

    @Inject
    Releases releases;

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = { false, true })
    void edits_sees_the_clash_mends_it_and_releases(boolean javaScript) {
        Meeting meeting = aReleasedMeeting();
        try (Browser browser = Browser.open();
                BrowserContext window = browser.window(1280, "en", javaScript);
                BrowserContext public_ = browser.window(1280, "en", javaScript)) {
            Page desk = window.newPage();
            Page reader = public_.newPage();
            signsIn(desk, meeting);

            movesToTheSameHour(desk);
            assertTrue(desk.locator("main").innerText().contains("Amina"), "the clash names the person");
            desk.navigate("/" + meeting.slug + "/manage/clashes");
            assertEquals(2, desk.locator("main tbody a[href*='/manage/sessions/']").count());
            reader.navigate("/" + meeting.slug + "/sessions/OF12");
            assertEquals("14:00", timeOn(reader), "nothing is public before its release");

            edits(desk, meeting, "15:30");
            desk.navigate("/" + meeting.slug + "/manage/clashes");
            assertEquals(0, desk.locator("main tbody a[href*='/manage/sessions/']").count());
            releases(desk, meeting);
            reader.navigate("/" + meeting.slug + "/sessions/OF12");
            assertEquals("15:30", timeOn(reader));
        }
        assertEquals(2, Given.written(() -> AuditEntry.count("meetingId = ?1 and deed = ?2", meeting.id, "session.edited")));
    }

    private static void signsIn(Page desk, Meeting meeting) {
        desk.navigate("/" + meeting.slug + "/manage");
        desk.locator("#username").fill(ORGANISER);
        desk.locator("#password").fill(PASSWORD);
        desk.locator("form button").first().click();
        desk.waitForURL("**/" + meeting.slug + "/manage");
        desk.locator("a[href$='/manage/sessions']").first().click();
    }

    private static void movesToTheSameHour(Page desk) {
        desk.locator("main a:has-text('OF12')").first().click();
        sends(desk, "10:30");
    }

    private static void edits(Page desk, Meeting meeting, String hour) {
        desk.navigate("/" + meeting.slug + "/manage/sessions");
        desk.locator("main a:has-text('OF12')").first().click();
        sends(desk, hour);
    }

    private static void sends(Page desk, String hour) {
        desk.locator("#time").fill(hour);
        desk.locator("main form button").first().click();
        desk.waitForURL("**?saved=true");
    }

    private static void releases(Page desk, Meeting meeting) {
        desk.navigate("/" + meeting.slug + "/manage/releases");
        assertTrue(desk.locator("main").innerText().contains("OF12"), "what will change is shown before it is released");
        desk.locator("#note").fill("OF12 moved to the afternoon");
        desk.locator("main form button").first().click();
        desk.waitForURL("**/releases/2**");
        assertTrue(desk.locator("main").innerText().contains("OF12"));
    }

    private static String timeOn(Page reader) {
        return reader.locator("main time").first().innerText().strip().substring(0, 5);
    }

    /** Amina speaks at ten in one room and at two in another. */
    private Meeting aReleasedMeeting() {
        Meeting meeting = Given.meeting();
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        Room one = Given.room(meeting, "Room 1");
        Room two = Given.room(meeting, "Room 2");
        Session morning = Given.session(meeting, "WS33", one, Given.FIRST_DAY.atTime(10, 0));
        Session afternoon = Given.session(meeting, "OF12", two, Given.FIRST_DAY.atTime(14, 0));
        Speaker amina = Given.speaker(meeting, "Amina");
        Given.role(morning, amina, Role.Kind.SPEAKER);
        Given.role(afternoon, amina, Role.Kind.ONLINE_MODERATOR);
        releases.make(meeting, "The first");
        return meeting;
    }
}
