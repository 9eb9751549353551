package org.plenary.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.interchange.Files.bytes;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.identity.AuditEntry;
import org.plenary.programme.Meeting;
import org.plenary.programme.RegionalGroup;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.SessionType;
import org.plenary.programme.Speaker;
import org.plenary.programme.StakeholderGroup;
import org.plenary.programme.Track;

@QuarkusTest
@ActivateRequestContext
class CsvFilesTest {

    private static final String HOSTILE = "<script>alert(1)</script> {{7*7}} {inject:vertx} =cmd|' /C calc'!A0 \"quoted\", a;b \u202Eabc\u202C 'or 1=1 --";

    @Inject
    ImportProgramme importProgramme;
    @Inject
    Rows rows;

    @Test
    void the_igf_of_2021_comes_in_whole() {
        Imported imported = importProgramme.read(Files.demonstration("igf2021"));

        assertEquals(List.of(), imported.problems());
        Meeting meeting = Meeting.withSlug("igf2021").orElseThrow();
        assertEquals(69, Session.of(meeting).size());
        assertEquals(14, Room.of(meeting).size());
        assertEquals(8, Track.of(meeting).size());
        assertEquals(267, Session.of(meeting).stream().mapToInt(session -> session.roles.size()).sum());
    }

    @Test
    @Transactional
    void a_session_has_everything_the_files_say() {
        read(Files.demonstration("igf2021"));

        Meeting meeting = Meeting.withSlug("igf2021").orElseThrow();
        Session session = Session.withCode(meeting, "WS33").orElseThrow();
        assertEquals("Empowering Persons with Disabilities - Accessible Technology", session.title);
        assertEquals("33", session.number);
        assertEquals("Workshop", session.type.name);
        assertEquals("Conference Room 1+2", session.room.name);
        assertEquals(Set.of("Conference Room 1", "Conference Room 2"),
                session.room.parts.stream().map(part -> part.name).collect(Collectors.toSet()));
        assertEquals(Instant.parse("2021-12-10T12:45:00Z"), session.startsAt);
        assertEquals(Instant.parse("2021-12-10T13:45:00Z"), session.endsAt);
        assertEquals("en", session.captions);
        assertEquals("", session.interpretation);
        assertEquals(List.of("Economic and social inclusion and human rights"),
                session.tracks.stream().map(track -> track.name).toList());
        assertEquals("Main focus areas (outcome focused)", session.tracks.iterator().next().parent.name);
        assertEquals("http://localhost:8080/dev/room/conference-room-1-2", session.room.remoteAddress);
        Role role = session.roles.get(0);
        assertEquals("Gunela Astbrink", role.speaker.name);
        assertEquals(Role.Kind.SPEAKER, role.kind);
        assertEquals(StakeholderGroup.CIVIL_SOCIETY, role.stakeholderGroup);
        assertEquals(RegionalGroup.WEOG, role.regionalGroup);
        assertEquals(List.of("Brian Scarpelli ONSITE_MODERATOR", "Matthew Schwartz ONLINE_MODERATOR",
                "Matthew Schwartz RAPPORTEUR"),
                session.roles.stream().skip(3).map(r -> r.speaker.name + " " + r.kind).toList());
    }

    @Test
    void reading_the_same_files_again_changes_no_row_at_all() {
        read(Files.demonstration("igf2021"));
        read(Files.demonstration("harbour2021"));
        List<String> before = rows.all();

        Imported again = importProgramme.read(Files.demonstration("harbour2021"));
        Imported other = importProgramme.read(Files.demonstration("igf2021"));

        assertEquals(List.of(), rows.others(before));
        assertTrue(again.changedNothing() && other.changedNothing());
        assertEquals(new Counts(0, 0, 16), again.of(SheetKind.PROGRAMME));
        assertEquals(new Counts(0, 0, 69), other.of(SheetKind.PROGRAMME));
        assertEquals(new Counts(0, 0, 1), other.of(SheetKind.MEETING));
    }

    @Test
    void a_changed_line_changes_its_row_and_no_other() {
        String slug = Files.newSlug();
        String first = Files.PROGRAMME + "A,Workshop,One,2021-06-01T09:30,,Room 1,\nB,Workshop,Two,,,,\n";
        read(Files.small(slug).add("programme.csv", bytes(first)));
        Session untouched = session(slug, "B");
        Session before = session(slug, "A");

        Imported changed = importProgramme.read(Files.small(slug)
                .add("programme.csv", bytes(first.replace("One", "One more").replace("Room 1", "Room 2"))));

        assertEquals(new Counts(0, 1, 1), changed.of(SheetKind.PROGRAMME));
        Session after = session(slug, "A");
        assertEquals("One more", after.title);
        assertEquals(before.guid, after.guid);
        assertEquals(before.id, after.id);
        assertNotEquals(before.version, after.version);
        assertEquals(untouched.version, session(slug, "B").version);
        assertEquals(untouched.changedAt, session(slug, "B").changedAt);
    }

