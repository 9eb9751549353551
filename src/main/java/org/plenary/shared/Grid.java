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
     * as a list where the window is narrow, on wide ones. A place is a property, so that it, too, is written once.
     */
    static String css(String look) {
        return "@layer parts{" + rules("r", 0, ROWS, 2) + rules("s", 1, ROWS, 0) + rules("c", 1, COLUMNS, 1)
                + rules("w", 2, WIDTHS + 1, 0) + "@media screen{" + look + "}@media screen and (min-width:64rem){"
                + look.replace(".grid", ".wide-grid") + "}}";
    }

    private static String rules(String name, int from, int to, int shift) {
        return IntStream.range(from, to).mapToObj(i -> "." + name + i + "{--" + name + ":" + (i + shift) + "}")
                .collect(Collectors.joining());
    }
}
