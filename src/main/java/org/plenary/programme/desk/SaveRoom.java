package org.plenary.programme.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.plenary.programme.Room;
import org.plenary.programme.Session;

/** Creates, edits and deletes rooms. */
@ApplicationScoped
class SaveRoom extends SaveNamed<Room, RoomForm> {

    SaveRoom() {
        super("room", Room.class, Room::new, RoomForm::of);
    }

    @Override
    protected Optional<String> inUse(Room room) {
        return isUsed(room) ? Optional.of(words().room_used()) : Optional.empty();
    }

    private static boolean isUsed(Room room) {
        return Session.count("room = ?1", room) > 0 || Room.count("from Room r join r.parts p where p = ?1", room) > 0;
    }

    @Override
    protected void fill(Room room, RoomForm form) {
        Checks checks = new Checks().required("name", form.name(), 200).longest("building", form.building(), 200)
                .link("remoteAddress", form.remoteAddress(), 2000).link("streamUrl", form.streamUrl(), 2000);
        Optional<Integer> capacity = checks.number("capacity", form.capacity(), 0, 1_000_000);
        int position = checks.number("position", form.position(), 0, 9999).orElse(0);
        checks.free("name", Room.named(room.meeting, form.name()), room);
        List<Room> parts = Room.of(room.meeting).stream().filter(other -> form.parts().contains(String.valueOf(other.id)))
                .toList();
        boolean strange = parts.size() != form.parts().size() || parts.stream().anyMatch(part -> part.id.equals(room.id));
        checks.problems.when(strange, "parts", words().choose_one());
        Wrong.ifAny(checks.problems);
        room.name = form.name();
        room.building = Typed.orNull(form.building());
        room.capacity = capacity.orElse(null);
        room.position = position;
        room.remoteAddress = Typed.orNull(form.remoteAddress());
        room.streamUrl = Typed.orNull(form.streamUrl());
        if (!room.parts.equals(new HashSet<>(parts))) {
            room.parts.clear();
            room.parts.addAll(parts);
        }
    }
}
