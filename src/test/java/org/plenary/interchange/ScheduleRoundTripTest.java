package org.plenary.interchange;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.interchange.Files.bytes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.programme.Meeting;
import org.plenary.programme.Named;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Our own schedules of frab's kind, in again, and out again: the same but for what is a meeting's own; and what they lose. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
@ActivateRequestContext
class ScheduleRoundTripTest {

    /** docs/formats.md names each of these. */
    private static final Set<String> LOST_OF_A_SESSION = Set.of("captions", "interpretation", "layout", "number",
            "organisedBy", "remoteAddress", "roles", "sdgs", "signLanguage", "streamUrl", "textLanguage", "texts", "tracks");
    private static final Set<String> LOST_OF_OTHERS = Set.of("affiliation", "biography", "building", "colour", "email",
            "parent", "parts", "remoteAddress", "streamUrl", "usualMinutes");

    @Inject
    ImportProgramme importProgramme;
    @Inject
    Releases releases;

    @ParameterizedTest
    @ValueSource(strings = { "schedule.xml", "schedule.json" })
    void the_igf_the_harbour_and_what_pretalx_wrote_come_back_the_same(String schedule) {
        Meeting pretalx = Given.meeting();
        assertEquals(List.of(), importProgramme.read(Files.sample(schedule), pretalx.id).problems());

        for (Meeting meeting : List.of(demonstration("igf2021"), demonstration("harbour2021"), pretalx)) {
            assertComesBack(meeting, schedule);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "schedule.xml", "schedule.json" })
    void hostile_texts_and_awkward_codes_come_back_the_same(String schedule) {
        assertComesBack(ManyScripts.make().meeting, schedule);
    }

    @Test
    void what_a_schedule_cannot_hold_is_this_and_nothing_else() {
        Meeting hostile = ManyScripts.make().meeting;
        Set<String> sessions = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (Meeting meeting : List.of(hostile, demonstration("igf2021"), demonstration("harbour2021"))) {
            everyFact(meeting);
            Meeting copy = copy(meeting, "schedule.json");
            lost(meeting, copy, sessions, others);
        }

        assertEquals(new TreeSet<>(LOST_OF_A_SESSION), sessions);
        assertEquals(new TreeSet<>(LOST_OF_OTHERS), others);
        assertEquals(Set.of("WS2 CANCELLED", "WS99 ACCEPTED"), without(hostile, copy(hostile, "schedule.json")));
        lost(hostile, copy(hostile, "schedule.xml"), sessions, others);
        sessions.removeAll(LOST_OF_A_SESSION);
        others.removeAll(LOST_OF_OTHERS);
        assertEquals("[streamed] [capacity]", sessions + " " + others, "what XML alone has no place for");
    }

    /** What the demonstration leaves empty could not be seen to be lost. */
    private static void everyFact(Meeting meeting) {
        Given.written(() -> {
            Known known = new Known(Meeting.findById(meeting.id), Wishes.none());
            known.sessions.values().stream().limit(1).forEach(session -> {
                session.number = "7";
                session.layout = "Round table";
                session.organisedBy = "The guild";
                session.signLanguage = "International Sign";
                session.streamUrl = "https://stream.example/own";
                session.streamed = true;
                session.tracks.addAll(known.tracks.values());
                session.textLanguage = "pl";
                known.texts.title(session, "fr", "Titre");
                known.texts.write(Meeting.getEntityManager());
            });
            known.rooms.values().forEach(room -> room.streamUrl = "https://stream.example/room");
            known.types.values().forEach(type -> type.usualMinutes = 45);
            return null;
        });
    }

    private void lost(Meeting meeting, Meeting copy, Set<String> sessions, Set<String> others) {
        QuarkusTransaction.requiringNew().run(() -> {
            Known was = known(meeting);
            Known is = known(copy);
            is.guids.forEach((guid, session) -> different(was.facts.session, was.guids.get(guid), is.facts.session, session,
                    sessions));
            named(was.rooms.values(), is.rooms.values(), known -> known.facts.room, was, is, others);
            named(was.tracks.values(), is.tracks.values(), known -> known.facts.track, was, is, others);
            named(was.types.values(), is.types.values(), known -> known.facts.type, was, is, others);
            named(was.speakers.values(), is.speakers.values(), known -> known.facts.speaker, was, is, others);
        });
    }

