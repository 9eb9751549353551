package org.plenary.shared;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows and columns of a timetable as classes, because the content security policy forbids inline styles: {@code r0} is the
 * first row, {@code s2} spans two, {@code c1} is the first column, {@code w2} is two wide. A row begins wherever a session
 * begins or ends, so an empty
 * afternoon costs one row and not seven hours of paper.
 */
public final class Grid {

    /** More than the beginnings and ends of a day of eighty sessions; what would lie below stays in the last row. */
    static final int ROWS = 160;
    static final int COLUMNS = 40;
    static final int WIDTHS = 8;

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

    /** @param columns more than one */
    public static String width(int columns) {
        return "w" + Math.min(columns, WIDTHS);
    }

    /**
     * How a grid looks is written once, for {@code .grid}; it holds at any width, and for {@code .wide-grid}, which is read
     * as a list where the window is narrow, on wide ones.
     */
    static String css(String look) {
        return "@layer parts{@media screen{" + look + cells(".grid ") + "}@media screen and (min-width:64rem){"
                + look.replace(".grid", ".wide-grid") + cells(".wide-grid ") + "}}";
    }

    private static String cells(String within) {
        return rules(within + ".r", 0, ROWS, "grid-row-start:", 2) + rules(within + ".s", 1, ROWS, "grid-row-end:span ", 0)
                + rules(within + ".c", 1, COLUMNS, "grid-column:", 1)
                + rules(within + ".w", 2, WIDTHS + 1, "grid-column-end:span ", 0);
    }

    private static String rules(String selector, int from, int to, String declaration, int shift) {
        return IntStream.range(from, to).mapToObj(i -> selector + i + "{" + declaration + (i + shift) + "}")
                .collect(Collectors.joining());
    }
}
