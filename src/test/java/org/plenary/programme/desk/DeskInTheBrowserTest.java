package org.plenary.programme.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.Speaker;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** The desk as a browser shows it: no axe violation and nothing wider than a telephone, in both directions of writing. */
@QuarkusTest
@QuarkusTestResource(RealKeycloak.class)
@QuarkusTestResource(PostgresOrH2.class)
class DeskInTheBrowserTest {

    private static final LocalDateTime TUESDAY_TEN = LocalDateTime.of(2021, 12, 7, 10, 0);

    private final Desk desk = Desk.ofNewMeeting();

    @Test
    void every_page_is_accessible_and_fits_a_telephone_in_english_and_arabic() {
        List<String> pages = pages();
        List<String> wrong = new ArrayList<>();
        try (Browser browser = Browser.open()) {
            for (String language : List.of("en", "ar")) {
                for (int width : List.of(320, 1280)) {
                    look(browser, language, width, pages, wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private void look(Browser browser, String language, int width, List<String> pages, List<String> wrong) {
        try (BrowserContext context = browser.windowOf(desk.organiser(), width, language)) {
            Page page = context.newPage();
            for (String path : pages) {
                page.navigate(Browser.address() + "/" + desk.meeting().slug + "/manage" + path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                String where = language + " " + width + " " + (path.isEmpty() ? "front" : path);
                Object wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
                if (Boolean.TRUE.equals(wide)) {
                    wrong.add(where + ": wider than the window");
                }
                new AxeBuilder(page).analyze().getViolations().stream().map(rule -> where + ": " + told(rule)).forEach(wrong::add);
                picture(page, where);
            }
        }
    }

    /** -Dplenary.pictures=folder keeps what was seen, to be looked at by eye. */
    private static void picture(Page page, String where) {
        String folder = System.getProperty("plenary.pictures");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, where.replaceAll("[^a-z0-9]+", "-") + ".png")));
        }
    }

    private static String told(Rule rule) {
        return rule.getId() + " " + rule.getNodes().stream().map(node -> node.getHtml()).limit(2).collect(Collectors.joining(" "));
    }

    private List<String> pages() {
        Room hall = Given.room(desk.meeting(), "Conference Room 1+2");
        Session one = Given.session(desk.meeting(), "WS33", hall, TUESDAY_TEN);
        Session other = Given.session(desk.meeting(), "OF12", hall, TUESDAY_TEN.plusMinutes(30));
        Given.session(desk.meeting(), "WS99", null, null);
        Speaker amina = Given.speaker(desk.meeting(), "أمينة الراشد");
        Role role = Given.role(one, amina, Role.Kind.SPEAKER);
        Given.role(other, amina, Role.Kind.ONLINE_MODERATOR);
        long track = Given.track(desk.meeting(), "Trust, security and stability").id;
        desk.send("releases", Map.of("note", "The first release"));
        Map<String, Object> form = desk.form("sessions/" + one.id);
        form.putAll(Map.of("title", "A much longer title than the one there was before, moved to the afternoon", "time", "15:05"));
        desk.send("sessions/" + other.id, Map.of());
        desk.send("sessions/" + one.id, form);
        form = desk.form("sessions/" + one.id);
        form.put("time", "10:05");
        desk.send("sessions/" + one.id, form);
        return List.of("", "/sessions", "/sessions?state=unplaced", "/sessions/new", "/sessions/" + one.id + "?saved=true",
                "/sessions/" + one.id + "/cancel", "/sessions/" + one.id + "/roles/new", "/sessions/" + one.id + "/roles/" + role.id,
                "/clashes", "/releases", "/releases/1", "/speakers", "/speakers/" + amina.id, "/rooms", "/rooms/" + hall.id,
                "/rooms/" + hall.id + "/delete", "/tracks/" + track, "/types", "/team", "/log", "/meeting");
    }
}
