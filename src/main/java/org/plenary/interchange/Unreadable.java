package org.plenary.interchange;

/** A file cannot be read at all, from here on. */
public class Unreadable extends Exception {

    private final long line;
    private final String where;
    private final Reason reason;
    private final String cell;
    private final String detail;

    /** @param line 0 where lines say nothing */
    public Unreadable(long line, String where, Reason reason, String cell, String detail) {
        super(reason.name(), null, false, false);
        this.line = line;
        this.where = where;
        this.reason = reason;
        this.cell = cell;
        this.detail = detail;
    }

    long line() {
        return line;
    }

    String detail() {
        return detail;
    }

    Problem in(String file) {
        return new Problem(file, line, where, reason, cell, detail);
    }
}
