package org.plenary.programme.released;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A whole programme at one moment, immutable: what a release keeps and the public reads. It holds no remote address and
 * no e-mail (R15, R18), so nothing made from it can leak one. Sessions are in order of start, then code; unplaced last.
 */
public record Programme(String meeting, String zone, LocalDate startsOn, LocalDate endsOn, int release, Instant releasedAt,
        List<ListedRoom> rooms, List<ListedTrack> tracks, List<ListedType> types, List<ListedSpeaker> speakers,
        List<ListedSession> sessions) {

    /** What an older release published, as this one does it again. */
    Programme again(int number, Instant at) {
        return new Programme(meeting, zone, startsOn, endsOn, number, at, rooms, tracks, types, speakers, sessions);
    }

    /** With every session knowing in which release it last changed. @param before what the public has read so far */
    Programme since(Programme before) {
        Map<UUID, Change> changes = Change.between(before, this).stream()
                .collect(Collectors.toMap(change -> change.session().guid(), change -> change, (one, two) -> one));
        Map<UUID, ListedSession> was = before.sessions.stream()
                .collect(Collectors.toMap(ListedSession::guid, session -> session, (one, two) -> one));
        return new Programme(meeting, zone, startsOn, endsOn, release, releasedAt, rooms, tracks, types, speakers,
                sessions.stream().map(session -> changes.containsKey(session.guid())
                        ? session.changed(release, changes.get(session.guid()).kind())
                        : unchanged(session, was.get(session.guid()), before.release)).toList());
    }

    /** A release made before anybody counted says of no session when it changed: at the latest then. */
    private static ListedSession unchanged(ListedSession session, ListedSession was, int before) {
        return session.changed(was.changedIn() == null ? Integer.valueOf(before) : was.changedIn(), was.changedHow());
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    public List<LocalDate> days() {
        return startsOn.datesUntil(endsOn.plusDays(1)).toList();
    }

    public Optional<ListedSession> session(String code) {
        return first(sessions, session -> session.code().equals(code));
    }

    public Optional<ListedSession> session(UUID guid) {
        return first(sessions, session -> session.guid().equals(guid));
    }

    public Optional<ListedSpeaker> speaker(long id) {
        return first(speakers, speaker -> speaker.id() == id);
    }

    public Optional<ListedRoom> room(Long id) {
        return first(rooms, room -> id != null && room.id() == id);
    }

    public Optional<ListedTrack> track(Long id) {
        return first(tracks, track -> id != null && track.id() == id);
    }

    public Optional<ListedType> type(Long id) {
        return first(types, type -> id != null && type.id() == id);
    }

    /** One of its days as an address names it, {@code 2021-12-07}; empty where it is none of them. */
    public Optional<LocalDate> day(String date) {
        return first(days(), day -> day.toString().equals(date));
    }

    /** Whatever takes place in the room, or in one it is joined from or into. */
    public List<ListedSession> in(ListedRoom room) {
        return sessions.stream().filter(session -> isIn(session, room)).toList();
    }

    /** Whether it takes this room, or a part of it, or one it is a part of. */
    public boolean isIn(ListedSession session, ListedRoom room) {
        return room(session.room()).filter(room::shares).isPresent();
    }

    /** What belongs to the track or to one under it. */
    public List<ListedSession> in(ListedTrack track) {
        return sessions.stream().filter(session -> isIn(session, track)).toList();
    }

    /** Whether it belongs to this track or to one under it. */
    public boolean isIn(ListedSession session, ListedTrack track) {
        return session.tracks().stream().flatMap(id -> track(id).stream())
                .anyMatch(one -> one.id() == track.id() || Objects.equals(one.parent(), track.id()));
    }

    /** Sessions that belong to the venue's day: a session starting before 03:00 belongs to the evening before (R9). */
    public List<ListedSession> onDay(LocalDate day) {
        return sessions.stream().filter(session -> session.isPlaced() && session.day(zoneId()).equals(day)).toList();
    }

    public List<ListedSession> of(ListedSpeaker speaker) {
        return sessions.stream().filter(session -> session.roles().stream().anyMatch(role -> role.speaker() == speaker.id()))
                .toList();
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }
}
