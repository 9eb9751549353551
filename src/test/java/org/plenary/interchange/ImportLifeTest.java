package org.plenary.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.interchange.Files.bytes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.identity.AuditEntry;
import org.plenary.interchange.ProgrammeImport.State;
import org.plenary.interchange.Wishes.Missing;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.Speaker;
import org.plenary.programme.Track;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.Statements;

/** From the preview over the deed to the undo: exactly what was shown, all of it or nothing, and back again. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@ActivateRequestContext
class ImportLifeTest {

    private static final String FILE = """
            code,type,title,start,end,room
            A,Workshop,Renamed,2021-12-06T09:30,2021-12-06T10:30,Hall
            B,Workshop,Session B,2021-12-07T11:00,2021-12-07T12:00,Hall
            C,Workshop,Session C,,,
            N,Workshop,New,2021-12-06T10:00,2021-12-06T11:00,Hall
            """;

    @Inject
    Imports imports;
    @Inject
    ImportProgramme importProgramme;
    @Inject
    Rows rows;

    @Test
    void a_preview_says_exactly_what_differs_and_writes_nothing() {
        Meeting meeting = meeting();
        List<String> before = rows.all();

        ImportPreview preview = importProgramme.preview(file(), meeting.id,
                new Wishes(null, Missing.REMOVE, UUID.randomUUID()));

        assertEquals(List.of("A CHANGED [title]", "B MOVED [startsAt, endsAt]", "D REMOVED []",
                "N ADDED "),
                preview.changes().stream().map(change -> change.name() + " " + change.how() + " "
                        + (change.before().isEmpty() ? "" : change.different())).sorted().toList());
        assertEquals(List.of("D Session D"), preview.missing());
        assertEquals(List.of("Hall: A Renamed, N New"),
                preview.clashes().stream().map(clash -> clash.what() + ": " + clash.one() + ", " + clash.other()).toList());
        assertEquals(new Counts(1, 3, 1), preview.counts().get(SheetKind.PROGRAMME));
        assertEquals(List.of(), rows.others(before));
    }

    @Test
    void a_clash_that_is_there_already_is_not_said_to_arise() {
        Meeting meeting = meeting();
        Given.session(meeting, "E", Room.named(meeting, "Hall").orElseThrow(), LocalDateTime.parse("2021-12-06T09:30"));

        ImportPreview preview = importProgramme.preview(new ImportFiles().add("programme.csv",
                bytes("code,type,title\nA,Workshop,Renamed\n")), meeting.id, Wishes.none());

        assertEquals(List.of(), preview.clashes());
    }

    @Test
    void what_was_confirmed_is_what_was_shown_and_each_session_has_its_line_in_the_log() {
        Meeting meeting = meeting();
        long id = Sent.waiting(meeting, file());
        imports.answer(id, null, Missing.CANCEL);

        assertTrue(imports.confirm(id, imports.preview(Sent.read(id)).seen()));

        ProgrammeImport done = Sent.settled(id);
        assertEquals(State.DONE, done.state);
        assertNull(done.files);
        assertEquals(List.of("A Renamed ACCEPTED", "B Session B ACCEPTED", "C Session C ACCEPTED", "D Session D CANCELLED",
                "N New ACCEPTED"), sessions(meeting));
        assertEquals(List.of("programme.import.added N New", "programme.import.cancelled D Session D",
                "programme.import.changed A Renamed", "programme.import.moved B Session B"),
                AuditEntry.latest(meeting.id, 10).stream().filter(entry -> entry.deed.startsWith("programme.import."))
                        .map(entry -> entry.deed + " " + entry.label).sorted().toList());
    }

    @Test
    void where_the_meeting_changed_in_between_nothing_is_written_and_the_preview_is_another() {
        Meeting meeting = meeting();
        long id = Sent.waiting(meeting, file());
        String seen = imports.preview(Sent.read(id)).seen();
        edit(meeting, "A", "Edited at the desk");
        List<String> before = rows.all();

        imports.confirm(id, seen);

        assertEquals(State.WAITING, Sent.settled(id).state);
        assertEquals(List.of(), rows.others(before));
        assertNotEquals(seen, imports.preview(Sent.read(id)).seen());
        imports.confirm(id, imports.preview(Sent.read(id)).seen());
        assertEquals(State.DONE, Sent.settled(id).state);
    }

    @Test
    void times_nobody_has_told_the_zone_of_cannot_be_confirmed() {
        Meeting meeting = meeting();
        long id = Sent.waiting(meeting, Files.sample("calendar.ics"));

        imports.confirm(id, imports.preview(Sent.read(id)).seen());

        assertEquals(State.WAITING, Sent.settled(id).state);
        assertEquals(4, Session.count("meeting", meeting));
    }

    @Test
    void of_two_organisers_who_confirm_the_same_files_one_does_it() {
        Meeting meeting = meeting();
        long id = Sent.waiting(meeting, file());
        String seen = imports.preview(Sent.read(id)).seen();

        List<Boolean> began = Stream.of(1, 2).parallel().map(organiser -> began(id, seen)).sorted().toList();

        assertEquals(List.of(false, true), began);
        assertEquals(State.DONE, Sent.settled(id).state);
        assertEquals(5, Session.count("meeting", meeting));
    }

    @Test
    void two_imports_at_once_are_one_after_the_other_and_the_second_is_shown_anew() {
        Meeting meeting = meeting();
        long one = Sent.waiting(meeting, file());
        long other = Sent.waiting(meeting, file());
        Map<Long, String> seen = Map.of(one, imports.preview(Sent.read(one)).seen(), other,
                imports.preview(Sent.read(other)).seen());

        Stream.of(one, other).parallel().forEach(id -> began(id, seen.get(id)));

        assertEquals(List.of(State.DONE, State.WAITING),
                Stream.of(one, other).map(id -> Sent.settled(id).state).sorted(java.util.Comparator.reverseOrder()).sorted(
                        java.util.Comparator.comparing(state -> state != State.DONE)).toList());
        assertEquals(5, Session.count("meeting", meeting));
    }

    @Test
    void cut_off_in_the_middle_it_leaves_nothing_and_the_files_wait_as_before() {
        Meeting meeting = meeting();
        long id = Sent.waiting(meeting, Files.sample("schedule.xml"));
        String seen = imports.preview(Sent.read(id)).seen();
        List<String> before = rows.all();

        Statements.failingAt("insert into session_role", () -> {
            imports.confirm(id, seen);
            Sent.settled(id);
        });

        assertEquals(State.WAITING, Sent.settled(id).state);
        assertEquals(List.of(), rows.others(before));
        imports.confirm(id, seen);
        assertEquals(State.DONE, Sent.settled(id).state);
        assertEquals(11, Session.count("meeting", meeting));
    }

    @Test
    void an_undo_puts_back_exactly_what_was() {
        Meeting meeting = meeting();
        List<String> before = facts(meeting);
        long id = done(meeting, file(), Missing.REMOVE);
        long other = done(meeting, Files.sample("schedule.xml"), Missing.CANCEL);
        assertNotEquals(before, facts(meeting));

        imports.undo(other);
        Sent.settled(other);
        imports.undo(id);

        ProgrammeImport undone = Sent.settled(id);
        assertEquals(State.UNDONE, undone.state);
        assertEquals(List.of(), undone.outcome().left());
        assertEquals(before, facts(meeting));
    }

    @Test
    void an_undo_leaves_and_names_what_somebody_edited_or_needs_since() {
        Meeting meeting = meeting();
        long id = done(meeting, Files.sample("schedule.xml"), Missing.KEEP);
        edit(meeting, "HARB01", "Edited at the desk");

        imports.undo(id);

        assertEquals(List.of("HARB01 Trust on the harbour wall", "Ada Saltmarsh", "Connectivity"),
                Sent.settled(id).outcome().left());
        assertEquals(List.of("A Session A ACCEPTED", "B Session B ACCEPTED", "C Session C ACCEPTED", "D Session D ACCEPTED",
                "HARB01 Edited at the desk ACCEPTED"), sessions(meeting));
        assertFalse(imports.undo(id));
    }

    @Test
    void reading_and_comparing_cost_the_same_statements_for_ten_sessions_and_for_eleven_hundred() {
        Meeting small = Given.meeting();
        Meeting large = Given.meeting();
        importProgramme.read(many(10), small.id);

        long written = Statements.ofThisThread(() -> importProgramme.read(many(1_100), large.id));
        long few = Statements.ofThisThread(() -> importProgramme.preview(many(10), small.id, Wishes.none()));
        long all = Statements.ofThisThread(() -> importProgramme.preview(many(1_100), large.id, Wishes.none()));

        assertEquals(1_100, Session.count("meeting", large));
        assertEquals(2_200, Role.count("session.meeting", large));
        assertEquals(few, all);
        assertTrue(written < 400, "statements to write 1,100 sessions, 2,200 roles and 500 people: " + written);
    }

    /** As pretalx writes them: 2.5 MB. */
    static ImportFiles many(int sessions) {
        String text = "Words about it. ".repeat(128);
        String events = IntStream.range(0, sessions)
                .mapToObj(i -> "<event guid='" + UUID.nameUUIDFromBytes(bytes("many " + sessions + i))
                        + "' id='" + (i + 1) + "' code='M" + i + "'><title>Session " + i
                        + "</title><type>Talk</type><date>2021-12-0" + (6 + i % 4)
                        + "T" + (10 + i % 9) + ":00:00+01:00</date><duration>01:00</duration><room>Room " + i % 20
                        + "</room><track>T" + i % 8
                        + "</track><abstract/><description>" + text + "</description><persons><person id='" + i % 500
                        + "'>Person " + i % 500
                        + "</person><person>Person " + (i + 7) % 500 + "</person></persons></event>")
                .collect(Collectors.joining("\n"));
        return new ImportFiles().add("schedule.xml",
                bytes("<schedule><conference><title>M</title></conference><day date='2021-12-06'>"
                        + "<room name='Room'>" + events + "</room></day></schedule>"));
    }

    private boolean began(long id, String seen) {
        return io.quarkus.arc.Arc.container().instance(ImportLifeTest.Organiser.class).get().confirms(id, seen);
    }

    /** Somebody else's request. */
    @jakarta.enterprise.context.ApplicationScoped
    static class Organiser {

        @Inject
        Imports imports;

        @ActivateRequestContext
        boolean confirms(long id, String seen) {
            return imports.confirm(id, seen);
        }
    }

    private long done(Meeting meeting, ImportFiles files, Missing missing) {
        long id = Sent.waiting(meeting, files);
        imports.answer(id, null, missing);
        imports.confirm(id, imports.preview(Sent.read(id)).seen());
        assertEquals(State.DONE, Sent.settled(id).state);
        return id;
    }

    private static ImportFiles file() {
        return new ImportFiles().add("programme.csv", bytes(FILE));
    }

    /** A is in the hall, B and C have no place, D is not in the file. */
    private static Meeting meeting() {
        Meeting meeting = Given.meeting();
        Room hall = Given.room(meeting, "Hall");
        Given.track(meeting, "Access");
        Session a = Given.session(meeting, "A", hall, LocalDateTime.parse("2021-12-06T09:30"));
        Given.session(meeting, "B", hall, LocalDateTime.parse("2021-12-07T09:00"));
        Given.session(meeting, "C", null, null);
        Session d = Given.session(meeting, "D", null, LocalDateTime.parse("2021-12-08T09:00"));
        Speaker speaker = Given.speaker(meeting, "Huda");
        Given.role(a, speaker, Role.Kind.SPEAKER);
        Given.role(d, speaker, Role.Kind.RAPPORTEUR);
        Given.written(() -> Session.<Session> findById(d.id).tracks.add(Track.named(meeting, "Access").orElseThrow()));
        return meeting;
    }

    private static void edit(Meeting meeting, String code, String title) {
        Given.written(() -> Session.withCode(meeting, code).orElseThrow().title = title);
    }

    private static List<String> sessions(Meeting meeting) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Session.<Session> list("meeting = ?1 order by code", meeting).stream()
                        .map(session -> session.code + " " + session.title + " " + session.state).toList());
    }

    /** Everything an import may change, of every row. */
    private static List<String> facts(Meeting meeting) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Meeting there = Meeting.findById(meeting.id);
            Known known = new Known(there, Wishes.none());
            return Stream.of(known.sessions.values().stream().map(row -> Fact.all(known.facts.session, row).toString()),
                    known.people.values().stream().map(row -> row.name + Fact.all(known.facts.speaker, row)),
                    known.rooms.values().stream().map(row -> row.name + Fact.all(known.facts.room, row)),
                    known.tracks.values().stream().map(row -> row.name + Fact.all(known.facts.track, row)),
                    known.types.values().stream().map(row -> row.name + Fact.all(known.facts.type, row)))
                    .flatMap(all -> all).sorted().toList();
        });
    }
}
