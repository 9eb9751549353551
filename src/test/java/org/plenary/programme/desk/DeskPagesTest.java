package org.plenary.programme.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.testing.Given.written;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plenary.identity.AuditEntry;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.Speaker;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Statements;

@QuarkusTest
@QuarkusTestResource(RealKeycloak.class)
@QuarkusTestResource(PostgresOrH2.class)
class DeskPagesTest {

    private static final LocalDateTime TUESDAY_TEN = LocalDateTime.of(2021, 12, 7, 10, 0);
    private static final List<String> PAGES = List.of("", "sessions", "sessions/new", "clashes", "releases", "speakers",
            "speakers/new", "rooms", "rooms/new", "tracks", "tracks/new", "types", "types/new", "team", "log", "meeting");

    private final Desk desk = Desk.ofNewMeeting();

    @Test
    void every_page_opens_for_its_organiser_and_for_nobody_elses() {
        for (String page : PAGES) {
            assertEquals(200, desk.get(page).statusCode(), page);
            assertEquals(403, desk.asThe("other.organiser@plenary.example").get(page).statusCode(), page);
        }
        assertEquals(403, desk.get("/admin").statusCode());
    }

    @Test
    void a_session_is_created_placed_moved_across_midnight_and_taken_out_again() {
        Room hall = Given.room(desk.meeting(), "Hall");
        Given.type(desk.meeting(), "Workshop");
        Map<String, Object> form = desk.form("sessions/new");
        form.putAll(Map.of("title", "ورشة عمل", "code", "WS1", "day", "2021-12-07", "time", "23:47", "minutes", "38",
                "room", String.valueOf(hall.id), "type", option(desk.page("sessions/new"), "type", "Workshop"), "sdgs",
                List.of("4", "16")));
        Response created = desk.send("sessions", form);
        assertEquals(303, created.statusCode(), created.asString());

        Session session = session("WS1");
        assertEquals("2021-12-07T22:47:00Z", session.startsAt.toString());
        assertEquals("2021-12-07T23:25:00Z", session.endsAt.toString());
        assertEquals("4,16", session.sdgs);
        assertEquals(List.of("session.created"), deeds("session", session.id));

        Response taken = desk.send("sessions/" + session.id + "/unplace", Map.of("version", session.version));
        assertEquals(303, taken.statusCode());
        assertFalse(session("WS1").isPlaced());
        assertTrue(desk.page("sessions?state=unplaced").text().contains("WS1"));
        assertFalse(desk.page("sessions?state=placed").text().contains("WS1"));
    }

    @Test
    void a_session_is_cancelled_and_restored() {
        Session session = Given.session(desk.meeting(), "WS2", null, TUESDAY_TEN);
        desk.page("sessions/" + session.id + "/cancel");
        assertEquals(303, desk.send("sessions/" + session.id + "/cancel", Map.of("version", session.version)).statusCode());
        assertTrue(session("WS2").isCancelled());
        assertEquals(409, desk.send("sessions/" + session.id + "/restore", Map.of("version", session.version)).statusCode());
        assertTrue(session("WS2").isCancelled());
        desk.send("sessions/" + session.id + "/restore", desk.form("sessions/" + session.id + "/restore"));
        assertFalse(session("WS2").isCancelled());
    }

    @Test
    void what_is_wrong_is_said_beside_each_field_and_nothing_typed_is_lost() {
        Session session = Given.session(desk.meeting(), "WS3", null, TUESDAY_TEN);
        Given.session(desk.meeting(), "TAKEN", null, TUESDAY_TEN);
        Map<String, Object> form = desk.form("sessions/" + session.id);
        form.putAll(Map.of("title", "", "code", "TAKEN", "time", "25:61", "minutes", "soon", "streamUrl", "javascript:alert(1)",
                "description", "d".repeat(20001)));
        Response refused = desk.send("sessions/" + session.id, form);
        assertEquals(422, refused.statusCode());
        Document page = Jsoup.parse(refused.asString());
        for (String field : List.of("title", "code", "time", "minutes", "streamUrl", "description")) {
            assertTrue(page.selectFirst("#" + field + "-error") != null, field);
            assertTrue(page.selectFirst(".summary a[href=#" + field + "]") != null, field);
        }
        assertEquals("25:61", page.selectFirst("#time").val());
        assertEquals("javascript:alert(1)", page.selectFirst("#streamUrl").val());
        assertEquals(20001, page.selectFirst("#description").wholeText().strip().length());
        assertEquals("Session WS3", session("WS3").title);
    }

