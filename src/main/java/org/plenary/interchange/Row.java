package org.plenary.interchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One line of a sheet: cells by column, each knowing where it stands, so that a problem can say so. In a file of another
 * format the line is an event, a person, a room; where a cell stands is then an element, a JSON pointer, a property.
 */
public class Row {

    /** What only files of other formats say; docs/import.md names none of them. */
    public static final String KEY = "key";
    public static final String PROPOSED_CODE = "proposed code";
    public static final String DURATION = "duration";
    public static final String ZONE = "zone";
    public static final String LOCATION = "location";
    public static final String CODE_IN_TITLE = "code in title";
    public static final String PEOPLE = "people";
    public static final String PERSON_GUID = "person guid";

    private record Cell(String text, long line, String where) {
    }

    private final SheetKind kind;
    private final String file;
    private final Findings problems;
    private final long line;
    private final String where;
    private final Map<String, Cell> cells = new HashMap<>();
    private boolean good = true;
    private boolean leftOut;

    /** @param where in the file besides the line; empty for our own */
    public Row(SheetKind kind, String file, Findings problems, long line, String where) {
        this.kind = kind;
        this.file = file;
        this.problems = problems;
        this.line = line;
        this.where = where;
    }

    /** Outer white space goes; everything else stays as written. */
    void put(String column, String text, long at) {
        put(column, text, at, column);
    }

    /** @param at where the text stands: the line, 0 where lines say nothing, and what else leads there */
    public Row put(String column, String text, long at, String path) {
        String stripped = text.strip();
        cells.put(column, new Cell(stripped, at, path));
        if (column.equals(SheetKind.NOTE)) {
            return this;
        }
        if (stripped.length() > kind.limitOf(column)) {
            wrong(column, Reason.TOO_LONG, String.valueOf(kind.limitOf(column)));
        } else if (stripped.chars().anyMatch(Row::isControl)) {
            wrong(column, Reason.CONTROL_CHARACTER, "");
        }
        return this;
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

    /** Whether it stands in a file of ours, whose times are the venue's. */
    boolean isOurs() {
        return where.isEmpty();
    }

    long line() {
        return line;
    }

    /** Null where the cell is empty or absent. */
    public String text(String column) {
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
    public void wrong(String column, Reason reason, String about, String detail) {
        good = false;
        problems.add(file, at(column).line, at(column).where, reason, about, detail);
    }

    public void remark(String column, Reason reason, String about, String detail) {
        problems.remark(file, at(column).line, at(column).where, reason, about, detail);
    }

    void saysNoZone() {
        problems.withoutZone();
    }

    /** It cannot be read, and the rest shall be. */
    void leaveOut() {
        leftOut = true;
    }

    boolean isLeftOut() {
        return leftOut;
    }

    /** Which line of which file it is, whoever reads it. */
    String place() {
        return file + "\n" + line + "\n" + where;
    }

    private Cell at(String column) {
        Cell cell = cells.get(column);
        return cell != null ? cell : new Cell("", line, isOurs() ? column : where);
    }
}
