package org.plenary.connections.expected;

/** Why a line was left out. @param column as the file calls it; empty where it is about the line as a whole */
public record Finding(long line, String column, Reason reason) {

    public enum Reason {
        WIDTH,
        NO_EMAIL,
        BAD_EMAIL,
        DOUBLED,
        NO_NAME,
        TOO_LONG
    }
}
