package org.plenary.shared;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows and columns of a timetable as classes, because the content security policy forbids inline styles: {@code r0} is the
 * first row, {@code s2} spans two, {@code c1} is the first room. A row begins wherever a session begins or ends, so an empty
 * afternoon costs one row and not seven hours of paper.
 */
public final class Grid {

    /** More than the beginnings and ends of a day of eighty sessions; what would lie below stays in the last row. */
    static final int ROWS = 160;
    static final int COLUMNS = 40;

    private Grid() {
    }

    /** @param row counted from 0 */
    public static String row(int row) {
        return "r" + Math.min(row, ROWS - 1);
    }

    public static String span(int rows) {
        return "s" + Math.max(1, Math.min(rows, ROWS - 1));
    }

    /** @param column counted from 1 */
    public static String column(int column) {
        return "c" + Math.min(column, COLUMNS - 1);
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
