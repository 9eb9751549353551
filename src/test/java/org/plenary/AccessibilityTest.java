package org.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plenary.WholeMeeting.ADMIN;
import static org.plenary.WholeMeeting.ORGANISER;
import static org.plenary.WholeMeeting.OTHER_ORGANISER;
import static org.plenary.WholeMeeting.PARTICIPANT;
import static org.plenary.WholeMeeting.UNREGISTERED;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.programme.Room;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.registration.SignUp;
import org.plenary.shared.Language;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Route;

/**
 * R5: axe finds nothing, and nothing has to be scrolled sideways at 320 px, on any page in any language, as whom it is
 * made for and in the states it comes in.
 */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class AccessibilityTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;

    /** A page that is looked at, and what it must answer: a page that is not there would be accessible, too. */
    private record Look(String path, int status, Consumer<Page> deed) {
    }

    private final List<String> found = Collections.synchronizedList(new ArrayList<>());
    private WholeMeeting whole;

    /** Three walks at a time, each with its own browser: what the one changes, the others do not look at. */
    @Test
    void no_violation_on_any_page_in_any_language() throws Exception {
        whole = WholeMeeting.make();
        ExecutorService walkers = Executors.newFixedThreadPool(3);
        try {
            for (Future<?> walk : List.of(walkers.submit(this::strangers), walkers.submit(this::participants),
                    walkers.submit(this::theDesk))) {
                walk.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException skipped ? skipped : failed;
        } finally {
            walkers.shutdownNow();
        }
        assertEquals(List.of(), found);
    }

    private void strangers() {
        try (Browser browser = Browser.open()) {
            languages().forEach(language -> walk(browser, language, null, ofStrangers()));
        }
    }

    private void participants() {
        try (Browser browser = Browser.open()) {
            for (Language language : languages()) {
                walk(browser, language, PARTICIPANT, ofParticipants());
                walk(browser, language, UNREGISTERED, ofTheUnregistered());
            }
        }
    }

    /** The desk has a hundred pages and few readers: one language of each direction, and the one with the longest words. */
    private void theDesk() {
        try (Browser browser = Browser.open()) {
            for (Language language : desk()) {
                walk(browser, language, ORGANISER, ofOrganisers());
                walk(browser, language, ADMIN, ofAdmins());
            }
        }
    }

    /** All of them once, with H2: what database the words come by is nothing one can see. */
    private static List<Language> languages() {
        return PostgresOrH2.isPostgres() ? List.of(Language.EN, Language.AR) : List.of(Language.values());
    }

    private static List<Language> desk() {
        return PostgresOrH2.isPostgres() ? List.of(Language.EN) : List.of(Language.EN, Language.AR, Language.RU);
    }

    private List<Look> ofStrangers() {
        List<Look> looks = pages(Route::isPublic);
        String programme = "/" + whole.meeting.slug + "/programme";
        looks.addAll(open(programme + "?q=people", programme + "?q=nothing+like+that", programme + "?view=list&tz=Asia/Tokyo",
                programme + "?view=grid", programme + "?recording=planned&captions=en&tz=UTC", programme + "?track=x",
                "/" + whole.meeting.slug + "/now?still=1",
                session(whole.soon.code), session(whole.over.code), session(whole.cancelled.code), session(whole.unplaced.code),
                "/" + Given.meeting().slug + "/programme"));
        looks.add(new Look("/" + whole.meeting.slug + "/nowhere", 404, null));
        looks.add(new Look("/nowhere", 404, null));
        return looks;
    }

    private List<Look> ofParticipants() {
        List<Look> looks = pages(Route::isForSignedIn);
        String me = "/" + whole.meeting.slug + "/me";
        looks.addAll(open(me + "?saved=1", me + "/switch?mode=IN_PERSON", join(whole.open.code), join(whole.soon.code),
                join(whole.over.code), join(whole.cancelled.code), join(whole.unplaced.code),
                join(whole.withoutRemoteRoom.code)));
        for (Meeting other : List.of(waiting(), pending(), inPerson(), cancelled())) {
            looks.addAll(open("/" + other.slug + "/me", "/" + other.slug + "/me/documents", "/" + other.slug + "/me/papers"));
        }
        looks.removeIf(look -> look.path().endsWith("/me/ticket"));
        looks.add(new Look(me + "/ticket", 409, null));
        looks.addAll(open("/" + inPerson().slug + "/me/ticket"));
        looks.add(new Look(whole.desk(""), 403, null));
        looks.add(submitted(me + "/edit", "main form[method=post]", 422, page -> page.fill("#name", "")));
        return looks;
    }

    private List<Look> ofTheUnregistered() {
        String register = "/" + whole.meeting.slug + "/register";
        List<Look> looks = new ArrayList<>(open(register, join(whole.open.code), "/" + closed().slug + "/register"));
        String form = "main form[method=post]";
        looks.add(submitted(register, form, 422, page -> page.fill("#needsNote", "x".repeat(3000))));
        looks.add(submitted(register, form, 200, AccessibilityTest::answer));
        Meeting closing = Registered.meeting(null, false);
        looks.add(submitted("/" + closing.slug + "/register", form, 409, page -> close(closing)));
        return looks;
    }

    private List<Look> ofOrganisers() {
        List<Look> looks = pages(route -> route.roles().contains("organiser"));
        String session = whole.desk("sessions/" + whole.open.id);
        looks.addAll(
                open(whole.desk("sessions?state=unplaced"), whole.desk("sessions?q=nothing+like+that"), session + "?saved=true",
                        whole.desk("sessions/" + whole.cancelled.id + "/restore"), session + "/unplace",
                        whole.desk("releases/1"), whole.desk("registrations?q=nothing+like+that"),
                        whole.desk("registrations?state=PENDING"),
                        whole.desk("registrations/" + whole.declined.id),
                        emptyDesk()));
        String form = "main form[method=post]";
        for (String noun : List.of("sessions", "speakers", "rooms", "tracks", "types")) {
            looks.add(submitted(whole.desk(noun + "/new"), form, 422, AccessibilityTest::everythingWrong));
        }
        looks.add(submitted(session + "/roles/new", form, 422, AccessibilityTest::everythingWrong));
        looks.add(submitted(whole.desk("meeting"), form, 422, AccessibilityTest::everythingWrong));
        looks.add(submitted(whole.desk("places"), form, 422, AccessibilityTest::everythingWrong));
        looks.add(submitted(whole.desk("releases"), form, 422, AccessibilityTest::everythingWrong));
        looks.add(submitted(whole.desk("team"), "main form[method=post]:has(#email)", 422, AccessibilityTest::everythingWrong));
        looks.addAll(open(whole.desk("rooms/" + whole.hall.id + "/delete")));
        Room room = Given.room(whole.meeting, "Empty " + System.nanoTime());
        looks.add(submitted(whole.desk("rooms/" + room.id + "/delete"), form, 422,
                page -> Given.session(whole.meeting, "N" + System.nanoTime(), room, null)));
        looks.add(submitted(whole.desk("registrations/" + whole.pending.id), "form[action$=refusal]", 422, page -> {
        }));
        looks.add(submitted(whole.desk("import"), form, 422, page -> page.setInputFiles("input[type=file]",
                new FilePayload("rooms.csv", "text/csv", "name,capacity\nA,many\n,3\n".getBytes(StandardCharsets.UTF_8)))));
        looks.add(submitted(session, form, 409, this::somebodyElseEditsToo));
        return looks;
    }

    private List<Look> ofAdmins() {
        List<Look> looks = pages(route -> route.roles().equals(List.of("admin")));
        looks.add(submitted("/admin", "main form[method=post]", 422, AccessibilityTest::everythingWrong));
        return looks;
    }

    /** Every address one can open that this rule is declared for. */
    private List<Look> pages(Predicate<Route> rule) {
        return new ArrayList<>(WholeMeeting.routes().stream().filter(route -> route.verb().equals("GET")).filter(rule)
                .map(whole::at)
                .filter(path -> !path
                        .matches(".*\\.(ics|txt|csv|xml|json|jsonld|atom|js|html|zip|pdf|jpg)(\\?.*)?|/api/.*|/sign-in"))
                .distinct()
                .map(path -> new Look(path, 200, null)).toList());
    }

    private static List<Look> open(String... paths) {
        return List.of(paths).stream().map(path -> new Look(path, 200, null)).toList();
    }

    /** The page that answers a form; what is done before is done while the form is open. */
    private static Look submitted(String path, String form, int status, Consumer<Page> before) {
        return new Look(path, status, page -> {
            before.accept(page);
            page.evaluate("form => document.querySelector(form).submit()", form);
        });
    }

    private void walk(Browser browser, Language language, String email, List<Look> looks) {
        try (BrowserContext window = email == null ? browser.window(WIDE, language.tag, true)
                : browser.windowOf(email, WIDE, language.tag)) {
            Axe.in(window);
            Page page = window.newPage();
            looks.forEach(one -> look(page, one, language.tag + " " + (email == null ? "nobody" : email) + " "));
        }
    }

    private void look(Page page, Look look, String who) {
        String where = who + look.path() + ": ";
        int status = opened(page, look);
        if (status != look.status()) {
            found.add(where + status + " instead of " + look.status());
        }
        // Laying a page out anew takes a while: the next one begins as wide as this one was looked at last.
        if (page.viewportSize().width == NARROW) {
            narrow(page, where);
            page.setViewportSize(WIDE, 900);
            wide(page, where);
        } else {
            wide(page, where);
            page.setViewportSize(NARROW, 900);
            narrow(page, where);
        }
    }

    private void wide(Page page, String where) {
        Axe.violations(page).forEach(violation -> found.add(where + violation));
    }

    private void narrow(Page page, String where) {
        int overflow = Browser.overflow(page);
        if (overflow > 0) {
            found.add(where + "scrolls sideways by " + overflow + " at " + NARROW + " px");
        }
    }

    private static int opened(Page page, Look look) {
        Response answer = page.navigate(look.path());
        if (look.deed() == null) {
            return answer.status();
        }
        try {
            return page.waitForNavigation(() -> look.deed().accept(page)).status();
        } catch (PlaywrightException noSuchForm) {
            throw new AssertionError(look.path() + " cannot be filled in", noSuchForm);
        }
    }

    private static void everythingWrong(Page page) {
        page.evaluate("""
                () => document.querySelectorAll('main form[method=post] input[type=text], main form[method=post] textarea,'
                    + 'main form[method=post] input:not([type])').forEach(field => field.value = 'x'.repeat(30000))""");
    }

    private static void answer(Page page) {
        page.check("input[name=mode][value=ONLINE]");
        page.selectOption("#country", "KE");
        page.check("input[name=stakeholderGroup][value=CIVIL_SOCIETY]");
        page.fill("#needsNote", "");
        page.check("#conduct");
        page.check("#privacy");
    }

    private void somebodyElseEditsToo(Page page) {
        String now = String.valueOf(System.nanoTime());
        whole.edit(OTHER_ORGANISER, "sessions/" + whole.open.id,
                Map.of("title", "Theirs " + now, "number", now.substring(0, 9)));
        page.fill("#title", "Mine");
    }

    private static Meeting waiting() {
        return with(Registered.meeting(0, false), Mode.IN_PERSON);
    }

    private static Meeting pending() {
        return with(Registered.meeting(5, true), Mode.IN_PERSON);
    }

    private static Meeting inPerson() {
        return with(Registered.meeting(5, false), Mode.IN_PERSON);
    }

    private static Meeting cancelled() {
        Meeting meeting = Registered.meeting(5, false);
        WholeMeeting.cancel(WholeMeeting.the(SignUp.class).of(meeting, WholeMeeting.personOf(PARTICIPANT),
                Registered.answers("Nadia"), Mode.ONLINE));
        return meeting;
    }

    private static Meeting with(Meeting meeting, Mode mode) {
        WholeMeeting.the(SignUp.class).of(meeting, WholeMeeting.personOf(PARTICIPANT), Registered.answers("Nadia"), mode);
        return meeting;
    }

    private static Meeting closed() {
        Meeting meeting = Registered.meeting(null, false);
        close(meeting);
        return meeting;
    }

    private static void close(Meeting meeting) {
        Given.written(() -> Meeting.update("registrationClosesAt = ?1 where id = ?2",
                Instant.now().minus(Duration.ofDays(1)), meeting.id));
    }

    /** What a new meeting's desk looks like. */
    private static String emptyDesk() {
        Meeting meeting = Given.meeting();
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        return "/" + meeting.slug + "/manage";
    }

    private String session(String code) {
        return "/" + whole.meeting.slug + "/sessions/" + code;
    }

    private String join(String code) {
        return session(code) + "/join";
    }
}
