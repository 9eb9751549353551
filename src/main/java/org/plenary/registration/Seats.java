package org.plenary.registration;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.plenary.programme.Meeting;

/**
 * The capacities of a meeting, locked until the transaction ends. Every deed on places begins here, so all of a meeting's
 * places, those of categories and days among them, are dealt out one after the other, over all nodes; always both rows in
 * the same order, so no two deeds can wait for each other.
 */
final class Seats {

    private final List<Capacity> locked;

    private Seats(List<Capacity> locked) {
        this.locked = locked;
    }

    static Seats lock(Meeting meeting, MakeCapacities missing) {
        List<Capacity> rows = locked(meeting);
        if (rows.size() < Mode.values().length) {
            missing.of(meeting);
            rows = locked(meeting);
        }
        return new Seats(rows);
    }

    private static List<Capacity> locked(Meeting meeting) {
        return Capacity.find("meeting = ?1 order by id", meeting).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    Capacity of(Mode mode) {
        return locked.stream().filter(capacity -> capacity.mode == mode).findFirst().orElseThrow();
    }

    /** Whether this mode, and in person this category and each of these days, has a seat. */
    boolean haveRoomFor(Place place) {
        Capacity capacity = of(place.mode);
        return capacity.hasRoom() && Full.of(capacity.meeting, place.mode).leavesRoomFor(place);
    }

    /** The first in line for whom there is a seat: who waits for a full category or day holds up nobody else. */
    Optional<Place> next(Mode mode) {
        Capacity capacity = of(mode);
        return capacity.hasRoom() ? Place.firstWaiting(capacity.meeting, mode, Full.of(capacity.meeting, mode))
                : Optional.empty();
    }
}
