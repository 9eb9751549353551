package org.plenary.interchange;

import java.util.List;

/** A file that could be read as a table, or a part of one of another format. Rows may still hold anything. */
public record Sheet(SheetKind kind, List<Row> rows) {

    static Sheet empty(SheetKind kind) {
        return new Sheet(kind, List.of());
    }

    /** Those that are not left out. */
    List<Row> read() {
        return rows.stream().filter(row -> !row.isLeftOut()).toList();
    }
}
