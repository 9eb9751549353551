package org.plenary.interchange.out;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.programme.Meeting;
import org.plenary.programme.pages.Links;
import org.plenary.programme.released.ListedRole;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedSpeaker;
import org.plenary.programme.released.ListedTrack;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.shared.PlainText;
import org.plenary.shared.Times;

/**
 * What {@code schedule.xml} and {@code schedule.json} both say (frab's format as c3voc keeps it, github.com/voc/schedule).
 * Only what has a time, and nothing cancelled: pretalx leaves it out of a released schedule, frab of its export, and the
 * programs that read it know no such state but take what is missing as gone.
 */
final class Frab {

    private static final String NO_ROOM = "No room";
    private static final int SHORTEST = 4;

    /** A day from its turn to the next one's, and what is in each room, in the venue's order. */
    record Day(int index, LocalDate date, String start, String end, Map<String, List<ListedSession>> rooms) {
    }

    /** Somebody with a part in a session; guid null where the release does not know the person. */
    record Person(long id, UUID guid, String name, String url) {
    }

    final Meeting meeting;
    final Programme programme;
    private final String address;
    private final Map<String, Long> slugs;

    Frab(Released released, String address) {
        this.meeting = released.meeting();
        this.programme = released.programme();
        this.address = address;
        this.slugs = programme.sessions().stream()
                .collect(Collectors.groupingBy(Frab::natural, Collectors.counting()));
    }

    String page(String path) {
        return address + path;
    }

    String url(ListedSession session) {
        return page(Links.session(meeting, session));
    }

    /** At least four signs, of which a hyphen is none: it parts the acronym from the rest of a slug. */
    String acronym() {
        String plain = meeting.slug.replace('-', '_');
        return plain.length() < SHORTEST ? "meeting_" + plain : plain;
    }

    /** The session's code, after the acronym; where two would be the same, with the session's number in the data as well. */
    String slug(ListedSession session) {
        String code = natural(session);
        boolean plain = slugs.getOrDefault(code, 1L) == 1 && code.length() >= SHORTEST && code.matches(".*[a-z0-9]");
        return acronym() + "-" + (plain ? code : "session-" + code + "-" + session.id());
    }

    private static String natural(ListedSession session) {
        return session.code().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "-");
    }

    /** Hours and minutes; the format has two digits for the hours. */
    String duration(ListedSession session) {
        Duration length = session.length();
        return length.toHours() > 99 ? "99:59"
                : String.format(Locale.ROOT, "%02d:%02d", length.toHours(), length.toMinutesPart());
    }

    List<Day> days() {
        List<LocalDate> days = programme.days();
        return IntStream.range(0, days.size()).mapToObj(i -> new Day(i + 1, days.get(i), turn(days.get(i)),
                turn(days.get(i).plusDays(1)), rooms(days.get(i)))).toList();
    }

    private String turn(LocalDate day) {
        return moment(day.atTime(ListedSession.DAY_TURNS_AT).atZone(programme.zoneId()).toInstant());
    }

    String moment(Instant at) {
        return Times.machine(at, programme.zoneId());
    }

    private Map<String, List<ListedSession>> rooms(LocalDate day) {
        Map<String, List<ListedSession>> used = programme.onDay(day).stream().filter(session -> !session.cancelled())
                .collect(Collectors.groupingBy(this::room));
        Map<String, List<ListedSession>> rooms = new LinkedHashMap<>();
        Stream.concat(programme.rooms().stream().map(room -> PlainText.of(room.name())), Stream.of(NO_ROOM))
                .filter(used::containsKey).forEach(name -> rooms.put(name, used.get(name)));
        return rooms;
    }

    String room(ListedSession session) {
        return programme.room(session.room()).map(room -> PlainText.of(room.name())).orElse(NO_ROOM);
    }

    /** Rooms have no number of their own outside this installation: theirs is made of the meeting's and the room's. */
    Optional<UUID> guid(String room) {
        return programme.rooms().stream().filter(one -> PlainText.of(one.name()).equals(room)).map(ListedRoom::id)
                .map(id -> UUID.nameUUIDFromBytes((meeting.slug + "/rooms/" + id).getBytes())).findFirst();
    }

    /** The format has one track a session: its first. */
    String track(ListedSession session) {
        return session.tracks().stream().flatMap(id -> programme.track(id).stream()).map(ListedTrack::name)
                .map(PlainText::of).findFirst().orElse("");
    }

    /** Each once, whatever their parts. */
    List<Person> people(ListedSession session) {
        return session.roles().stream().collect(Collectors.toMap(ListedRole::speaker, Function.identity(), (one, two) -> one,
                LinkedHashMap::new)).values().stream().map(this::person).toList();
    }

    private Person person(ListedRole role) {
        return new Person(role.speaker(), programme.speaker(role.speaker()).map(ListedSpeaker::guid).orElse(null),
                PlainText.of(role.name()), page(Links.speaker(meeting, role.speaker())));
    }

    /** Where the session is described elsewhere; null where nowhere, or by no address a schedule may hold. */
    static String source(ListedSession session) {
        try {
            String source = session.sourceUrl();
            return source != null && source.matches("https?://.*") ? URI.create(source).toASCIIString() : null;
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
