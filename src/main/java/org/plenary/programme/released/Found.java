package org.plenary.programme.released;

import java.util.List;

/**
 * A session that was searched for.
 *
 * @param title the whole title in pieces
 * @param passage where else it was found, in pieces; empty where the title, the code or a name says it all
 */
public record Found(ListedSession session, List<Piece> title, List<Piece> passage) {

    /** Plain text, never markup. @param hit whether it is what was searched for */
    public record Piece(String text, boolean hit) {
    }
}
