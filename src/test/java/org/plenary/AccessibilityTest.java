package org.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Session;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Language;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Route;

/** R5: axe finds nothing, and nothing has to be scrolled sideways at 320 px, on any page in any language. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class AccessibilityTest {

    private static final String ORGANISER = "organiser@plenary.example";

    @Inject
    Releases releases;

    @Test
    void no_violation_on_any_page_in_any_language() {
        Meeting meeting = aMeetingWithSomethingOnEveryPage();
        List<String> found = new ArrayList<>();
        try (Browser browser = Browser.open()) {
            for (Language language : Language.values()) {
                try (BrowserContext window = browser.windowOf(ORGANISER, 1280, language.tag)) {
                    Page page = window.newPage();
                    pages(meeting).forEach(path -> found.addAll(look(page, path, language)));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    /** Every address of the application that is a page one can open. */
    private static List<String> pages(Meeting meeting) {
        return Route.all().stream().filter(route -> route.verb().equals("GET"))
                .map(route -> route.at(meeting.slug, "WS1")).filter(path -> !path.matches(".*\\.(ics|txt|csv|xml|json).*"))
                .filter(path -> !path.contains("/sign-in") && !path.contains("/x")).distinct().toList();
    }

    private static List<String> look(Page page, String path, Language language) {
        if (!page.navigate(path).headerValue("content-type").startsWith("text/html")) {
            return List.of();
        }
        String where = language.tag + " " + path + ": ";
        List<String> found = new ArrayList<>(new AxeBuilder(page).analyze().getViolations().stream()
                .map(violation -> where + violation.getId() + " " + violation.getNodes().get(0).getHtml()).toList());
        page.setViewportSize(320, 900);
        if (Browser.overflow(page) > 0) {
            found.add(where + "scrolls sideways by " + Browser.overflow(page) + " at 320 px");
        }
        page.setViewportSize(1280, 900);
        return found;
    }

    private Meeting aMeetingWithSomethingOnEveryPage() {
        Meeting meeting = Given.meeting();
        Session session = Given.session(meeting, "WS1", Given.room(meeting, "Room 1"), Given.FIRST_DAY.plusDays(1).atTime(10, 0));
        Given.session(meeting, "WS2", Given.room(meeting, "Room 2"), Given.FIRST_DAY.plusDays(1).atTime(10, 15));
        Given.role(session, Given.speaker(meeting, "ليلى الحارثي"), Role.Kind.SPEAKER);
        Given.track(meeting, "Trust");
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        releases.make(meeting, "First");
        return meeting;
    }
}
