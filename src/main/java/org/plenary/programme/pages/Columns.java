package org.plenary.programme.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.shared.Grid;

/**
 * The columns of a day's timetable: the rooms in use, in the venue's order, what has no room last. A room in which two
 * sessions overlap is as many columns wide as need be. What is in a joined room stands across its parts, where they stand
 * side by side and are free; else the joined room has a column of its own.
 */
final class Columns {

    /** @param from the first column, counted from 1 */
    record Span(int from, int width) {

        String place() {
            return width == 1 ? Grid.column(from) : Grid.column(from) + " " + Grid.width(width);
        }
    }

    private static final Long NO_ROOM = 0L;

    private final Map<Long, List<ListedSession>> inRoom;
    private final List<Long> rooms;
    private final Map<Long, Span> spans = new HashMap<>();
    private final Map<ListedSession, Span> places = new HashMap<>();

    Columns(List<ListedSession> sessions, Programme programme) {
        inRoom = sessions.stream().collect(Collectors.groupingBy(Columns::room));
        List<ListedRoom> joined = programme.rooms().stream().filter(room -> inRoom.containsKey(room.id()))
                .filter(this::isAcrossItsParts).toList();
        rooms = inOrder(programme, joined);
        int column = 1;
        for (Long room : rooms) {
            column += lay(room, column);
        }
        joined.forEach(room -> across(room).ifPresent(span -> inRoom.get(room.id()).forEach(one -> places.put(one, span))));
    }

    private static Long room(ListedSession session) {
        return session.room() == null ? NO_ROOM : session.room();
    }

    /** Otherwise it is the usual case of a joined room in use all day, which has its own column. */
    private boolean isAcrossItsParts(ListedRoom joined) {
        List<ListedSession> beside = joined.parts().stream().flatMap(part -> inRoom.getOrDefault(part, List.of()).stream())
                .toList();
        return !beside.isEmpty()
                && inRoom.get(joined.id()).stream().noneMatch(one -> beside.stream().anyMatch(other -> overlap(one, other)));
    }

    private List<Long> inOrder(Programme programme, List<ListedRoom> joined) {
        List<Long> across = joined.stream().map(ListedRoom::id).toList();
        TreeSet<Long> parts = joined.stream().flatMap(room -> room.parts().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Long> order = new ArrayList<>(programme.rooms().stream().map(ListedRoom::id)
                .filter(id -> !across.contains(id) && (inRoom.containsKey(id) || parts.contains(id))).toList());
        for (ListedRoom room : joined) {
            if (!sideBySide(room, order)) {
                order.add(room.id());
            }
        }
        if (inRoom.containsKey(NO_ROOM)) {
            order.add(NO_ROOM);
        }
        return order;
    }

    private static boolean sideBySide(ListedRoom joined, List<Long> order) {
        List<Integer> at = joined.parts().stream().map(order::indexOf).sorted().toList();
        return at.get(0) >= 0 && at.get(at.size() - 1) - at.get(0) == at.size() - 1;
    }

    private Optional<Span> across(ListedRoom joined) {
        if (!sideBySide(joined, rooms)) {
            return Optional.empty();
        }
        List<Span> parts = joined.parts().stream().map(spans::get).filter(Objects::nonNull).toList();
        return Optional.of(new Span(parts.stream().mapToInt(Span::from).min().orElse(1),
                parts.stream().mapToInt(Span::width).sum()));
    }

    /** Puts each session where nothing is at its time. Returns how many columns that takes. */
    private int lay(Long room, int from) {
        List<ListedSession> sessions = inRoom.getOrDefault(room, List.of());
        List<List<ListedSession>> lanes = new ArrayList<>();
        for (ListedSession session : sessions) {
            lanes.stream().filter(lane -> lane.stream().noneMatch(other -> overlap(session, other))).findFirst()
                    .orElseGet(() -> {
                        lanes.add(new ArrayList<>());
                        return lanes.get(lanes.size() - 1);
                    }).add(session);
        }
        int width = Math.max(1, lanes.size());
        spans.put(room, new Span(from, width));
        for (ListedSession session : sessions) {
            boolean alone = sessions.stream().noneMatch(other -> other != session && overlap(session, other));
            int lane = lanes.indexOf(lanes.stream().filter(one -> one.contains(session)).findFirst().orElseThrow());
            places.put(session, alone ? spans.get(room) : new Span(from + lane, 1));
        }
        return width;
    }

    private static boolean overlap(ListedSession one, ListedSession other) {
        return one.startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(one.endsAt());
    }

    Span of(ListedSession session) {
        return places.get(session);
    }

    /** The heads, from the first column on; {@code room} is empty for what has none. */
    <T> List<T> heads(Programme programme, BiFunction<Optional<ListedRoom>, Span, T> head) {
        return rooms.stream().map(id -> head.apply(programme.room(id), spans.get(id))).toList();
    }
}
