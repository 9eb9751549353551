package org.plenary.programme.released;

import java.util.List;

/** A room as released; {@code parts} are ids of the rooms a joined room is made of. */
public record ListedRoom(long id, String name, String building, Integer capacity, String streamUrl, List<Long> parts) {

    /** Whether what is in one takes the other: it is the same, or joined from it or into it. */
    public boolean shares(ListedRoom other) {
        return id == other.id || parts.contains(other.id) || other.parts.contains(id);
    }
}
