package org.plenary.interchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One line of a sheet: cells by column, each knowing where it stands, so that a problem can say so. */
class Row {

    private record Cell(String text, long line) {
    }

    private final SheetKind kind;
    private final Findings problems;
    private final long line;
    private final Map<String, Cell> cells = new HashMap<>();
    private boolean good = true;

    Row(SheetKind kind, Findings problems, long line) {
        this.kind = kind;
        this.problems = problems;
        this.line = line;
    }

    /** Outer white space goes; everything else stays as written. */
    void put(String column, String text, long at) {
        String stripped = text.strip();
        cells.put(column, new Cell(stripped, at));
        if (column.equals(SheetKind.NOTE)) {
            return;
        }
        if (stripped.length() > kind.limitOf(column)) {
            wrong(column, Reason.TOO_LONG, String.valueOf(kind.limitOf(column)));
        } else if (stripped.chars().anyMatch(Row::isControl)) {
            wrong(column, Reason.CONTROL_CHARACTER, "");
        }
    }

    /** PostgreSQL cannot hold NUL, XML none of them. */
    private static boolean isControl(int sign) {
        return sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' || sign == 0xFFFE || sign == 0xFFFF;
    }

    /** Whether the file has this column: what it does not have is left as it is. */
    boolean has(String column) {
        return cells.containsKey(column);
    }

    /** Whether nothing wrong has been found in it yet. */
    boolean isGood() {
        return good;
    }

    long line() {
        return line;
    }

    /** Null where the cell is empty or absent. */
    String text(String column) {
        Cell cell = cells.get(column);
        return cell == null || cell.text.isEmpty() ? null : cell.text;
    }

    /** Never null; an empty cell is a problem. */
    String required(String column) {
        String text = text(column);
        if (text == null) {
            wrong(column, Reason.MISSING, "");
            return "";
        }
        return text;
    }

    /** Names parted by semicolons, each once, in order. */
    Set<String> list(String column) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : text(column) == null ? List.<String> of() : Arrays.asList(text(column).split(";"))) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    Integer number(String column, int from, int to) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= from && Integer.parseInt(text) <= to) {
            return Integer.valueOf(text);
        }
        wrong(column, Reason.BAD_NUMBER, from + "–" + to);
        return null;
    }

    boolean yes(String column) {
        String text = text(column);
        if (text != null && !text.equalsIgnoreCase("yes") && !text.equalsIgnoreCase("no")) {
            wrong(column, Reason.BAD_YES_NO, "");
        }
        return "yes".equalsIgnoreCase(text);
    }

    void wrong(String column, Reason reason, String detail) {
        wrong(column, reason, cells.containsKey(column) ? cells.get(column).text : "", detail);
    }

    /** @param about the part of the cell that is wrong */
    void wrong(String column, Reason reason, String about, String detail) {
        good = false;
        long at = cells.containsKey(column) ? cells.get(column).line : line;
        problems.add(kind.fileName(), at, column, reason, about, detail);
    }
}
