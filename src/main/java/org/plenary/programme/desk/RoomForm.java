package org.plenary.programme.desk;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.plenary.programme.Room;

/** A room as the form has it; {@code parts} are ids of the rooms a joined room takes. */
record RoomForm(@RestForm String version, @RestForm String name, @RestForm String building,
        @RestForm String capacity, @RestForm String position, @RestForm List<String> parts,
        @RestForm String remoteAddress, @RestForm String streamUrl) implements Edited {

    RoomForm {
        version = Typed.line(version);
        name = Typed.line(name);
        building = Typed.line(building);
        capacity = Typed.line(capacity);
        position = Typed.line(position);
        parts = Typed.many(parts);
        remoteAddress = Typed.line(remoteAddress);
        streamUrl = Typed.line(streamUrl);
    }

    static RoomForm blank(int position) {
        return new RoomForm("", "", "", "", String.valueOf(position), List.of(), "", "");
    }

    static RoomForm of(Room room) {
        return new RoomForm(String.valueOf(room.version), room.name, room.building, Typed.orEmpty(room.capacity),
                String.valueOf(room.position), room.parts.stream().map(part -> part.id).sorted().map(String::valueOf).toList(),
                room.remoteAddress, room.streamUrl);
    }
}
