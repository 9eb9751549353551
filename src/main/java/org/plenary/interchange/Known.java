package org.plenary.interchange;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.programme.Meeting;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.SessionText;
import org.plenary.programme.SessionType;
import org.plenary.programme.Speaker;
import org.plenary.programme.Track;

/** All rows of the meeting by the names the files use: loaded once, so that no line of a file costs a statement. */
class Known {

    final Meeting meeting;
    final Facts facts = new Facts(this);
    final Texts texts = new Texts();
    final Map<String, Room> rooms = new HashMap<>();
    final Map<String, Track> tracks = new HashMap<>();
    final Map<String, SessionType> types = new HashMap<>();
    final Map<String, Session> sessions = new LinkedHashMap<>();
    final Map<UUID, Session> guids = new HashMap<>();
    /** Sessions the files speak of as such. */
    final Set<Session> mentioned = new HashSet<>();
    /** As a file of another format binds people to its sessions. */
    final Map<String, Session> keys = new HashMap<>();
    final Map<String, Speaker> speakers = new HashMap<>();
    final Map<UUID, Speaker> people = new HashMap<>();
    /** Names borne by two people of the meeting: the desk allows that, a file cannot tell them apart. */
    final Set<String> namesakes = new HashSet<>();
    /** Before the files were looked at. */
    final List<Session> before = new ArrayList<>();
    final Wishes wishes;
    private int made;

    Known(Meeting meeting, Wishes wishes) {
        this.meeting = meeting;
        this.wishes = wishes;
        // A new meeting has no rows, and needs no database.
        if (meeting.id != null) {
            Room.of(meeting).forEach(room -> rooms.put(room.name, room));
            Track.of(meeting).forEach(track -> tracks.put(track.name, track));
            SessionType.of(meeting).forEach(type -> types.put(type.name, type));
            Session.of(meeting).forEach(session -> sessions.put(session.code, session));
            sessions.values().forEach(session -> guids.put(session.guid, session));
            Speaker.of(meeting).forEach(this::meet);
            texts.load(sessions.values(), SessionText.of(meeting));
        }
        before.addAll(sessions.values());
    }

    void meet(Speaker speaker) {
        people.put(speaker.guid, speaker);
        if (speakers.putIfAbsent(speaker.name, speaker) != null) {
            namesakes.add(speaker.name);
        }
    }

    /** Known to nobody yet, and the same when the same import is looked at again. */
    UUID newGuid() {
        return UUID.nameUUIDFromBytes((wishes.seed() + " " + ++made).getBytes(StandardCharsets.UTF_8));
    }

    /** UTC where the meeting's own zone is among the problems, so that the other files are still looked at. */
    ZoneId zone() {
        try {
            return meeting.zone == null ? ZoneOffset.UTC : ZoneId.of(meeting.zone);
        } catch (DateTimeException broken) {
            return ZoneOffset.UTC;
        }
    }

    /** Of a time that does not say it: the venue's in our own files, in others the file's own, else the one asked for. */
    ZoneId zone(Row row) {
        if (row.isOurs()) {
            return zone();
        }
        String said = row.text(Row.ZONE);
        if (said != null && Reads.ZONES.contains(said)) {
            return ZoneId.of(said);
        }
        if (said != null) {
            row.wrong(Row.ZONE, Reason.BAD_ZONE, "");
        } else {
            row.saysNoZone();
        }
        return wishes.zone() == null ? zone() : wishes.zone();
    }

    List<String> languages() {
        return meeting.languageTags().isEmpty() ? List.of("en") : meeting.languageTags();
    }
}
