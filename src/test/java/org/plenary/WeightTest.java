package org.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import io.quarkus.logging.Log;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.programme.Speaker;
import org.plenary.programme.Track;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.IgfSized;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/**
 * R1, as a browser sees it, in a meeting of 400 sessions: every byte that comes over the line, with headers, styles, scripts
 * and pictures. Over http, where browsers ask for gzip alone; over https brotli makes it less. At 100 kbit/s with 600 ms delay
 * 50 kB, asked for in three turns (connect, page, styles), are read after 6 s.
 */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class WeightTest {

    private static final int FIRST_VISIT = 50_000;
    private static final int A_SESSION = 20_000;
    private static final int THE_NEXT_PAGE = 14_000;
    private static final String ELSEWHERE = "Asia/Kathmandu";
    private static final int THE_WORKER = 6_000;

    @Inject
    Releases releases;

    @Test
    void pages_of_a_meeting_of_400_sessions_are_light() {
        Meeting meeting = IgfSized.meeting();
        releases.make(meeting, null);
        List<String> tooHeavy = new ArrayList<>();
        try (Browser browser = Browser.open()) {
            for (String language : List.of("en", "ar")) {
                visits(browser, language, pages(meeting), tooHeavy);
            }
        }
        assertEquals(List.of(), tooHeavy);
    }

    /**
     * Who reads in another zone than the venue's is shown theirs on the first page already, and that page comes twice. The
     * service worker comes with the first visit, beside the page: it counts.
     */
    private static void visits(Browser browser, String language, List<String> pages, List<String> tooHeavy) {
        try (BrowserContext known = browser.windowWithoutWorker(390, language)) {
            int worker = weigh(known, WaitUntilState.LOAD, "/offline.js", THE_WORKER, tooHeavy);
            weigh(known, WaitUntilState.LOAD, "/", FIRST_VISIT - worker, tooHeavy);
            for (String page : pages) {
                weigh(known, WaitUntilState.LOAD, page, THE_NEXT_PAGE, tooHeavy);
                try (BrowserContext fresh = browser.windowWithoutWorker(390, language, ELSEWHERE)) {
                    weigh(fresh, WaitUntilState.NETWORKIDLE, page,
                            (page.contains("/sessions/") ? A_SESSION : FIRST_VISIT) - worker, tooHeavy);
                }
            }
        }
    }

    private static List<String> pages(Meeting meeting) {
        Session session = Given.written(() -> Session.withCode(meeting, "WS9").orElseThrow());
        long track = Given.written(() -> Track.of(meeting).get(1).id);
        String day = "/programme/" + Given.FIRST_DAY.plusDays(2);
        long speaker = Given.written(() -> Speaker.of(meeting).get(0).id);
        String here = "/" + meeting.slug;
        return List.of(here, here + "/programme", here + day, here + day + "?view=grid",
                here + day + "?captions=en&stream=planned",
                here + "/programme?q=encryption", here + "/programme?type=" + session.type.id,
                here + "/sessions/" + session.code, here + "/speakers", here + "/speakers/" + speaker,
                here + "/rooms/" + session.room.id, here + "/rooms/" + session.room.id + "/door", here + "/rooms",
                here + "/tracks", here + "/tracks/" + track, here + "/now", here + "/register", here + "/offline",
                "/zone?to=" + here);
    }

    private static int weigh(BrowserContext window, WaitUntilState until, String address, int atMost, List<String> tooHeavy) {
        try (Page page = window.newPage()) {
            AtomicLong bytes = new AtomicLong();
            CDPSession network = window.newCDPSession(page);
            network.send("Network.enable");
            network.on("Network.loadingFinished", end -> bytes.addAndGet(end.get("encodedDataLength").getAsLong()));
            page.navigate(address, new Page.NavigateOptions().setWaitUntil(until));
            String line = bytes + " of " + atMost + " bytes: " + address;
            Log.info(line);
            if (bytes.get() > atMost || bytes.get() == 0) {
                tooHeavy.add(line);
            }
            return bytes.intValue();
        }
    }
}
