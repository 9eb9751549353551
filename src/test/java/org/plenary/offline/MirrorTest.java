package org.plenary.offline;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Session;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Csrf;
import org.plenary.testing.Given;
import org.plenary.testing.InTwoLanguages;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** R4: a copy that any web server or a USB stick serves, whole, without anything that is nobody's business. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class MirrorTest {

    private static final String ORGANISER = "organiser@plenary.example";
    private static final String OTHER = "Zyzzyva";

    @Inject
    Releases releases;
    @TempDir
    static Path disk;

    private static Meeting meeting;
    private static Path mirror;

    /** Once: nothing here changes it. */
    @BeforeEach
    void a_mirror_of_a_meeting_with_hostile_codes() throws IOException {
        if (mirror != null) {
            return;
        }
        meeting = Given.meeting();
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        var room = Given.room(meeting, "Conference Room 1+2");
        var speaker = Given.speaker(meeting, "ليلى الحارثي");
        int minute = 0;
        for (String code : FileNamesTest.HOSTILE.stream().filter(code -> code.length() <= 60).toList()) {
            Session session = Given.session(meeting, code, room, Given.FIRST_DAY.plusDays(1).atTime(9, minute++));
            Given.role(session, speaker, Role.Kind.SPEAKER);
        }
        Given.track(meeting, "Access & rights");
        releases.make(meeting, null);
        Given.written(() -> Session.update("title = 'Another title' where meeting = ?1 and code = 'WS1'", meeting));
        releases.make(meeting, null);
        Meeting other = Given.meeting();
        Given.session(other, OTHER, Given.room(other, OTHER + " room"), Given.FIRST_DAY.atTime(10, 0));
        releases.make(other, null);
        mirror = unzip(take(meeting).asByteArray());
    }

    @Test
    void it_has_every_public_page_in_the_languages_of_the_meeting_under_safe_names() throws IOException {
        List<String> files = files();
        assertEquals(List.of("ar", "en", "index.html", "static"), top());
        files.forEach(file -> assertTrue(file.matches("[A-Za-z0-9_/.-]+") && !file.contains("..") && file.length() < 100,
                file));
        assertEquals(files.size(), files.stream().map(file -> file.toLowerCase(Locale.ROOT)).distinct().count());
        long codes = FileNamesTest.HOSTILE.stream().filter(code -> code.length() <= 60).count();
        for (String language : List.of("en", "ar")) {
            assertEquals(codes, count(files, language + "/sessions/.*\\.html"));
            assertEquals(codes, count(files, language + "/sessions/.*\\.ics"));
            assertEquals(codes, count(files, language + "/sessions/.*\\.txt"));
            assertEquals(6, count(files, language + "/programme/.*\\.html"));
            assertEquals(2, count(files, language + "/speakers/.*\\.html"));
            assertEquals(2, count(files, language + "/rooms(/.*)?\\.html"));
            assertEquals(5, count(files, language + "/programme/.*\\.txt"));
            assertEquals(5, count(files, language + "/programme/.*\\.ics"));
            assertEquals(5, count(files, language + "/releases/.*\\.html"));
            assertEquals(1, count(files, language + "/rooms/.*\\.ics"));
            assertEquals(1, count(files, language + "/tracks/.*\\.ics"));
            assertEquals(1, count(files, language + "/speakers/.*\\.ics"));
            assertEquals(8, count(files, language
                    + "/((programme|speakers|rooms|tracks|types)\\.csv|schedule\\.(xml|json)|programme\\.jsonld)"));
            assertTrue(files.contains(language + "/formats.html"));
            assertEquals(3, count(files, language + "/programme\\.(ics|txt|html)"));
            assertTrue(files.contains(language + "/index.html"));
        }
        assertEquals("rtl", Jsoup.parse(mirror.resolve("ar/index.html").toFile()).selectFirst("html").attr("dir"));
    }

    @Test
    void on_any_web_server_every_link_leads_to_a_page_or_on_purpose_to_the_live_site() throws IOException {
        HttpServer server = serve(disk);
        try {
            String start = "http://localhost:" + server.getAddress().getPort() + "/" + meeting.slug + "/";
            Set<String> seen = new TreeSet<>();
            Set<String> live = new TreeSet<>();
            Deque<String> ahead = new ArrayDeque<>(List.of(start + "index.html"));
            while (!ahead.isEmpty()) {
                String address = ahead.poll();
                if (seen.add(address)) {
                    Response answer = given().urlEncodingEnabled(false).get(address);
                    assertEquals(200, answer.statusCode(), address);
                    if (address.endsWith(".html")) {
                        links(Jsoup.parse(answer.asString(), address), start, live).forEach(ahead::add);
                    }
                }
            }
            assertEquals(files().size(), seen.size(), "a file nothing leads to");
            String home = Browser.address() + "/" + meeting.slug;
            live.removeIf(address -> address.matches(".*/sessions/[^/]+/(join|star)|.*/zone\\?to=.*|.*/sign-in\\?to=.*"
                    + "|.*/programme(/[0-9-]+)?\\?(track|view)=.*|.*/rooms/\\d+/door"));
            assertEquals(Set.of(home, home + "/participants", home + "/programme", home + "/register", home + "/offline", home + "/now",
                    home + "/changes.atom",
                    Browser.address() + "/api/v1/meetings/" + meeting.slug, Browser.address() + "/q/openapi"), live);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void from_a_disk_it_opens_looks_right_and_is_accessible_in_both_directions() throws IOException {
        assertEquals(List.of(),
                files().stream().filter(file -> file.endsWith(".html")).flatMap(MirrorTest::brokenIn).toList());
        try (Browser browser = Browser.open(); BrowserContext window = browser.window(1280, "en", true)) {
            Axe.in(window);
            Page page = window.newPage();
            for (String language : List.of("en", "ar")) {
                page.navigate(mirror.resolve("index.html").toUri().toString());
                page.click("a[href='" + language + "/index.html']");
                accessible(page);
                page.click("nav li:nth-child(2) a[href*='programme/']");
                accessible(page);
                page.click("main article a, main .card a");
                accessible(page);
                page.click("main .roles a");
                accessible(page);
                assertEquals("ليلى الحارثي", page.locator("h1").textContent());
                page.click("footer a[lang=" + (language.equals("en") ? "ar" : "en") + "]");
                assertEquals("ليلى الحارثي", page.locator("h1").textContent());
                assertEquals(language.equals("en") ? "rtl" : "ltr", page.getAttribute("html", "dir"));
            }
        }
    }

    @Test
    void every_page_says_in_words_that_it_is_a_copy_and_where_the_live_page_is() throws IOException {
        Document page = Jsoup.parse(mirror.resolve("en/programme/" + Given.FIRST_DAY + ".html").toFile());
        String note = page.selectFirst("aside.banner").text();
        assertTrue(note.matches("A copy of " + meeting.name + ", made on \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d UTC\\. "
                + "This page on the live site: http\\S+"), note);
        assertEquals(Browser.address() + "/" + meeting.slug + "/programme/" + Given.FIRST_DAY,
                page.selectFirst("aside.banner a").attr("href"));
        for (String file : files().stream().filter(name -> name.matches("../(?!programme\\.html).*\\.html")).toList()) {
            assertEquals(1, Jsoup.parse(mirror.resolve(file).toFile()).select("aside.banner a[href^=http]").size(), file);
        }
    }

    @Test
    void it_holds_nothing_of_whoever_took_it_of_another_meeting_or_of_the_remote_rooms() throws IOException {
        for (String file : files()) {
            String text = Files.readString(mirror.resolve(file));
            for (String secret : List.of(OTHER, "rooms.example", "organiser@", "/sign-out", "/manage", "csrf", "q_session")) {
                assertFalse(text.contains(secret), file + ": " + secret);
            }
        }
    }

    @Test
    void that_it_was_taken_is_written_in_the_log() {
        String log = given().cookies(Login.as(ORGANISER)).get("/" + meeting.slug + "/manage/log").asString();
        assertTrue(Jsoup.parse(log).selectFirst("main").text().contains("downloaded a static mirror"), log);
    }

    @Test
    void before_the_first_release_it_is_refused_in_words_and_offers_no_button() {
        Meeting unreleased = Given.meeting();
        Given.member(unreleased, ORGANISER, Duty.ORGANISER);
        Response refused = take(unreleased);
        assertEquals(409, refused.statusCode());
        assertEquals("Nothing has been released yet", Jsoup.parse(refused.asString()).selectFirst("h1").text());
        Document desk = Jsoup
                .parse(given().cookies(Login.as(ORGANISER)).get("/" + unreleased.slug + "/manage/mirror").asString());
        assertEquals(0, desk.select("main form").size());
        assertTrue(desk.selectFirst("main").text().contains("Nothing has been released yet"));
    }

    @Test
    void what_is_on_at_the_moment_it_is_made_is_not_on_for_ever() {
        // The clock of a copy stands still: a session that is on now is marked on the site and not in the copy.
        Meeting now = Given.meeting();
        Given.member(now, ORGANISER, Duty.ORGANISER);
        Given.written(() -> Meeting.update("startsOn = ?1, endsOn = ?2 where id = ?3", java.time.LocalDate.now(),
                java.time.LocalDate.now().plusDays(1), now.id));
        Given.session(now, "NOW", null, java.time.LocalDateTime.now(now.zoneId()).minusMinutes(10));
        releases.make(Given.written(() -> Meeting.findById(now.id)), null);
        assertTrue(given().get("/" + now.slug + "/sessions/NOW").asString().contains("On now"));
        byte[] zip = take(now).asByteArray();
        for (String file : List.of("en/index.html", "en/sessions/NOW.html")) {
            assertFalse(text(zip, now.slug + "/" + file).contains("On now"), file);
        }
    }

    @Test
    void each_folder_names_a_session_in_its_language_or_says_which_it_is_in() {
        InTwoLanguages made = InTwoLanguages.make();
        Given.member(made.meeting, ORGANISER, Duty.ORGANISER);
        Given.written(() -> Meeting.update("languages = 'ar,fr' where id = ?1", made.meeting.id));
        made.release();
        byte[] zip = take(made.meeting).asByteArray();
        for (String language : List.of("ar", "fr")) {
            boolean theirs = language.equals("ar");
            String root = made.meeting.slug + "/" + language + "/";
            String title = theirs ? InTwoLanguages.ARABIC : "en: " + InTwoLanguages.ENGLISH;
            Document session = Jsoup.parse(text(zip, root + "sessions/WS1.html"));
            assertEquals(List.of(title), InTwoLanguages.said(session, "h1 bdi"));
            assertEquals(List.of(theirs ? InTwoLanguages.ARABIC_TEXT : "en: " + InTwoLanguages.ENGLISH_TEXT),
                    InTwoLanguages.said(session, "h2 + div.prose"));
            assertEquals(List.of(title),
                    InTwoLanguages.said(Jsoup.parse(text(zip, root + "programme/index.html")), "main h3 bdi"));
            assertEquals(List.of(title), InTwoLanguages.said(Jsoup.parse(text(zip, root + "programme.html")), "h3 bdi"));
            assertTrue(text(zip, root + "sessions/WS1.txt").contains(theirs ? InTwoLanguages.ARABIC : InTwoLanguages.ENGLISH));
            assertTrue(text(zip, root + "programme.ics").contains(theirs ? "SUMMARY;LANGUAGE=ar:WS1 " + InTwoLanguages.ARABIC
                    : "SUMMARY;LANGUAGE=en:WS1 " + InTwoLanguages.ENGLISH));
        }
    }

    private static Response take(Meeting meeting) {
        return Csrf.on(given()).cookies(Login.as(ORGANISER)).post("/" + meeting.slug + "/manage/mirror");
    }

    private static String text(byte[] bytes, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                }
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        throw new AssertionError("no " + name);
    }

    private static Path unzip(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = disk.resolve(entry.getName()).normalize();
                assertTrue(file.startsWith(disk.resolve(meeting.slug)), entry.getName());
                assertFalse(Files.exists(file), entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        return disk.resolve(meeting.slug);
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(mirror)) {
            return files.filter(Files::isRegularFile).map(file -> mirror.relativize(file).toString()).sorted().toList();
        }
    }

    private static List<String> top() throws IOException {
        try (Stream<Path> files = Files.list(mirror)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static long count(List<String> files, String pattern) {
        return files.stream().filter(file -> file.matches(pattern)).count();
    }

    /** Adds to the live ones those that leave the folder; nothing may ask for something as it is shown. */
    private static List<String> links(Document page, String start, Set<String> live) {
        assertEquals(0, page.select("script, [src]").size(), page.location());
        page.select("form").forEach(form -> assertTrue(form.attr("action").startsWith(Browser.address()), form.toString()));
        List<String> all = page.select("[href]").stream().filter(link -> !link.attr("href").startsWith("#"))
                .filter(link -> !link.attr("href").startsWith("data:"))
                .map(link -> address(link)).collect(Collectors.toList());
        page.select("aside.banner a, a[href*=?lang=]").forEach(leads -> all.remove(address(leads)));
        all.stream().filter(address -> !address.startsWith(start)).forEach(live::add);
        return all.stream().filter(address -> address.startsWith(start)).toList();
    }

    private static String address(Element link) {
        return link.absUrl("href").replaceAll("#.*", "");
    }

    /** As a file manager follows them: a folder is no page. */
    private static Stream<String> brokenIn(String file) {
        try {
            Document page = Jsoup.parse(mirror.resolve(file).toFile());
            URI here = mirror.resolve(file).toUri();
            return page.select("[href]").eachAttr("href").stream().filter(href -> !href.matches("(#|https?:|data:).*"))
                    .filter(href -> !Files.isRegularFile(Path.of(here.resolve(href.replaceAll("#.*", "")))))
                    .map(href -> file + ": " + href);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static void accessible(Page page) {
        assertEquals(List.of(), Axe.violations(page), page.url());
        assertTrue((boolean) page.evaluate("() => getComputedStyle(document.querySelector('.skip')).position !== 'static'"),
                "without its style: " + page.url());
    }

    /** As plain as they come: what is asked for as a file, or 404. */
    private static HttpServer serve(Path folder) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
            boolean there = Files.isRegularFile(file);
            byte[] body = there ? Files.readAllBytes(file) : new byte[0];
            exchange.sendResponseHeaders(there ? 200 : 404, there ? body.length : -1);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }
}
