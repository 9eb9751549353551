package org.plenary.programme.pages;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.released.ListedRole;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedType;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Said;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** A day of the programme as an older release had it; the last is what had no time. */
record OldDay(String heading, List<Line> sessions) {

    /** @param url null where the session is in the programme no longer */
    record Line(String code, Said title, String url, String times, String room, String type, boolean cancelled,
            List<String> people) {
    }

    /** Only days that have something. */
    static List<OldDay> of(Programme programme, Function<ListedSession, String> links) {
        Stream<OldDay> days = programme.sessions().stream().filter(ListedSession::isPlaced)
                .map(session -> session.day(programme.zoneId())).distinct().sorted()
                .map(day -> new OldDay(Times.day(day, Reading.currentLanguage()),
                        lines(programme, programme.onDay(day), links)));
        List<ListedSession> unplaced = programme.sessions().stream().filter(session -> !session.isPlaced()).toList();
        OldDay rest = new OldDay(Words.now(ProgrammeMessages.class).unscheduled(), lines(programme, unplaced, links));
        return Stream.concat(days, Stream.of(rest)).filter(day -> !day.sessions.isEmpty()).toList();
    }

    private static List<Line> lines(Programme programme, List<ListedSession> sessions, Function<ListedSession, String> links) {
        return sessions.stream()
                .map(session -> new Line(session.code(), session.title(Reading.currentLanguage().tag), links.apply(session),
                        !session.isPlaced() ? null
                                : Times.hour(session.startsAt(), programme.zoneId()) + "–"
                                        + Times.hour(session.endsAt(), programme.zoneId()),
                        programme.room(session.room()).map(ListedRoom::name).orElse(null),
                        programme.type(session.type()).map(ListedType::name).orElse(""), session.cancelled(),
                        session.roles().stream().map(ListedRole::name).distinct().toList()))
                .toList();
    }
}