    @Test
    void what_a_file_does_not_mention_is_left_alone() {
        String slug = Files.newSlug();
        read(Files.small(slug).add("programme.csv", bytes("code,type,title,description,room,start\n"
                + "A,Workshop,One,Long words,Room 1,2021-06-01T09:30\nB,Workshop,Two,,,\n")));
        long meeting = Meeting.withSlug(slug).orElseThrow().id;

        Imported imported = importProgramme
                .read(new ImportFiles().add("programme.csv", bytes("code,type,title\nA,Workshop,Renamed\n")), meeting);

        assertEquals(List.of(), imported.problems());
        Session session = session(slug, "A");
        assertEquals("Renamed", session.title);
        assertEquals("Long words", session.description);
        assertEquals(Instant.parse("2021-06-01T07:30:00Z"), session.startsAt);
        assertEquals(Duration.ofMinutes(90), Duration.between(session.startsAt, session.endsAt));
        assertEquals("Two", session(slug, "B").title);
    }

    @Test
    @Transactional
    void a_session_of_the_speakers_file_has_afterwards_the_roles_the_file_gives_it() {
        String slug = Files.newSlug();
        String programme = Files.PROGRAMME + "A,Workshop,One,,,,\nB,Workshop,Two,,,,\n";
        read(Files.small(slug).add("programme.csv", bytes(programme)).add("speakers.csv", bytes(Files.SPEAKERS
                + "A,Suryani,speaker,,,,,\nA,Tamatea,speaker,,,,,\nB,Tamatea,rapporteur,,,,,\n")));

        read(Files.small(slug).add("speakers.csv", bytes(Files.SPEAKERS + "A,Suryani,organiser,Business,GRULAC,Firm,,\n")));

        Meeting meeting = Meeting.withSlug(slug).orElseThrow();
        List<Role> roles = Session.withCode(meeting, "A").orElseThrow().roles;
        assertEquals(List.of("Suryani ORGANISER PRIVATE_SECTOR GRULAC"), roles.stream()
                .map(r -> r.speaker.name + " " + r.kind + " " + r.stakeholderGroup + " " + r.regionalGroup).toList());
        assertEquals(1, Session.withCode(meeting, "B").orElseThrow().roles.size());
        assertEquals(2, Speaker.of(meeting).size());
    }

    @Test
    @Transactional
    void the_same_person_may_speak_for_different_groups() {
        read(Files.demonstration("harbour2021"));

        Meeting meeting = Meeting.withSlug("harbour2021").orElseThrow();
        Speaker speaker = Speaker.named(meeting, "Amira Solheim").orElseThrow();
        assertEquals(List.of("H01 GOVERNMENT null", "H02 GOVERNMENT null", "H05 CIVIL_SOCIETY Friends of the Lighthouse"),
                Role.of(speaker).stream().map(r -> r.session.code + " " + r.stakeholderGroup + " " + r.affiliation).toList());
        assertEquals("Ministry of Distant Islands", speaker.affiliation);
        assertEquals("speaker@plenary.example", Speaker.named(meeting, "Tomás Ibarra Quispe").orElseThrow().email);
    }

    @Test
    void a_type_whose_usual_length_is_left_empty_keeps_it_and_is_an_hour_long_at_first() {
        String slug = Files.newSlug();
        read(Files.small(slug));
        long meeting = Meeting.withSlug(slug).orElseThrow().id;

        importProgramme.read(new ImportFiles().add("types.csv", bytes("name,usual_minutes\nWorkshop,\nForum,\n")), meeting);

        assertEquals(List.of("Workshop 90", "Forum 60"), SessionType.of(Meeting.findById(meeting)).stream()
                .map(type -> type.name + " " + type.usualMinutes).toList());
    }

    @Test
    void nothing_is_attached_to_the_real_people_of_the_igf() {
        read(Files.demonstration("igf2021"));

        Meeting meeting = Meeting.withSlug("igf2021").orElseThrow();
        assertEquals(List.of(), Speaker.of(meeting).stream().filter(s -> s.email != null || s.biography != null).toList());
    }

