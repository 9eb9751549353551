package org.plenary.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.interchange.Files.bytes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.interchange.Wishes.Missing;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Session;
import org.plenary.programme.Speaker;
import org.plenary.shared.Language;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;

/** Programmes of frab, pretalx, Indico and calendars held against a meeting: what is recognised, kept, asked and left out. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@ActivateRequestContext
class OtherFormatsTest {

    @Inject
    ImportProgramme importProgramme;
    @Inject
    Rows rows;

    @ParameterizedTest
    @ValueSource(strings = { "schedule.xml", "schedule.json", "indico.json" })
    void seven_sessions_in_seven_languages_come_in_whole_and_a_second_time_change_nothing(String file) {
        Meeting meeting = Given.meeting();
        ImportFiles files = Files.sample(file);

        Imported imported = importProgramme.read(fresh(files), meeting.id);

        assertEquals(List.of(), imported.problems());
        assertEquals(List.of("Hall|2021-12-06T08:30:00Z|2021-12-06T09:45:00Z|Trust on the harbour wall|Ada Saltmarsh",
                "Boat shed|2021-12-06T10:30:00Z|2021-12-06T11:45:00Z|الثقة والأمن في الموانئ|هدى بنت مرجان",
                "Hall|2021-12-06T12:30:00Z|2021-12-06T13:45:00Z|连接海上的村庄|李海燕",
                "Boat shed|2021-12-07T08:30:00Z|2021-12-07T09:45:00Z|L’accès, « vraiment » pour toutes ?|Zoé Lefèvre",
                "Hall|2021-12-07T10:30:00Z|2021-12-07T11:45:00Z|Связь на островах|Мария Причалова",
                "Boat shed|2021-12-07T12:30:00Z|2021-12-07T13:45:00Z|¿Quién enciende el faro?|Esperanza de la Bahía Montenegro",
                "Hall|2021-12-08T08:30:00Z|2021-12-08T09:45:00Z|Zażółć gęślą jaźń: latarnia|Świętosława Żuraw"),
                shown(meeting));
        List<String> before = rows.all();
        assertTrue(importProgramme.read(fresh(files), meeting.id).changedNothing());
        assertEquals(List.of(), rows.others(before));
    }

    @Test
    void a_calendar_s_times_without_a_zone_are_asked_about_and_follow_the_answer() {
        Meeting meeting = Given.meeting();
        ImportFiles files = Files.sample("calendar.ics");

        ImportPreview open = importProgramme.preview(fresh(files), meeting.id, wishes(null));
        ImportPreview tokyo = importProgramme.preview(fresh(files), meeting.id, wishes(ZoneId.of("Asia/Tokyo")));

        assertEquals(2, open.timesWithoutZone());
        assertEquals(List.of("2021-12-06T08:30:00Z", "2021-12-06T10:30:00Z", "2021-12-06T12:30:00Z", "2021-12-07T00:30:00Z",
                "2021-12-07T02:30:00Z", "2021-12-07T12:30:00Z", "2021-12-08T08:30:00Z"),
                tokyo.changes().stream().filter(change -> change.kind() == SheetKind.PROGRAMME)
                        .map(change -> change.after().get("startsAt")).toList());
        assertEquals("What it is about, in a line that is so long that it has to be fol ded.\n\nAnd for whom.",
                tokyo.changes().stream().filter(change -> change.title().startsWith("Trust")).findFirst().orElseThrow().after()
                        .get("description"));
        assertEquals(0, Session.count("meeting", meeting));
    }

    @Test
    void names_of_a_calendar_become_people_and_their_addresses_do_not() {
        Meeting meeting = Given.meeting();

        importProgramme.read(Files.sample("calendar.ics"), meeting.id);

        assertEquals(List.of("Harbour Office ORGANISER", "Ada Saltmarsh SPEAKER"),
                QuarkusTransaction.requiringNew().call(() -> Session.withCode(meeting, "E1").orElseThrow().roles.stream()
                        .map(role -> role.speaker.name + " " + role.kind).toList()));
        assertEquals(0, Speaker.count("meeting = ?1 and email is not null", meeting));
    }

    @Test
    void a_session_is_known_by_its_guid_and_keeps_what_the_file_does_not_know() {
        Meeting meeting = Given.meeting();
        importProgramme.read(Files.sample("schedule.xml"), meeting.id);
        Session before = session(meeting, "HARB01");
        Given.written(() -> {
            Session session = Session.findById(before.id);
            session.code = "WS1";
            session.title = "Renamed at the desk";
            session.remoteAddress = "https://rooms.example/secret";
            session.organisedBy = "The guild";
            session.roles.get(0).speaker.email = "ada@harbour.example";
            return null;
        });
        Given.role(before, Given.speaker(meeting, "Moderator"), Role.Kind.ONSITE_MODERATOR);

        ImportPreview preview = importProgramme.preview(Files.sample("schedule.json"), meeting.id, wishes(null));
        importProgramme.read(Files.sample("schedule.json"), meeting.id);

        assertEquals(List.of("HARB01 CHANGED [code, title]"), preview.changes().stream()
                .map(change -> change.name() + " " + change.how() + " " + change.different()).toList());
        Session after = session(meeting, "HARB01");
        assertEquals(before.id, after.id);
        assertEquals("https://rooms.example/secret", after.remoteAddress);
        assertEquals("The guild", after.organisedBy);
        assertEquals("ada@harbour.example", Speaker.named(meeting, "Ada Saltmarsh").orElseThrow().email);
        assertEquals(2, Role.count("session", after));
    }

    @Test
    void a_code_that_ends_like_a_file_is_refused_and_one_only_proposed_is_put_right() {
        Meeting meeting = Given.meeting();
        String schedule = Files.text("schedule.json");

        ImportPreview refused = importProgramme.preview(new ImportFiles().add("schedule.json",
                Files.bytes(schedule.replace("\"HARB01\"", "\"HARB01.ics\""))), meeting.id, wishes(null));
        importProgramme.read(new ImportFiles().add("schedule.json",
                Files.bytes(schedule.replace("\"HARB01\"", "\"HARB 01.ics\""))), meeting.id);

        assertEquals(List.of("CODE_LIKE_A_FILE HARB01.ics"),
                refused.problems().stream().map(problem -> problem.reason() + " " + problem.cell()).toList());
        assertEquals("Trust on the harbour wall", session(meeting, "HARB-01-ics").title);
    }

    @Test
    void html_in_a_description_is_text_and_its_script_is_gone_which_is_said() {
        Meeting meeting = Given.meeting();

        ImportPreview preview = importProgramme.preview(Files.sample("schedule.xml"), meeting.id, wishes(null));
        importProgramme.read(Files.sample("schedule.xml"), meeting.id);

        assertEquals("What it is about.\n\nFirst & more (https://harbour.example/1)\n\n- one\n- two",
                session(meeting, "HARB01").description);
        assertEquals(List.of("schedule.xml, line 24, /schedule/day/room/event/description: HTML was turned into plain text, "
                + "and what is no text was left out."), preview.remarks().stream().map(Problem::toString).toList());
    }

    @Test
    void an_event_that_cannot_be_read_is_left_out_with_its_place_and_the_rest_comes_in() {
        Meeting meeting = Given.meeting();
        String broken = Files.text("schedule.xml").replace("<duration>01:15</duration>\n        <abstract>What it is about."
                + "</abstract>\n        <description></description>\n        <track>Access</track>\n        <language>zh",
                "<duration>soon</duration>\n        <abstract>What it is about."
                        + "</abstract>\n        <description></description>\n        <track>Access</track>\n        <language>zh");

        ImportPreview preview = importProgramme.preview(new ImportFiles().add("schedule.xml", bytes(broken)), meeting.id,
                new Wishes(null, Missing.REMOVE, UUID.randomUUID()));

        assertEquals(List.of("BAD_DURATION /schedule/day/room/event[2]/duration soon"), preview.problems().stream()
                .map(problem -> problem.reason() + " " + problem.column() + " " + problem.cell()).toList());
        assertEquals(false, preview.refused());
        assertEquals(6, preview.counts().get(SheetKind.PROGRAMME).added());
    }

    @Test
    void what_cannot_be_read_of_a_session_there_is_leaves_it_alone_and_never_removes_it() {
        Meeting meeting = Given.meeting();
        importProgramme.read(Files.sample("schedule.xml"), meeting.id);
        String broken = Files.text("schedule.xml").replaceFirst("<date>2021-12-06T09:30:00\\+01:00",
                "<date>2031-12-06T09:30:00+01:00");

        ImportPreview preview = importProgramme.preview(new ImportFiles().add("schedule.xml", bytes(broken)), meeting.id,
                new Wishes(null, Missing.REMOVE, UUID.randomUUID()));

        assertEquals(List.of(Reason.OUTSIDE_MEETING), preview.problems().stream().map(Problem::reason).toList());
        assertEquals(List.of(), preview.missing());
        assertEquals(List.of(), preview.changes());
    }

    @Test
    void in_a_file_of_one_line_what_is_too_long_leaves_out_its_own_events_and_no_other() {
        Meeting meeting = Given.meeting();
        String line = Files.text("schedule.xml").replaceAll(">\\s+<", "><").replace("<title>Trust on the harbour wall",
                "<title>" + "x".repeat(501)).replaceFirst("<track>Connectivity</track><language>es",
                        "<track>" + "y".repeat(301) + "</track><language>es");

        ImportPreview preview = importProgramme.preview(new ImportFiles().add("schedule.xml", bytes(line)), meeting.id,
                wishes(null));

        assertEquals(List.of("TOO_LONG /schedule/day/room/event/title", "TOO_LONG /schedule/day[2]/room[2]/event[2]/track",
                "UNKNOWN_TRACK /schedule/day[2]/room[2]/event[2]/track"),
                preview.problems().stream()
                        .map(problem -> problem.reason() + " " + problem.column()).toList());
        assertEquals(List.of("HARB02", "HARB03", "HARB04", "HARB05", "HARB07"), preview.changes().stream()
                .filter(change -> change.kind() == SheetKind.PROGRAMME).map(RowChange::name).sorted().toList());
    }

    @Test
    void two_people_of_one_name_are_told_apart_by_their_guids() {
        Meeting meeting = Given.meeting();
        String twins = Files.text("schedule.xml").replace("هدى بنت مرجان", "Ada Saltmarsh");

        importProgramme.read(new ImportFiles().add("schedule.xml", bytes(twins)), meeting.id);
        Imported again = importProgramme.read(new ImportFiles().add("schedule.xml", bytes(twins)), meeting.id);

        assertEquals(2, Speaker.count("meeting = ?1 and name = 'Ada Saltmarsh'", meeting));
        assertTrue(again.changedNothing(), again.changes().toString());
    }

    @Test
    void a_repeating_event_and_files_of_two_kinds_are_refused_in_words() {
        Meeting meeting = Given.meeting();
        String repeating = Files.text("calendar.ics").replaceFirst("DURATION:PT1H15M", "DURATION:PT1H15M\r\nRRULE:FREQ=DAILY");

        ImportPreview preview = importProgramme.preview(new ImportFiles().add("c.ics", bytes(repeating)), meeting.id,
                wishes(null));
        ImportPreview mixed = importProgramme.preview(
                Files.sample("schedule.xml").add("types.csv", bytes("name,usual_minutes\nX,1\n")), meeting.id, wishes(null));

        assertEquals(List.of("c.ics, line 16, /VCALENDAR/VEVENT 1/DTSTART: This event repeats by a rule. "
                + "Sessions are read one by one."), preview.problems().stream().map(Problem::toString).toList());
        assertEquals(
                "These files are of several kinds: types.csv, schedule.xml. Send CSV files, or one file of another format.",
                mixed.problems().get(0).sentence(Language.EN));
        assertTrue(mixed.refused());
        assertNull(meeting.theme);
    }

    private static Wishes wishes(ZoneId zone) {
        return new Wishes(zone, Missing.KEEP, UUID.randomUUID());
    }

    /** As it comes out of the row it waits in. */
    private static ImportFiles fresh(ImportFiles files) {
        return ImportFiles.kept(files.named());
    }

    private static List<String> shown(Meeting meeting) {
        return QuarkusTransaction.requiringNew().call(() -> Session.of(meeting).stream()
                .map(session -> String.join("|", session.room.name, session.startsAt.toString(), session.endsAt.toString(),
                        session.title,
                        session.roles.stream().map(role -> role.speaker.name).collect(Collectors.joining(","))))
                .toList());
    }

    private static Session session(Meeting meeting, String code) {
        Session.getEntityManager().clear();
        return Session.withCode(meeting, code).orElseThrow();
    }
}
