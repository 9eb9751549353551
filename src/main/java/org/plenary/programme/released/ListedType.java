package org.plenary.programme.released;

/** A session type as released. */
public record ListedType(long id, String name) {
}
