package org.plenary.programme.released;

/** An issue area as released; {@code parent} is null for the upper level. */
public record ListedTrack(long id, Long parent, String name, int colour) {
}
