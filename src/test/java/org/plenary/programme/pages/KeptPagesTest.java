package org.plenary.programme.pages;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Renderings;
import org.plenary.testing.Route;
import org.plenary.testing.Statements;

/** Public pages are made once, kept compressed, and never shown to the wrong person or a moment too long. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class KeptPagesTest {

    private static final String ORGANISER = "organiser@plenary.example";

    @Inject
    Releases releases;

    private Meeting meeting;

    @BeforeEach
    void a_released_meeting() {
        meeting = Given.meeting();
        Session session = Given.session(meeting, "WS33", Given.room(meeting, "Room 1"), Given.FIRST_DAY.atTime(10, 0));
        Given.role(session, Given.speaker(meeting, "ليلى الحارثي"), Role.Kind.SPEAKER);
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        releases.make(meeting, null);
    }

    @Test
    void the_same_page_comes_plain_in_gzip_and_in_brotli() throws IOException {
        byte[] plain = raw("/programme", "identity", null);
        assertTrue(new String(plain, StandardCharsets.UTF_8).contains("Session WS33"));
        byte[] gzip = new GZIPInputStream(new ByteArrayInputStream(raw("/programme", "gzip", "gzip"))).readAllBytes();
        assertEquals(new String(plain, StandardCharsets.UTF_8), new String(gzip, StandardCharsets.UTF_8));
        if (Brotli4jLoader.isAvailable()) {
            byte[] brotli = Decoder.decompress(raw("/programme", "gzip, deflate, br;q=0.9", "br")).getDecompressedData();
            assertEquals(new String(plain, StandardCharsets.UTF_8), new String(brotli, StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_page_that_is_known_is_not_sent_again() {
        Response first = get("/sessions/WS33");
        Response again = given().header("If-None-Match", first.header("ETag")).get("/" + meeting.slug + "/sessions/WS33");
        assertEquals(304, again.statusCode());
        assertEquals("", again.asString());
        assertEquals(first.header("ETag"), again.header("ETag"));
        assertEquals("public, no-cache", again.header("Cache-Control"));
        assertTrue(again.header("Vary").contains("Accept-Language"), again.header("Vary"));
    }

    /** Were another held for one that can be kept, those who ask at once would wait for each other. */
    @Test
    void the_pages_that_are_kept_are_the_public_ones() {
        assertEquals(Route.all().stream().filter(route -> route.verb().equals("GET") && route.path().startsWith("/{meeting}"))
                .filter(route -> route.method().getDeclaringClass().isAnnotationPresent(PublicPage.class)).toList(),
                Route.all().stream().filter(route -> route.verb().equals("GET") && route.path().startsWith("/{meeting}"))
                        .filter(route -> Links.isPublic(route.at("m1", "WS1"))).toList());
    }

    @Test
    void before_the_first_release_the_days_are_those_of_the_settings() {
        Meeting unreleased = Given.meeting();
        String programme = "/" + unreleased.slug + "/programme";
        assertEquals(200, given().get(programme + "/" + Given.FIRST_DAY).statusCode());
        Given.written(() -> {
            Meeting found = Meeting.findById(unreleased.id);
            found.startsOn = Given.FIRST_DAY.plusDays(20);
            found.endsOn = Given.FIRST_DAY.plusDays(22);
            return found;
        });
        long until = System.nanoTime() + 5_000_000_000L;
        while (given().get(programme + "/" + Given.FIRST_DAY).statusCode() != 404 && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertEquals(404, given().get(programme + "/" + Given.FIRST_DAY).statusCode());
        assertEquals(200, given().get(programme + "/" + Given.FIRST_DAY.plusDays(21)).statusCode());
    }

    @Test
    void a_warm_page_runs_no_statement() {
        long room = Given.written(() -> Room.of(meeting).get(0).id);
        List<String> pages = List.of("", "/programme", "/programme?q=ws33", "/sessions/WS33", "/speakers", "/programme.txt",
                "/programme.ics", "/sessions/WS33.ics", "/programme?room=" + room, "/programme/" + Given.FIRST_DAY + ".txt",
                "/now", "/tracks", "/rooms", "/rooms/" + room, "/rooms/" + room + "/door");
        pages.forEach(this::get);
        assertEquals(0, Statements.of(() -> pages.forEach(this::get)));
    }

    @Test
    void a_release_is_seen_at_once_and_a_page_never_shows_two() {
        String before = get("/sessions/WS33").header("ETag");
        Given.written(() -> {
            Session session = Session.withCode(meeting, "WS33").orElseThrow();
            session.title = "Another title";
            return session;
        });
        assertEquals(before, get("/sessions/WS33").header("ETag"));
        releases.make(meeting, null);
        Response after = get("/sessions/WS33");
        assertNotEquals(before, after.header("ETag"));
        assertTrue(after.asString().contains("Another title"));
        assertTrue(get("/programme").asString().contains("Another title"));
    }

    @Test
    void what_is_not_there_is_said_to_each_of_many_who_ask_at_once() {
        List<Integer> answers = atOnce(36, () -> get("/sessions/NONE").statusCode());
        assertEquals(Collections.nCopies(36, 404), answers);
    }

    @Test
    void many_who_ask_at_once_get_one_page_made_once() {
        List<String> tags = new ArrayList<>();
        assertEquals(1, Renderings.of(() -> tags.addAll(atOnce(36, () -> get("/programme?q=session").header("ETag")))));
        assertEquals(Collections.nCopies(36, tags.get(0)), tags);
    }

    @Test
    void however_the_same_is_asked_for_one_page_is_made() {
        List<String> ways = List.of("/programme?q=session&view=list", "/programme?view=list&q=session",
                "/programme?x=1&q=session&track=&view=list", "/programme?q=session&view=list&q=other&utm_source=letter");
        assertEquals(1, Renderings.of(() -> ways.forEach(way -> assertEquals(200, get(way).statusCode()))));
    }

    @Test
    void what_somebody_hung_on_an_address_is_not_shown_to_the_next() {
        get("/programme?evil=%22%3E%3Cb%3E");
        assertFalse(get("/programme").asString().contains("evil"));
    }

    @Test
    void languages_and_zones_do_not_mix() {
        assertTrue(get("/programme").asString().contains("lang=\"en\""));
        assertTrue(given().header("Accept-Language", "ar").get("/" + meeting.slug + "/programme").asString()
                .contains("lang=\"ar\" dir=\"rtl\""));
        assertTrue(get("/programme").asString().contains("lang=\"en\""));
        String here = get("/sessions/WS33").asString();
        String elsewhere = given().cookie("tz", "Asia%2FTokyo").get("/" + meeting.slug + "/sessions/WS33").asString();
        assertTrue(elsewhere.contains("18:00"), "ten in Katowice is six in the evening in Tokyo");
        assertEquals(here, get("/sessions/WS33").asString());
    }

    @Test
    void what_somebody_signed_in_sees_is_theirs_alone() {
        get("/programme");
        Response theirs = given().cookies(Login.as(ORGANISER)).get("/" + meeting.slug + "/programme");
        assertTrue(theirs.asString().contains("/" + meeting.slug + "/manage"));
        assertEquals("private, no-store", theirs.header("Cache-Control"));
        assertNull(theirs.header("ETag"));
        assertTrue(!get("/programme").asString().contains("/manage"));
    }

    @Test
    void a_meeting_that_is_taken_off_the_list_is_gone() {
        get("/programme");
        given().cookies(Login.as(ORGANISER)).get("/" + meeting.slug + "/manage/meeting").then().statusCode(200);
        Given.written(() -> {
            Meeting found = Meeting.findById(meeting.id);
            found.listed = false;
            return found;
        });
        long until = System.nanoTime() + 5_000_000_000L;
        while (get("/programme").statusCode() != 404 && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertEquals(404, get("/programme").statusCode());
    }

    private static <T> List<T> atOnce(int times, Supplier<T> asking) {
        ExecutorService many = Executors.newFixedThreadPool(12);
        List<CompletableFuture<T>> answers = IntStream.range(0, times)
                .mapToObj(i -> CompletableFuture.supplyAsync(asking, many)).toList();
        List<T> all = answers.stream().map(CompletableFuture::join).toList();
        many.shutdown();
        return all;
    }

    private Response get(String path) {
        return given().get("/" + meeting.slug + path);
    }

    private byte[] raw(String path, String accepts, String expected) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create(Browser.address() + "/" + meeting.slug + path).toURL()
                .openConnection();
        connection.setRequestProperty("Accept-Encoding", accepts);
        byte[] bytes = connection.getInputStream().readAllBytes();
        // The first answer is made fresh, the second comes from the shelf.
        connection = (HttpURLConnection) connection.getURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", accepts);
        bytes = connection.getInputStream().readAllBytes();
        assertEquals(expected, connection.getHeaderField("Content-Encoding"));
        return bytes;
    }
}