    @Test
    void a_code_that_would_hide_the_page_behind_a_file_is_refused_with_a_sentence() {
        Session session = Given.session(desk.meeting(), "WS3", null, TUESDAY_TEN);
        for (String code : List.of("WS33.txt", "WS33.ics", "schedule.XML")) {
            Response refused = desk.send("sessions/" + session.id, with(desk.form("sessions/" + session.id), "code", code));
            assertEquals(422, refused.statusCode());
            Document page = Jsoup.parse(refused.asString());
            assertTrue(page.selectFirst("#code-error").text().contains("A code cannot end like the name of a file, such as "
                    + ".txt or .ics: at that address stands a file of another session."),
                    page.selectFirst("#code-error")::text);
            assertEquals(code, page.selectFirst("#code").val());
        }
        assertEquals(303, desk.send("sessions/" + session.id, with(desk.form("sessions/" + session.id), "code", "WS3.a"))
                .statusCode());
        assertEquals("Session WS3", session("WS3.a").title);
    }

    @Test
    void an_hour_the_clocks_skip_is_reported_and_one_that_comes_twice_is_asked_about() {
        Session session = Given.session(desk.meeting(), "WS4", null, TUESDAY_TEN);
        Map<String, Object> form = desk.form("sessions/" + session.id);
        form.putAll(Map.of("day", "2022-03-27", "time", "02:30"));
        Response skipped = desk.send("sessions/" + session.id, form);
        assertEquals(422, skipped.statusCode());
        assertTrue(Jsoup.parse(skipped.asString()).selectFirst("#time-error").text().contains("03:30"), skipped.asString());

        form.putAll(Map.of("day", "2021-10-31", "time", "02:30"));
        Response twice = desk.send("sessions/" + session.id, form);
        assertEquals(422, twice.statusCode());
        assertEquals(List.of("", "+02:00", "+01:00"), Jsoup.parse(twice.asString()).select("#offset option").eachAttr("value"));
        form.put("offset", "+01:00");
        assertEquals(303, desk.send("sessions/" + session.id, form).statusCode());
        assertEquals("2021-10-31T01:30:00Z", session("WS4").startsAt.toString());
    }

    @Test
    void a_clash_is_saved_all_the_same_and_shown_wherever_it_arises() {
        Room hall = Given.room(desk.meeting(), "Hall");
        Session one = Given.session(desk.meeting(), "WS5", hall, TUESDAY_TEN);
        Session other = Given.session(desk.meeting(), "WS6", null, TUESDAY_TEN.plusMinutes(59));
        Speaker hanan = Given.speaker(desk.meeting(), "Hanan");
        Given.role(one, hanan, Role.Kind.SPEAKER);
        Given.role(other, hanan, Role.Kind.RAPPORTEUR);
        Map<String, Object> form = desk.form("sessions/" + other.id);
        form.put("room", String.valueOf(hall.id));
        Response saved = desk.send("sessions/" + other.id, form);
        assertEquals(303, saved.statusCode());

        Document after = Jsoup
                .parse(desk.get(java.net.URI.create(saved.header("Location")).getPath() + "?saved=true").asString());
        assertEquals(2,
                after.select(".notice.warn a[href=/" + desk.meeting().slug + "/manage/sessions/" + one.id + "]").size());
        assertEquals(2, desk.page("clashes").select("tbody tr").size());
        assertEquals(List.of("WS5", "WS6"),
                desk.page("sessions?clashes=true").select("tbody > tr > td:first-child").eachText());
        assertEquals(2, desk.page("speakers/" + hanan.id).select(".notice.warn li").size());
        assertEquals(2, desk.page("rooms/" + hall.id).select(".notice.warn li").size());
        assertEquals(1, desk.page("rooms").select("tbody .warn").size());
    }

