package org.plenary.programme.released;

import java.util.List;

/** A room as released; {@code parts} are ids of the rooms a joined room is made of. */
public record ListedRoom(long id, String name, String building, Integer capacity, String streamUrl, List<Long> parts) {
}
