package org.plenary.programme.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.programme.Room;
import org.plenary.programme.Track;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.IgfSized;
import org.plenary.testing.PostgresOrH2;

/** R5 with 400 sessions and both times: nothing is scrolled sideways but the timetable within its frame. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@ActivateRequestContext
class EveryWidthTest {

    @Inject
    Releases releases;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void every_view_is_accessible_and_fits_on_a_screen_at_200_percent_and_on_a_telephone() {
        Meeting meeting = IgfSized.meeting();
        releases.make(meeting, null);
        try (Browser browser = Browser.open(); BrowserContext window = browser.window(1440, "en", true)) {
            Axe.in(window);
            Page page = window.newPage();
            page.navigate("/" + meeting.slug + "?tz=Asia/Kathmandu");
            views(meeting).forEach(view -> look(page, view));
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> views(Meeting meeting) {
        long room = Given.written(() -> Room.of(meeting).get(1).id);
        long track = Given.written(() -> Track.of(meeting).get(1).id);
        String day = "/programme/" + meeting.startsOn.plusDays(1);
        return List.of(day, day + "?view=list", day + "?view=grid", "/programme?stream=planned&captions=en",
                day + "?track=" + track,
                "/programme?q=children", "/now", "/tracks", "/tracks/" + track, "/rooms", "/rooms/" + room,
                "/rooms/" + room + "/door", "/speakers").stream().map(path -> "/" + meeting.slug + path).toList();
    }

    /** 720 px is a window of 1440 px at 200 %. */
    private void look(Page page, String view) {
        for (int width : List.of(1440, 720, 320)) {
            page.setViewportSize(width, 900);
            page.navigate(view);
            if (Browser.overflow(page) > 0) {
                wrong.add(view + ": scrolls sideways by " + Browser.overflow(page) + " at " + width);
            }
        }
        Axe.violations(page).forEach(violation -> wrong.add(view + ": " + violation));
    }
}
