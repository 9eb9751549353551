package org.plenary.interchange;

import java.util.List;
import org.plenary.interchange.SheetKind.Version;

/**
 * A file that could be read as a table, or a part of one of another format. Rows may still hold anything.
 *
 * @param head the line that names the columns; null in other formats
 * @param versions its columns in other languages, which a meeting may not have
 */
public record Sheet(SheetKind kind, List<Row> rows, Row head, List<Version> versions) {

    public Sheet(SheetKind kind, List<Row> rows) {
        this(kind, rows, null, List.of());
    }

    static Sheet empty(SheetKind kind) {
        return new Sheet(kind, List.of());
    }

    /** Those that are not left out. */
    List<Row> read() {
        return rows.stream().filter(row -> !row.isLeftOut()).toList();
    }
}
