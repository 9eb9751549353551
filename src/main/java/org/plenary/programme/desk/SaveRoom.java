package org.plenary.programme.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.shared.Problems;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** Creates, edits and deletes rooms. */
@ApplicationScoped
class SaveRoom {

    @Inject
    Audit audit;

    @Transactional
    long create(Meeting meeting, RoomForm form) {
        Room room = new Room();
        room.meeting = meeting;
        fill(room, meeting, form);
        room.persistAndFlush();
        audit.write(meeting.id, "room.created", "room", room.id, room.name, null, RoomForm.of(room));
        return room.id;
    }

    @Transactional
    long edit(Meeting meeting, long id, RoomForm form) {
        Room room = locked(meeting, id);
        Stale.unless(form.version(), room.version);
        RoomForm before = RoomForm.of(room);
        fill(room, meeting, form);
        Room.flush();
        audit.write(meeting.id, "room.edited", "room", id, room.name, before, RoomForm.of(room));
        return id;
    }

    /** @throws Wrong where something still needs it */
    @Transactional
    void delete(Meeting meeting, long id) {
        Room room = locked(meeting, id);
        Wrong.ifAny(new Problems().when(isUsed(room), "name", Words.now(DeskMessages.class).room_used()));
        audit.write(meeting.id, "room.deleted", "room", id, room.name, RoomForm.of(room), null);
        room.delete();
        Room.flush();
    }

    static boolean isUsed(Room room) {
        return Session.count("room = ?1", room) > 0 || Room.count("from Room r join r.parts p where p = ?1", room) > 0;
    }

    private static void fill(Room room, Meeting meeting, RoomForm form) {
        DeskMessages words = Words.now(DeskMessages.class);
        Checks checks = new Checks().required("name", form.name(), 200).longest("building", form.building(), 200)
                .link("remoteAddress", form.remoteAddress(), 2000).link("streamUrl", form.streamUrl(), 2000);
        Optional<Integer> capacity = checks.number("capacity", form.capacity(), 0, 1_000_000);
        int position = checks.number("position", form.position(), 0, 9999).orElse(0);
        Optional<Room> same = Room.named(meeting, form.name()).filter(other -> !other.id.equals(room.id));
        checks.problems.when(same.isPresent(), "name", words.name_taken());
        List<Room> parts = Room.of(meeting).stream().filter(other -> form.parts().contains(String.valueOf(other.id))).toList();
        boolean strange = parts.size() != form.parts().size() || parts.stream().anyMatch(part -> part.id.equals(room.id));
        checks.problems.when(strange, "parts", words.choose_one());
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

    private static Room locked(Meeting meeting, long id) {
        return Room.<Room>find("meeting = ?1 and id = ?2", meeting, id).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional().orElseThrow(Refusal::notFound);
    }
}
