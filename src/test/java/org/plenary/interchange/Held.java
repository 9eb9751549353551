package org.plenary.interchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plenary.interchange.Wishes.Missing;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.SessionType;
import org.plenary.programme.Speaker;
import org.plenary.programme.Track;

/** Files held against a small meeting that is in memory only: the preview's own code, without a database. */
public final class Held {

    private static final String GUID = "7f000000-0000-4000-8000-00000000000";

    private Held() {
    }

    /** @param answer what becomes of sessions the file does not have */
    public static void against(String file, byte[] bytes, int answer) {
        Missing missing = Missing.values()[answer % Missing.values().length];
        Wishes wishes = new Wishes(null, missing, UUID.fromString(GUID + "0"));
        Compared.leavingOut(new ImportFiles().add(file, bytes), read -> compared(read, wishes), () -> {
        }).preview().seen();
    }

    private static Compared compared(ReadProgramme read, Wishes wishes) {
        Tally tally = new Tally();
        Meeting meeting = meeting();
        for (Row row : read.sheet(SheetKind.MEETING).rows()) {
            new MeetingRows(tally, Clock.systemUTC()).read(row, MeetingRows.slug(row), meeting);
        }
        return new Compared(read, known(meeting, wishes), tally, List.of());
    }

    private static Meeting meeting() {
        Meeting meeting = new Meeting();
        meeting.slug = "harbour2021";
        meeting.startsOn = LocalDate.of(2021, 12, 6);
        meeting.endsOn = LocalDate.of(2021, 12, 10);
        meeting.zone = "Europe/Warsaw";
        meeting.languages = "en,fr, ar";
        return meeting;
    }

    /** Three sessions the samples know by guid, by code and not at all; two rooms, one joined of the other, people, texts. */
    private static Known known(Meeting meeting, Wishes wishes) {
        Known known = new Known(meeting, wishes);
        Room hall = room(known, "Hall");
        room(known, "Boat shed").parts.add(hall);
        Track track = new Track();
        track.name = "Access";
        known.tracks.put(track.name, track);
        SessionType type = new SessionType();
        type.name = "Talk";
        type.usualMinutes = 60;
        known.types.put(type.name, type);
        List.of("HARB01", "H01", "OTHER").forEach(code -> session(known, code, type, hall).tracks.add(track));
        known.before.addAll(known.sessions.values());
        return known;
    }

    private static Room room(Known known, String name) {
        Room room = new Room();
        room.name = name;
        known.rooms.put(name, room);
        return room;
    }

    private static Session session(Known known, String code, SessionType type, Room room) {
        Session session = new Session();
        session.meeting = known.meeting;
        session.code = code;
        session.title = code;
        session.type = type;
        session.textLanguage = "en";
        session.guid = UUID.fromString(GUID + (known.sessions.size() + 1));
        session.moveTo(room, Instant.parse("2021-12-06T08:30:00Z"), Duration.ofHours(1));
        Speaker speaker = new Speaker();
        speaker.name = "Ada Saltmarsh";
        speaker.guid = UUID.fromString(GUID + known.sessions.size());
        known.meet(speaker);
        Role role = new Role();
        role.session = session;
        role.speaker = speaker;
        role.kind = Role.Kind.SPEAKER;
        session.roles.add(role);
        known.texts.title(session, "fr", "Titre");
        known.sessions.put(code, session);
        known.guids.put(session.guid, session);
        return session;
    }
}