    @Test
    void the_second_of_two_organisers_is_shown_what_the_first_changed() {
        Session session = Given.session(desk.meeting(), "WS7", null, TUESDAY_TEN);
        Desk second = desk.asThe(Desk.TWO);
        Map<String, Object> mine = desk.form("sessions/" + session.id);
        Map<String, Object> theirs = second.form("sessions/" + session.id);
        theirs.putAll(Map.of("title", "Their title", "layout", "Circle"));
        assertEquals(303, second.send("sessions/" + session.id, theirs).statusCode());

        mine.putAll(Map.of("title", "My title", "organisedBy", "My bodies"));
        Response stale = desk.send("sessions/" + session.id, mine);
        assertEquals(409, stale.statusCode());
        assertEquals("Their title", session("WS7").title);
        Document page = Jsoup.parse(stale.asString());
        assertEquals(List.of("Title", "Room layout"), page.select("form tbody th").eachText());
        String title = page.selectFirst("form tbody tr").text();
        assertTrue(title.contains("Their title") && title.contains("My title"), title);
        assertEquals(List.of("title"), page.select("input[name=theirs]").eachAttr("value"));
        assertEquals("My title", page.selectFirst("#title").val());
        assertEquals("Circle", page.selectFirst("#layout").val());
        assertEquals("My bodies", page.selectFirst("#organisedBy").val());

        Map<String, Object> chosen = Desk.fields(page);
        chosen.put("theirs", "title");
        assertEquals(303, desk.send("sessions/" + session.id, chosen).statusCode());
        Session now = session("WS7");
        assertEquals(List.of("Their title", "Circle", "My bodies"), List.of(now.title, now.layout, now.organisedBy));
    }

    @Test
    void two_who_save_in_the_same_moment_get_one_303_and_one_409() throws Exception {
        Session session = Given.session(desk.meeting(), "WS8", null, TUESDAY_TEN);
        Map<String, Object> form = desk.form("sessions/" + session.id);
        for (int round = 0; round < 5; round++) {
            form.put("version", String.valueOf(session("WS8").version));
            List<java.util.concurrent.CompletableFuture<Integer>> both = new ArrayList<>();
            for (String organiser : List.of(Desk.ONE, Desk.TWO)) {
                Map<String, Object> own = new HashMap<>(form);
                own.put("title", "Round " + round + " of " + organiser);
                both.add(java.util.concurrent.CompletableFuture.supplyAsync(
                        () -> desk.asThe(organiser).send("sessions/" + session.id, own).statusCode()));
            }
            List<Integer> answers = new ArrayList<>(List.of(both.get(0).get(), both.get(1).get()));
            answers.sort(null);
            assertEquals(List.of(303, 409), answers);
        }
    }

    @Test
    void people_are_given_a_part_changed_and_removed() {
        Session session = Given.session(desk.meeting(), "WS9", null, TUESDAY_TEN);
        String roles = "sessions/" + session.id + "/roles";
        Map<String, Object> form = desk.form(roles + "/new");
        form.putAll(Map.of("name", "محمد", "stakeholderGroup", "CIVIL_SOCIETY", "regionalGroup", "AFRICAN", "affiliation",
                "منظمة"));
        assertEquals(303, desk.send(roles, form).statusCode());
        Role role = written(() -> Role.<Role> find("session", session).firstResult());
        assertEquals("محمد", written(() -> Role.<Role> findById(role.id).speaker.name));

        form = desk.form(roles + "/" + role.id);
        form.put("kind", "RAPPORTEUR");
        assertEquals(303, desk.send(roles + "/" + role.id, form).statusCode());
        Response stale = desk.send(roles + "/" + role.id, form);
        assertEquals(409, stale.statusCode());
        assertEquals(422, desk.send(roles, Map.of("kind", "SPEAKER")).statusCode());

        assertEquals(303,
                desk.send(roles + "/" + role.id + "/delete", desk.form(roles + "/" + role.id + "/delete")).statusCode());
        assertEquals(0, (long) written(() -> Role.count("session", session)));
        assertEquals(List.of("role.added", "role.edited", "role.removed"), deeds("role", role.id));
    }

    @Test
    void what_is_used_cannot_be_deleted_and_what_is_not_can() {
        Room hall = Given.room(desk.meeting(), "Hall");
        Room spare = Given.room(desk.meeting(), "Spare");
        Given.session(desk.meeting(), "WS10", hall, TUESDAY_TEN);
        assertTrue(desk.page("rooms/" + hall.id + "/delete").select("main form").isEmpty());
        assertEquals(422, desk.send("rooms/" + hall.id + "/delete", Map.of()).statusCode());
        assertEquals(303, desk.send("rooms/" + spare.id + "/delete", Map.of()).statusCode());
        assertEquals(List.of("Hall"), written(() -> Room.of(desk.meeting()).stream().map(room -> room.name).toList()));
    }

