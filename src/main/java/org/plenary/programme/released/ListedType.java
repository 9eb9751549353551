package org.plenary.programme.released;

/**
 * A session type as released.
 *
 * @param usualMinutes how long its sessions usually are; null in releases made before that was kept
 */
public record ListedType(long id, String name, Integer usualMinutes) {
}
