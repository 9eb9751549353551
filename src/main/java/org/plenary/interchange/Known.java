package org.plenary.interchange;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.programme.Meeting;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.SessionType;
import org.plenary.programme.Speaker;
import org.plenary.programme.Track;

/** All rows of the meeting by the names the files use: loaded once, so that no line of a file costs a statement. */
class Known {

    final Meeting meeting;
    final Map<String, Room> rooms = new HashMap<>();
    final Map<String, Track> tracks = new HashMap<>();
    final Map<String, SessionType> types = new HashMap<>();
    final Map<String, Session> sessions = new HashMap<>();
    final Map<String, Speaker> speakers = new HashMap<>();
    /** Names borne by two people of the meeting: the desk allows that, a file cannot tell them apart. */
    final Set<String> namesakes = new HashSet<>();
    /** Those of the file that some session, perhaps of another meeting, already has. */
    final Set<UUID> guidsTaken;

    Known(Meeting meeting, boolean isNew, Set<UUID> guids) {
        this.meeting = meeting;
        guidsTaken = guids.isEmpty() ? Set.of()
                : new HashSet<>(Session.find("select s.guid from Session s where s.guid in ?1",
                        guids).project(UUID.class).list());
        if (!isNew) {
            Room.of(meeting).forEach(room -> rooms.put(room.name, room));
            Track.of(meeting).forEach(track -> tracks.put(track.name, track));
            SessionType.of(meeting).forEach(type -> types.put(type.name, type));
            Session.of(meeting).forEach(session -> sessions.put(session.code, session));
            for (Speaker speaker : Speaker.of(meeting)) {
                if (speakers.putIfAbsent(speaker.name, speaker) != null) {
                    namesakes.add(speaker.name);
                }
            }
        }
    }

    /** UTC where the meeting's own zone is among the problems, so that the other files are still looked at. */
    ZoneId zone() {
        try {
            return meeting.zone == null ? ZoneOffset.UTC : ZoneId.of(meeting.zone);
        } catch (DateTimeException broken) {
            return ZoneOffset.UTC;
        }
    }

    List<String> languages() {
        return List.of((meeting.languages == null || meeting.languages.isEmpty() ? "en" : meeting.languages).split(","));
    }
}