    @Test
    void hostile_text_is_kept_as_it_was_written() {
        String slug = Files.newSlug();
        String cell = "\"" + HOSTILE.replace("\"", "\"\"") + "\r\nX-Header: 1\"";
        String ten = "\"" + "x".repeat(9_990) + "\r\n\u202E--end\"";

        read(Files.small(slug).add("programme.csv", bytes("code,type,title,description,organised_by\nA,Workshop," + cell + ","
                + ten + "," + cell + "\n")).add("speakers.csv", bytes("session,name,affiliation,biography\nA," + cell + ","
                        + cell + "," + ten + "\n")));

        Session session = session(slug, "A");
        assertEquals(HOSTILE + "\r\nX-Header: 1", session.title);
        assertEquals(HOSTILE + "\r\nX-Header: 1", session.organisedBy);
        assertEquals("x".repeat(9_990) + "\r\n\u202E--end", session.description);
        Speaker speaker = Speaker.of(session.meeting).get(0);
        assertEquals(HOSTILE + "\r\nX-Header: 1", speaker.name);
        assertEquals("x".repeat(9_990) + "\r\n\u202E--end", speaker.biography);
    }

    @Test
    void times_are_the_venues_unless_they_say_otherwise() {
        String slug = Files.newSlug();

        read(Files.small(slug).add("programme.csv", bytes(Files.PROGRAMME
                + "A,Workshop,Summer,2021-06-01 09:30,2021-06-01T10:00,,\n"
                + "B,Workshop,UTC,2021-06-01T09:30Z,2021-06-01T23:00+10:00,,\nC,Workshop,Second 02:30,2021-10-31T02:30+01:00,,,\n")));

        assertEquals(Instant.parse("2021-06-01T07:30:00Z"), session(slug, "A").startsAt);
        assertEquals(Instant.parse("2021-06-01T08:00:00Z"), session(slug, "A").endsAt);
        assertEquals(Instant.parse("2021-06-01T09:30:00Z"), session(slug, "B").startsAt);
        assertEquals(Instant.parse("2021-06-01T13:00:00Z"), session(slug, "B").endsAt);
        assertEquals(Instant.parse("2021-10-31T01:30:00Z"), session(slug, "C").startsAt);
    }

    @Test
    void a_guid_in_the_file_is_the_new_sessions_own() {
        String slug = Files.newSlug();
        UUID guid = UUID.randomUUID();

        read(Files.small(slug).add("programme.csv", bytes("code,type,title,guid\nA,Workshop,One," + guid + "\n")));

        assertEquals(guid, session(slug, "A").guid);
    }

    @Test
    void an_import_leaves_one_line_in_the_audit_and_a_repeated_one_none() {
        String slug = Files.newSlug();
        ImportFiles files = Files.small(slug).add("programme.csv", bytes(Files.PROGRAMME + "A,Workshop,One,,,,\n"));

        Imported imported = read(files);
        read(files);

        List<AuditEntry> entries = AuditEntry.latest(imported.meetingId(), 10);
        assertEquals(List.of("programme.imported Plenary " + slug),
                entries.stream().map(entry -> entry.deed + " " + entry.whoName + " " + entry.label).toList());
        assertTrue(entries.get(0).afterJson.contains("\"PROGRAMME\":{\"added\":1,\"changed\":0,\"unchanged\":0"));
        assertNull(entries.get(0).beforeJson);
    }

    @Test
    void eleven_hundred_sessions_take_seconds() {
        String slug = Files.newSlug();
        ImportFiles files = Files.small(slug).add("programme.csv", bytes(IntStream.range(0, 1_100)
                .mapToObj(i -> "S" + i + ",Workshop,Session " + i + ",2021-06-01T09:30,,Room 1,\"Trust, security\"\n")
                .collect(Collectors.joining("", Files.PROGRAMME, ""))))
                .add("speakers.csv", bytes(IntStream.range(0, 3_300)
                        .mapToObj(i -> "S" + i % 1_100 + ",Person " + i % 700 + ",speaker,Business,GRULAC,,,\n")
                        .collect(Collectors.joining("", Files.SPEAKERS, ""))));
        long start = System.nanoTime();

        Imported imported = importProgramme.read(files);
        Duration first = Duration.ofNanos(System.nanoTime() - start);
        Imported again = importProgramme.read(files);
        Duration both = Duration.ofNanos(System.nanoTime() - start);

        assertEquals(List.of(), imported.problems());
        assertEquals(new Counts(1_100, 0, 0), imported.of(SheetKind.PROGRAMME));
        assertEquals(new Counts(0, 0, 1_100), again.of(SheetKind.PROGRAMME));
        assertTrue(both.compareTo(Duration.ofSeconds(60)) < 0, "first " + first + ", both " + both);
    }

    private Imported read(ImportFiles files) {
        Imported imported = importProgramme.read(files);
        assertEquals(List.of(), imported.problems());
        return imported;
    }

    private static Session session(String slug, String code) {
        Session.getEntityManager().clear();
        return Session.withCode(Meeting.withSlug(slug).orElseThrow(), code).orElseThrow();
    }
}
