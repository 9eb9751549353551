package org.plenary.programme.released;

import java.util.List;

/**
 * A session that was searched for.
 *
 * @param title the whole title, as the reader sees it elsewhere
 * @param passage where else it was found; without pieces where the title, the code or a name says it all
 */
public record Found(ListedSession session, Text title, Text passage) {

    /** @param lang as {@link Said#lang} */
    public record Text(List<Piece> pieces, String lang) {

        static final Text NONE = new Text(List.of(), null);
    }

    /** Plain text, never markup. @param hit whether it is what was searched for */
    public record Piece(String text, boolean hit) {
    }
}
