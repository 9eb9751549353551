package org.plenary.programme.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.programme.Meeting;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.Programme;
import org.plenary.shared.Grid;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * One day by the hour: read in order it is a list, and on a wide screen the classes lay the same lines out by room and
 * time. Columns are the rooms in use that day, in the venue's order; sessions without a room stand in the last.
 */
public record Timetable(LocalDate day, String heading, List<Head> rooms, List<Hour> hours, int count) {

    /** A column's head. */
    public record Head(String name, String url, String place) {
    }

    /**
     * Sessions that start at the same moment.
     *
     * @param mark that it is after midnight, in words (R9); null on the timetable's own date
     */
    public record Hour(String time, String mark, String place, List<Card> cards) {
    }

    static Timetable of(LocalDate day, String heading, List<Card> cards, Programme programme,
            Meeting meeting) {
        ZoneId venue = programme.zoneId();
        Map<Long, Integer> columns = columns(cards, programme);
        List<Instant> moments = cards.stream().map(Card::session)
                .flatMap(session -> Stream.of(session.startsAt(), session.endsAt())).distinct().sorted().toList();
        Map<Instant, List<Card>> byStart = new LinkedHashMap<>();
        for (Card card : cards) {
            int column = columns.getOrDefault(card.session().room(), columns.size() + 1);
            byStart.computeIfAbsent(card.session().startsAt(), start -> new ArrayList<>()).add(card.at(moments, column));
        }
        List<Hour> hours = byStart.entrySet().stream().map(entry -> new Hour(Times.hour(entry.getKey(), venue),
                mark(entry.getKey(), venue, day), Grid.row(moments.indexOf(entry.getKey())), entry.getValue())).toList();
        List<Head> heads = columns.entrySet().stream().map(entry -> head(entry, programme, meeting)).toList();
        return new Timetable(day, heading, heads, hours, cards.size());
    }

    private static String mark(Instant start, ZoneId venue, LocalDate day) {
        return start.atZone(venue).toLocalDate().equals(day) ? null : Words.now(ProgrammeMessages.class).day_after();
    }

    private static Map<Long, Integer> columns(List<Card> cards, Programme programme) {
        Map<Long, Integer> columns = new LinkedHashMap<>();
        for (ListedRoom room : programme.rooms()) {
            if (cards.stream().anyMatch(card -> card.session().room() != null && card.session().room() == room.id())) {
                columns.put(room.id(), columns.size() + 1);
            }
        }
        return columns;
    }

    private static Head head(Map.Entry<Long, Integer> entry, Programme programme, Meeting meeting) {
        ListedRoom room = programme.room(entry.getKey()).orElseThrow();
        return new Head(room.name(), Links.room(meeting, room), Grid.column(entry.getValue()));
    }
}
