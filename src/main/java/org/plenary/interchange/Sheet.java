package org.plenary.interchange;

import java.util.List;

/** A file that could be read as a table. Rows may still hold anything. */
record Sheet(SheetKind kind, List<Row> rows) {

    static Sheet empty(SheetKind kind) {
        return new Sheet(kind, List.of());
    }
}