    private static <N extends Named> void named(Collection<N> was, Collection<N> is, Function<Known, List<Fact<N>>> facts,
            Known before, Known after, Set<String> lost) {
        Map<String, N> byName = was.stream().collect(Collectors.toMap(row -> row.name, row -> row));
        is.forEach(row -> different(facts.apply(before), byName.get(plain(byName, row.name)), facts.apply(after), row, lost));
    }

    /** Control signs are gone: no format holds them; nor do attributes of XML a line break. */
    private static String plain(Map<String, ?> names, String name) {
        return names.keySet().stream().filter(was -> line(was).equals(line(name))).findFirst()
                .orElseThrow(() -> new AssertionError(name + " was none of " + names.keySet()));
    }

    private static String line(String name) {
        return printed(name).replace('\n', ' ');
    }

    private static String printed(String text) {
        return text == null ? null : text.replace("\r\n", "\n").replaceAll("[\u0001\u000B]", "").strip();
    }

    private static <T> void different(List<Fact<T>> before, T was, List<Fact<T>> after, T is, Set<String> lost) {
        Map<String, String> old = Fact.all(before, was);
        Fact.all(after, is).forEach((fact, value) -> {
            if (!Objects.equals(printed(old.get(fact)), value)) {
                lost.add(fact);
            }
        });
    }

    private static Known known(Meeting meeting) {
        return new Known(Meeting.findById(meeting.id), Wishes.none());
    }

    private Set<String> without(Meeting meeting, Meeting copy) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Known is = known(copy);
            return known(meeting).sessions.values().stream().filter(session -> !is.guids.containsKey(session.guid))
                    .map(session -> session.code + " " + session.state).collect(Collectors.toSet());
        });
    }

    private Meeting demonstration(String slug) {
        Imported imported = importProgramme.read(Files.demonstration(slug));
        assertEquals(List.of(), imported.problems());
        return Meeting.findById(imported.meetingId());
    }

    private void assertComesBack(Meeting meeting, String schedule) {
        Meeting copy = copy(meeting, schedule);

        releases.make(copy, null);
        assertEquals(normal(get(meeting, schedule), meeting), normal(get(copy, schedule), copy));
        assertTrue(get(meeting, schedule).split("guid").length > 7, "there is something to lose");
    }

    /** Of the same days, zone, languages and name. */
    static Meeting emptyLike(Meeting meeting) {
        Meeting empty = Given.meeting();
        return Given.written(() -> {
            Meeting row = Meeting.findById(empty.id);
            row.name = meeting.name;
            row.startsOn = meeting.startsOn;
            row.endsOn = meeting.endsOn;
            row.zone = meeting.zone;
            row.languages = meeting.languages;
            return row;
        });
    }

    /** Released, out, and into an empty meeting. */
    private Meeting copy(Meeting meeting, String schedule) {
        releases.make(meeting, null);
        Meeting empty = emptyLike(meeting);
        ImportFiles files = new ImportFiles().add(schedule, bytes(get(meeting, schedule)));
        assertEquals(List.of(), importProgramme.preview(files, empty.id, Wishes.none()).problems());
        assertEquals(List.of(), importProgramme.read(files, empty.id).problems());
        return Given.written(() -> Meeting.findById(empty.id));
    }

    private static String get(Meeting meeting, String schedule) {
        return given().get("/" + meeting.slug + "/" + schedule).then().statusCode(200).extract().asString();
    }

    /** Without what is the meeting's own: its slug, the release's number, and the numbers rows have in this installation. */
    private static String normal(String schedule, Meeting meeting) {
        List<String> own = new ArrayList<>(List.of("(?<=<version>)\\d+", "(?<=\"version\":\")\\d+"));
        // Of sessions and persons; in the slugs of awkward codes; at the end of a person's and a room's address.
        own.addAll(List.of("(?<= id=\")\\d+", "(?<=\"id\":)\\d+", "(?<=-)\\d+(?=</slug>|\",\"url\")",
                "(?<=/speakers/|/rooms/)\\d+"));
        // Of a room, made of its number.
        own.addAll(List.of("(?<=\" guid=\")[0-9a-f-]{36}(?=\">\\s*<event)",
                "(?<=\"guid\":\")[0-9a-f-]{36}(?=\",(\"capacity\":\\d+,)?\"url\":\"[^\"]*/rooms/)"));
        String normal = schedule.replaceAll("(localhost:\\d+/|<acronym>|<slug>|\"acronym\":\"|\"slug\":\")" + meeting.slug,
                "$1SLUG");
        for (String part : own) {
            normal = normal.replaceAll(part, "");
        }
        return normal;
    }
}
