package org.plenary.interchange;

import java.util.LinkedHashSet;
import java.util.Set;
import org.plenary.programme.Room;

/** The lines of {@code rooms.csv}. */
class RoomRows {

    private final Known known;
    private final Tally tally;

    RoomRows(Known known, Tally tally) {
        this.known = known;
        this.tally = tally;
    }

    void read(Sheet sheet) {
        Once names = new Once();
        for (Row row : sheet.read()) {
            String name = row.required("name");
            if (name.contains(";")) {
                row.wrong("name", Reason.SEMICOLON_IN_NAME, "");
            }
            if (!name.isEmpty() && names.says(row, "name", name)) {
                read(row, name);
            }
        }
        // Only now: a joined room may stand before its parts.
        sheet.read().forEach(this::join);
    }

    private void read(Row row, String name) {
        Room room = named(name);
        if (row.has("building")) {
            room.building = row.text("building");
        }
        if (row.has("capacity")) {
            room.capacity = row.number("capacity", 0, 1_000_000);
        }
        if (row.has("remote_address")) {
            room.remoteAddress = Reads.address(row, "remote_address");
        }
        if (row.has("stream_url")) {
            room.streamUrl = Reads.address(row, "stream_url");
        }
    }

    /** The one there is, or a new one. */
    Room named(String name) {
        boolean isNew = !known.rooms.containsKey(name);
        Room room = known.rooms.computeIfAbsent(name, this::fresh);
        tally.watch(SheetKind.ROOMS, room, isNew, known.facts.room);
        return room;
    }

    private Room fresh(String name) {
        Room room = new Room();
        room.meeting = known.meeting;
        room.name = name;
        room.position = known.rooms.values().stream().mapToInt(other -> other.position).max().orElse(0) + 1;
        return room;
    }

    private void join(Row row) {
        Room room = known.rooms.get(row.text("name"));
        if (room == null || !row.has("parts")) {
            return;
        }
        Set<Room> parts = new LinkedHashSet<>();
        for (String name : row.list("parts")) {
            Room part = known.rooms.get(name);
            if (part == null) {
                row.wrong("parts", Reason.UNKNOWN_ROOM, name, "");
            } else if (part == room) {
                row.wrong("parts", Reason.PART_OF_ITSELF, name, "");
            } else {
                parts.add(part);
            }
        }
        if (!room.parts.equals(parts)) {
            room.parts.clear();
            room.parts.addAll(parts);
        }
    }
}
