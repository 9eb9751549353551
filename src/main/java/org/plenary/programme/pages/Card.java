package org.plenary.programme.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.plenary.programme.Meeting;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedTrack;
import org.plenary.programme.released.ListedType;
import org.plenary.programme.released.Programme;
import org.plenary.shared.Grid;
import org.plenary.shared.Words;

/**
 * A session as lists and timetables show it.
 *
 * @param marks what features above say of it to this reader, in words
 * @param place classes that put it on the timetable (row, span, column); empty in a plain list
 * @param late that it begins after midnight of the day it is listed under, in words (R9); null where it does not
 * @param colour of its first track, 0 for none
 */
public record Card(ListedSession session, String url, When when, String type, ListedRoom room, String roomUrl,
        List<ListedTrack> tracks, int colour, boolean now, List<String> marks, String place,
        String late) {

    static Card of(Programme programme, Meeting meeting, ListedSession session, Instant now, List<String> marks) {
        List<ListedTrack> tracks = session.tracks().stream().flatMap(id -> programme.track(id).stream()).toList();
        ListedRoom room = programme.room(session.room()).orElse(null);
        return new Card(session, Links.session(meeting, session), When.of(session, programme.zoneId()),
                programme.type(session.type()).map(ListedType::name).orElse(""), room,
                room == null ? null : Links.room(meeting, room), tracks,
                tracks.stream().mapToInt(ListedTrack::colour).findFirst().orElse(0), session.isOnAt(now), marks, "", null);
    }

    /** @param moments that begin a row of the timetable */
    Card at(List<Instant> moments, Columns.Span columns) {
        int from = moments.indexOf(session.startsAt());
        return new Card(session, url, when, type, room, roomUrl, tracks, colour, now, marks, String.join(" ", Grid.row(from),
                Grid.span(moments.indexOf(session.endsAt()) - from), columns.place()), late);
    }

    /** What it is held with (R7), for text. */
    public String facts() {
        return Facts.inOneLine(session);
    }

    /** In the list of its day. */
    Card ofItsDay(ZoneId venue) {
        return new Card(session, url, when, type, room, roomUrl, tracks, colour, now, marks, place, lateness(session, venue));
    }

    static String lateness(ListedSession session, ZoneId venue) {
        return session.startsAt().atZone(venue).toLocalDate().equals(session.day(venue)) ? null
                : Words.now(ProgrammeMessages.class).day_after();
    }
}
