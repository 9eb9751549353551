package org.plenary.offline;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Session;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Language;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.InTwoLanguages;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** R3, R4: the whole programme as one file anybody can take away. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class OneFileTest {

    private static final int AT_MOST = 300_000;

    @Inject
    OneFiles oneFiles;
    @Inject
    Releases releases;

    @Test
    void html_and_text_of_the_largest_meeting_are_under_300_kb_zipped_in_every_language() {
        var released = LargeMeeting.released();
        for (Language language : Language.values()) {
            OneFile file = oneFiles.of(released, language);
            assertEquals(400, Jsoup.parse(file.html()).select("article").size());
            assertTrue(file.zip().length < AT_MOST, language + ": " + file.zip().length);
            assertTrue(file.transferred() > 50_000 && file.transferred() < file.zip().length, "" + file.transferred());
        }
    }

    @Test
    void every_link_in_the_file_leads_to_a_place_in_it_and_none_to_anything_it_needs() {
        for (Language language : List.of(Language.EN, Language.AR)) {
            Document file = Jsoup.parse(oneFiles.of(LargeMeeting.released(), language).html());
            List<String> broken = file.select("a[href^=#]").eachAttr("href").stream()
                    .filter(href -> file.getElementById(href.substring(1)) == null).toList();
            assertEquals(List.of(), broken);
            assertEquals(1, file.select("a[href]:not([href^=#], [href^=https://stream.example/])").size());
            assertEquals(0, file.select("script, img, link[rel=stylesheet], iframe, form").size());
        }
    }

    @Test
    void it_says_the_venues_time_and_utc_and_that_the_day_is_another_one_there() {
        Meeting meeting = Given.meeting();
        Given.session(meeting, "EARLY", Given.room(meeting, "Room 1"), Given.FIRST_DAY.plusDays(1).atTime(0, 30));
        Given.session(meeting, "NOON", null, Given.FIRST_DAY.atTime(12, 0));
        releases.make(meeting, null);
        Document file = Jsoup.parse(given().get("/" + meeting.slug + "/programme.html").asString());
        assertEquals("12:00–13:00 UTC: 11:00–12:00 · NOON · Workshop", file.getElementById("s-NOON").selectFirst("p").text());
        assertEquals("00:30–01:30 UTC: 23:30–00:30 (the day before) · EARLY · Workshop · Room 1",
                file.getElementById("s-EARLY").selectFirst("p").text());
    }

    @Test
    void it_comes_as_a_download_in_the_language_asked_for_and_again_from_the_shelf() {
        Meeting meeting = released();
        for (int i = 0; i < 2; i++) {
            Response file = given().header("Accept-Language", "ar").get("/" + meeting.slug + "/programme.html");
            assertEquals("attachment; filename=\"" + meeting.slug + "-programme.html\"", file.header("Content-Disposition"));
            assertTrue(file.header("Content-Security-Policy").startsWith("default-src 'none'; style-src 'sha256-"),
                    file.header("Content-Security-Policy"));
            assertEquals("rtl", Jsoup.parse(file.asString()).selectFirst("html").attr("dir"));
            assertEquals("text/html;charset=UTF-8", file.contentType());
        }
        assertEquals("fr", Jsoup.parse(given().get("/" + meeting.slug + "/programme.html?lang=fr").asString())
                .selectFirst("html").attr("lang"));
    }

    @Test
    void each_session_is_told_in_the_files_language_or_says_which_it_is_in() throws IOException {
        InTwoLanguages made = InTwoLanguages.make();
        for (String language : List.of("ar", "fr")) {
            boolean theirs = language.equals("ar");
            Document file = made.page(language, "/programme.html");
            assertEquals(List.of(theirs ? InTwoLanguages.ARABIC : "en: " + InTwoLanguages.ENGLISH),
                    InTwoLanguages.said(file, "article h3 bdi"));
            assertEquals(List.of(theirs ? InTwoLanguages.ARABIC_TEXT : "en: " + InTwoLanguages.ENGLISH_TEXT),
                    InTwoLanguages.said(file, "article p[dir]"));
            Map<String, String> zip = unzipped(made.asked(language, "/programme.zip").asByteArray());
            String text = zip.get(made.meeting.slug + "-programme.txt");
            assertTrue(text.contains(theirs ? InTwoLanguages.ARABIC : InTwoLanguages.ENGLISH), text);
            assertFalse(text.contains(theirs ? InTwoLanguages.ENGLISH : InTwoLanguages.ARABIC), text);
        }
    }

    @Test
    void a_session_has_its_facts_and_what_is_not_planned_says_so() {
        Meeting meeting = released();
        Given.written(() -> Session.update("organisedBy = ?1, interpretation = 'fr,ar', captions = 'en', recorded = true,"
                + " streamed = true, streamUrl = ?2, sdgs = '4,16' where code = 'WS33' and meeting = ?3", "اليونسكو",
                "https://stream.example/33", meeting));
        releases.make(meeting, null);
        Document file = Jsoup.parse(given().get("/" + meeting.slug + "/programme.html").asString());
        assertEquals(List.of("Organised by: اليونسكو", "Floor language: English", "Interpretation: French, Arabic",
                "Captions: English", "Sign language: not planned", "Recording: planned", "Stream: planned · Watch the stream",
                "Sustainable development goals: 4, 16"), facts(file, "s-WS33"));
        assertEquals("https://stream.example/33", file.selectFirst("#s-WS33 dd a").attr("href"));
        assertEquals(List.of("Floor language: English", "Interpretation: not planned", "Captions: not planned",
                "Sign language: not planned", "Recording: not planned", "Stream: not planned"), facts(file, "s-WS99"));
    }

    private static List<String> facts(Document file, String session) {
        return file.getElementById(session).select("dl div").stream()
                .map(fact -> fact.selectFirst("dt").text() + ": " + fact.selectFirst("dd").text()).toList();
    }

    /** As {@link org.plenary.shared.Alphabet} has it everywhere else: numbers by their value. */
    @Test
    void people_stand_in_the_order_of_the_alphabet() {
        Meeting meeting = Given.meeting();
        List.of("Person 10", "Żaneta", "Person 9", "Łucja", "Maria", "Lena")
                .forEach(name -> Given.speaker(meeting, name));
        releases.make(meeting, null);
        assertEquals(List.of("Lena", "Łucja", "Maria", "Person 9", "Person 10", "Żaneta"),
                Jsoup.parse(given().header("Accept-Language", "pl").get("/" + meeting.slug + "/programme.html").asString())
                        .select("section[aria-labelledby=people] li > bdi").eachText());
    }

    @Test
    void the_zip_holds_both() throws IOException {
        Meeting meeting = released();
        Map<String, String> files = unzipped(given().get("/" + meeting.slug + "/programme.zip").asByteArray());
        assertEquals(List.of(meeting.slug + "-programme.html", meeting.slug + "-programme.txt"), List.copyOf(files.keySet()));
        assertEquals(given().get("/" + meeting.slug + "/programme.html").asString(),
                files.get(meeting.slug + "-programme.html"));
        assertEquals(given().get("/" + meeting.slug + "/programme.txt").asString(),
                files.get(meeting.slug + "-programme.txt"));
    }

    @Test
    void what_people_wrote_is_text_in_it_and_no_remote_address_is() {
        Meeting meeting = released();
        String html = given().get("/" + meeting.slug + "/programme.html").asString();
        Document file = Jsoup.parse(html);
        assertEquals("<script>alert(1)</script> & \"quotes\"", file.selectFirst("article h3").text());
        assertEquals(0, file.select("script").size());
        assertFalse(html.contains("rooms.example"), "the remote room");
    }

    @Test
    void a_long_description_is_cut_after_a_word_and_a_short_one_is_not() {
        assertEquals("Short.", Entry.beginning("Short.\n\nSecond paragraph."));
        assertNull(Entry.beginning("  "));
        String cut = Entry.beginning("word ".repeat(100));
        assertEquals("word ".repeat(60).strip() + "…", cut);
    }

    @Test
    void opened_from_a_disk_it_is_accessible_in_both_directions_light_and_dark(@TempDir Path folder) throws IOException {
        try (Browser browser = Browser.open()) {
            for (Language language : List.of(Language.EN, Language.AR)) {
                Path file = Files.writeString(folder.resolve(language.tag + ".html"),
                        oneFiles.of(Given.written(() -> releases.of(released().slug)), language).html());
                try (BrowserContext window = browser.window(320, language.tag, true)) {
                    Axe.in(window);
                    Page page = window.newPage();
                    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                        page.navigate(file.toUri().toString());
                        assertEquals(List.of(), Axe.violations(page));
                        assertEquals(0, Browser.overflow(page));
                    }
                    page.click("nav a");
                    assertEquals("d" + Given.FIRST_DAY, page.evaluate("() => document.querySelector(':target').id"));
                }
            }
        }
    }

    private Meeting released() {
        Meeting meeting = Given.meeting();
        Session session = Given.session(meeting, "WS33", Given.room(meeting, "Room 1"), Given.FIRST_DAY.atTime(10, 0));
        Given.role(session, Given.speaker(meeting, "ليلى الحارثي"), Role.Kind.SPEAKER);
        Given.session(meeting, "WS99", null, null);
        Given.written(() -> Session.update("title = ?1, description = ?2 where id = ?3",
                "<script>alert(1)</script> & \"quotes\"", "What it is about.", session.id));
        releases.make(meeting, null);
        return meeting;
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