    @Test
    void rooms_tracks_types_and_speakers_are_created_and_edited() {
        for (var noun : Map
                .of("rooms", Map.of("name", "Joined", "capacity", "40"), "tracks", Map.of("name", "Trust", "colour", "3"),
                        "types", Map.of("name", "Panel", "usualMinutes", "90"), "speakers",
                        Map.of("name", "Suhartini", "email", "S@Example.org"))
                .entrySet()) {
            Response created = desk.send(noun.getKey(), noun.getValue());
            assertEquals(303, created.statusCode(), created.asString());
            String row = java.net.URI.create(created.header("Location")).getPath();
            Map<String, Object> form = desk.form(row);
            form.put("name", "Renamed");
            assertEquals(303, desk.send(row, form).statusCode());
            assertEquals(409, desk.send(row, with(form, "name", "Too late")).statusCode());
            assertEquals("Renamed", desk.page(row).selectFirst("h1").text());
            assertEquals(422, desk.send(row, with(desk.form(row), "name", "")).statusCode());
        }
        assertEquals("s@example.org", written(() -> Speaker.named(desk.meeting(), "Renamed").orElseThrow().email));
    }

    @Test
    void the_public_sees_a_change_with_the_release_and_the_release_says_what_it_was() {
        Session session = Given.session(desk.meeting(), "WS11", Given.room(desk.meeting(), "Hall"), TUESDAY_TEN);
        desk.send("releases", Map.of("note", "The first"));
        Map<String, Object> form = desk.form("sessions/" + session.id);
        form.putAll(Map.of("time", "15:05", "title", "Moved and renamed"));
        desk.send("sessions/" + session.id, form);
        String address = "/" + desk.meeting().slug + "/sessions/WS11";
        assertFalse(desk.page(address).text().contains("Moved and renamed"));
        String pending = desk.page("releases").text();
        assertTrue(pending.contains("Moved: 1") && pending.contains("10:00–11:00") && pending.contains("15:05–16:05"), pending);

        assertEquals(303, desk.send("releases", Map.of("note", "")).statusCode());
        assertTrue(desk.page(address).text().contains("Moved and renamed"));
        assertTrue(desk.page("releases/2").text().contains("Before: Session WS11 Now: Moved and renamed"),
                desk.page("releases/2").text());
    }

    @Test
    void a_text_is_looked_at_before_it_is_kept() {
        Session session = Given.session(desk.meeting(), "WS13", null, TUESDAY_TEN);
        Map<String, Object> form = desk.form("sessions/" + session.id);
        form.putAll(Map.of("title", "Another", "description", "# Agenda\n\n**Who** decides? <script>alert(1)</script>"));
        Response looked = desk.send("sessions/" + session.id, with(form, "preview", "true"));
        assertEquals(200, looked.statusCode());
        Document page = Jsoup.parse(looked.asString());
        assertEquals("Agenda", page.selectFirst("section .prose h4").text());
        assertEquals("Who", page.selectFirst("section .prose strong").text());
        assertTrue(page.selectFirst("section .prose").text().endsWith("<script>alert(1)</script>"), page.text());
        assertEquals("Another", page.selectFirst("#title").val());
        assertEquals("Session WS13", session("WS13").title);
        assertEquals(303, desk.send("sessions/" + session.id, Desk.fields(page)).statusCode());
        assertEquals("Another", session("WS13").title);
        assertEquals(200, desk.send("speakers", Map.of("name", "A", "biography", "*x*", "preview", "true")).statusCode());
        assertEquals(0, (long) written(() -> Speaker.count("meeting", desk.meeting())));
    }

    @Test
    void the_log_tells_who_changed_what_from_what_to_what() {
        Session session = Given.session(desk.meeting(), "WS12", null, TUESDAY_TEN);
        Room hall = Given.room(desk.meeting(), "The great hall");
        desk.send("sessions/" + session.id, with(desk.form("sessions/" + session.id), "room", String.valueOf(hall.id)));
        String line = desk.page("log").select("tbody tr").first().text();
        assertTrue(line.contains("Session edited: WS12") && line.contains("Room: from nothing to The great hall"), line);
    }

