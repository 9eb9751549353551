package org.plenary.programme.released;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.SessionText;
import org.plenary.programme.SessionType;
import org.plenary.programme.Speaker;
import org.plenary.programme.Track;

/** The desk's rows as a {@link Programme}: what a release made now would publish. */
public final class Draft {

    private static final Comparator<ListedSession> BY_START = Comparator
            .comparing(ListedSession::startsAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ListedSession::code);

    private Draft() {
    }

    /** Needs a transaction or an open session; the same number of statements whatever the size. */
    public static Programme of(Meeting meeting, int release, Instant releasedAt) {
        return new Programme(meeting.slug, meeting.zone, meeting.startsOn, meeting.endsOn, release, releasedAt,
                Room.of(meeting).stream().map(Draft::listed).toList(),
                Track.of(meeting).stream().map(Draft::listed).toList(),
                SessionType.of(meeting).stream().map(type -> new ListedType(type.id, type.name, type.usualMinutes)).toList(),
                Speaker.of(meeting).stream().map(Draft::listed).toList(),
                sessions(meeting));
    }

    private static ListedRoom listed(Room room) {
        return new ListedRoom(room.id, room.name, room.building, room.capacity, room.streamUrl,
                room.parts.stream().map(part -> part.id).sorted().toList());
    }

    private static ListedTrack listed(Track track) {
        return new ListedTrack(track.id, track.parent == null ? null : track.parent.id, track.name, track.colour);
    }

    private static ListedSpeaker listed(Speaker speaker) {
        return new ListedSpeaker(speaker.id, speaker.guid, speaker.name, speaker.affiliation, speaker.biography);
    }

    private static List<ListedSession> sessions(Meeting meeting) {
        Map<Long, List<ListedText>> texts = SessionText.of(meeting).stream()
                .collect(Collectors.groupingBy(text -> text.session.id,
                        Collectors.mapping(text -> new ListedText(text.language, text.title, text.description),
                                Collectors.toList())));
        return Session.of(meeting).stream().map(session -> listed(session, texts.getOrDefault(session.id, List.of())))
                .sorted(BY_START).toList();
    }

    private static ListedSession listed(Session session, List<ListedText> texts) {
        return new ListedSession(session.id, session.guid, session.code, session.number, session.title, session.description,
                session.type.id, session.room == null ? null : session.room.id, session.startsAt, session.endsAt,
                session.isCancelled(), session.layout, session.organisedBy,
                parts(session.sdgs).stream().map(Integer::valueOf).toList(), session.floorLanguage,
                parts(session.interpretation), parts(session.captions), session.signLanguage, session.recorded,
                session.streamed, session.streamUrl, session.sourceUrl,
                session.tracks.stream().map(track -> track.id).sorted().toList(),
                session.roles.stream().map(Draft::listed).sorted(Comparator.comparing(ListedRole::kind)).toList(), null, null,
                session.textLanguage, texts);
    }

    private static ListedRole listed(Role role) {
        String affiliation = role.affiliation != null ? role.affiliation : role.speaker.affiliation;
        return new ListedRole(role.speaker.id, role.speaker.name, role.kind, role.stakeholderGroup, role.regionalGroup,
                affiliation);
    }

    private static List<String> parts(String commaSeparated) {
        return commaSeparated == null || commaSeparated.isBlank() ? List.of()
                : Arrays.stream(commaSeparated.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
