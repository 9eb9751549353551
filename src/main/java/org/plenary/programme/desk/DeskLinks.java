package org.plenary.programme.desk;

import java.time.ZoneId;
import java.util.function.Function;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.programme.released.ListedSession;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** The one author of the desk's addresses and of how it names a session, a time, a clash. */
final class DeskLinks {

    private DeskLinks() {
    }

    static String manage(Meeting meeting, String path) {
        return "/" + meeting.slug + "/manage/" + path;
    }

    static String session(Meeting meeting, Session session) {
        return manage(meeting, "sessions/" + session.id);
    }

    static String speaker(Meeting meeting, long id) {
        return manage(meeting, "speakers/" + id);
    }

    static String named(Session session) {
        return session.code + " " + session.title;
    }

    /** Where the sessions of a release are edited. */
    static Function<ListedSession, String> toSessions(Meeting meeting) {
        return session -> manage(meeting, "sessions/" + session.id());
    }

    /** Day, hours and room in one line. */
    static String when(Session session, ZoneId venue) {
        DeskMessages words = Words.now(DeskMessages.class);
        String room = session.room == null ? words.no_room() : Words.isolated(session.room.name);
        if (!session.isPlaced()) {
            return session.room == null ? words.unplaced() : words.unplaced() + Reading.currentLanguage().comma() + room;
        }
        Language language = Reading.currentLanguage();
        return String.join(language.comma(), Times.shortDay(session.startsAt.atZone(venue).toLocalDate(), language),
                Times.hour(session.startsAt, venue) + "–" + Times.hour(session.endsAt, venue), room);
    }

    /** A session, where and when. */
    static Line line(Meeting meeting, Session session, boolean grave) {
        return new Line(named(session), session(meeting, session), when(session, meeting.zoneId()), grave);
    }

    /** What is the matter, seen from one session, leading to the other. */
    static Line clash(Meeting meeting, Clash clash, Session from) {
        Session other = clash.against(from);
        DeskMessages words = Words.now(DeskMessages.class);
        String what = clash.kind() == Clash.Kind.ROOM ? words.room_taken(Words.isolated(other.room.name))
                : words.person_twice(Words.isolated(clash.speaker().name));
        return new Line(named(other), session(meeting, other), what + " " + when(other, meeting.zoneId()), true);
    }
}