    @Test
    void the_team_grows_and_shrinks_but_never_to_nobody() {
        desk.send("team", Map.of("email", "New@Example.org", "duty", "DOOR"));
        assertTrue(desk.page("team").text().contains("new@example.org"));
        assertEquals(422, desk.send("team", Map.of("email", "new@example.org", "duty", "DOOR")).statusCode());
        assertEquals(303, desk.send(removal(Desk.TWO), Map.of()).statusCode());
        Response last = desk.send(removal(Desk.ONE), Map.of());
        assertEquals(422, last.statusCode());
        assertTrue(last.asString().contains("needs an organiser"));
    }

    @Test
    void an_admin_opens_a_meeting_and_names_its_organiser() {
        Desk admin = desk.asThe("admin@plenary.example");
        Map<String, Object> form = admin.form("/admin");
        String slug = "new" + System.nanoTime() % 1_000_000;
        form.putAll(Map.of("slug", "admin", "organiser", Desk.TWO, "name", "A new one", "city", "Kyoto", "country", "JP",
                "startsOn", "2023-10-08", "endsOn", "2023-10-12", "zone", "Asia/Tokyo"));
        assertEquals(422, admin.send("/admin", form).statusCode());
        Response created = admin.send("/admin", with(form, "slug", slug));
        assertEquals(303, created.statusCode(), created.asString());
        assertEquals(200, desk.asThe(Desk.TWO).get("/" + slug + "/manage").statusCode());
        assertEquals(403, desk.get("/" + slug + "/manage").statusCode());
        assertEquals(422, admin.send("/admin", with(form, "slug", slug)).statusCode());
    }

    @Test
    void settings_are_changed_and_a_stale_form_is_shown_both() {
        Map<String, Object> form = desk.form("meeting");
        assertEquals(303, desk.send("meeting", with(form, "theme", "Internet United")).statusCode());
        assertEquals(409, desk.send("meeting", with(form, "theme", "Internet Divided")).statusCode());
        assertEquals("Internet United", desk.page("meeting").selectFirst("#theme").val());
        assertEquals(422, desk.send("meeting", with(desk.form("meeting"), "endsOn", "2021-12-05")).statusCode());
    }

    @Test
    void lists_cost_the_same_number_of_statements_for_one_row_and_for_three() {
        row("A");
        Map<String, Long> one = new HashMap<>();
        List<String> lists = List.of("", "sessions", "clashes", "releases", "speakers", "rooms", "tracks", "types", "team",
                "log");
        lists.forEach(desk::page);
        lists.forEach(list -> one.put(list, statements(list)));
        row("B");
        row("C");
        Map<String, Long> three = new HashMap<>();
        lists.forEach(list -> three.put(list, statements(list)));
        assertEquals(one, three);
    }

    /** A session with everything, whose speaker and room are the same at the same time as the others'. */
    private void row(String code) {
        Room hall = Given.room(desk.meeting(), "Room " + code);
        Session session = Given.session(desk.meeting(), code, hall, TUESDAY_TEN);
        Given.role(session, Given.speaker(desk.meeting(), "Speaker " + code), Role.Kind.SPEAKER);
        Speaker everywhere = written(() -> Speaker.named(desk.meeting(), "Everywhere").orElse(null));
        Given.role(session, everywhere != null ? everywhere : Given.speaker(desk.meeting(), "Everywhere"),
                Role.Kind.RAPPORTEUR);
        Given.track(desk.meeting(), "Track " + code);
        Given.type(desk.meeting(), "Type " + code);
        desk.send("sessions/" + session.id, with(desk.form("sessions/" + session.id), "title", "Edited " + code));
    }

    private long statements(String list) {
        return Statements.of(() -> desk.page(list));
    }

    private String removal(String email) {
        return desk.page("team").select("tbody tr").stream().filter(line -> line.text().contains(email)).findFirst()
                .orElseThrow()
                .selectFirst("form").attr("action");
    }

    private static String option(Document page, String field, String label) {
        return page.select("#" + field + " option").stream().filter(option -> option.text().equals(label)).findFirst()
                .orElseThrow().val();
    }

    private static Map<String, Object> with(Map<String, Object> form, String field, String value) {
        Map<String, Object> changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    private Session session(String code) {
        return written(() -> Session.withCode(desk.meeting(), code).orElseThrow());
    }

    private static List<String> deeds(String kind, long id) {
        return written(() -> AuditEntry.of(kind, id).stream().map(entry -> entry.deed).toList());
    }
}
