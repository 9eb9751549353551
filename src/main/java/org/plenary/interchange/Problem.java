package org.plenary.interchange;

import org.plenary.shared.Language;
import org.plenary.shared.Words;

/**
 * One thing in a file that keeps the whole import from happening.
 *
 * @param line physical line of the file on which the cell begins, from 1; 0 where it is about the file
 * @param column as the header names it; empty where it is about the line or the file
 * @param cell what stands there, shortened
 * @param detail what the sentence needs besides, such as a limit
 */
public record Problem(String file, long line, String column, Reason reason, String cell, String detail) {

    private static final int SHOWN = 120;

    public Problem {
        cell = cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell;
    }

    /** Why, and what to do, in one or two sentences of that language. */
    public String sentence(Language language) {
        return reason.in(Words.in(InterchangeMessages.class, language), isolated(cell),
                language.rightToLeft ? isolated(detail) : detail);
    }

    /** A sentence has no markup: Unicode's own isolates keep what runs the other way from turning it round. */
    static String isolated(String text) {
        return text.isEmpty() ? text : '\u2068' + text + '\u2069';
    }

    /** For a log. */
    @Override
    public String toString() {
        return file + ", line " + line + (column.isEmpty() ? "" : ", " + column) + ": "
                + sentence(Language.EN).replaceAll("[\u2068\u2069]", "");
    }
}
