package org.plenary.programme.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.shared.Grid;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * One day by the hour: read in order it is a list, and the classes lay the same lines out by room and time.
 */
public record Timetable(LocalDate day, String heading, List<Head> rooms, List<Hour> hours, int count) {

    /** A column's head; {@code url} is null over what has no room. */
    public record Head(String name, String url, String place) {
    }

    /**
     * Sessions that start at the same moment.
     *
     * @param mark that it is after midnight, in words (R9); null on the timetable's own date
     */
    public record Hour(String time, String mark, String place, List<Card> cards) {
    }

    static Timetable of(LocalDate day, String heading, List<Card> cards, Programme programme, Meeting meeting) {
        ZoneId venue = programme.zoneId();
        List<ListedSession> sessions = cards.stream().map(Card::session).toList();
        Columns columns = new Columns(sessions, programme);
        List<Instant> moments = sessions.stream().flatMap(session -> Stream.of(session.startsAt(), session.endsAt()))
                .distinct().sorted().toList();
        Map<Instant, List<Card>> byStart = new LinkedHashMap<>();
        for (Card card : cards) {
            byStart.computeIfAbsent(card.session().startsAt(), start -> new ArrayList<>())
                    .add(card.at(moments, columns.of(card.session())));
        }
        List<Hour> hours = byStart.entrySet().stream().map(entry -> new Hour(Times.hour(entry.getKey(), venue),
                Card.lateness(entry.getValue().get(0).session(), venue), Grid.row(moments.indexOf(entry.getKey())),
                entry.getValue())).toList();
        return new Timetable(day, heading, columns.heads(programme, (room, span) -> head(room, span, meeting)), hours,
                cards.size());
    }

    private static Head head(Optional<ListedRoom> room, Columns.Span span, Meeting meeting) {
        return room.map(known -> new Head(known.name(), Links.room(meeting, known), span.place()))
                .orElseGet(() -> new Head(Words.now(ViewMessages.class).no_room(), null, span.place()));
    }
}
