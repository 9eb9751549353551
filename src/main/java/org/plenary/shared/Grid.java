package org.plenary.shared;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows and columns of a timetable as classes, because the content security policy forbids inline styles:
 * {@code r0} is the first five minutes of a day, {@code s12} spans an hour, {@code c1} is the first room.
 */
public final class Grid {

    public static final int MINUTES = 5;
    static final int ROWS = 24 * 60 / MINUTES;
    static final int COLUMNS = 40;

    private Grid() {
    }

    public static int rows(long minutes) {
        return (int) Math.max(0, Math.min(ROWS - 1, minutes / MINUTES));
    }

    static String css() {
        return "@layer parts{@media (min-width:64rem){" + rules("r", 0, ROWS, "grid-row-start:", 2)
                + rules("s", 1, ROWS, "grid-row-end:span ", 0) + rules("c", 1, COLUMNS, "grid-column:", 1) + "}}";
    }

    private static String rules(String prefix, int from, int to, String declaration, int shift) {
        return IntStream.range(from, to).mapToObj(i -> ".grid ." + prefix + i + "{" + declaration + (i + shift) + "}")
                .collect(Collectors.joining());
    }
}
