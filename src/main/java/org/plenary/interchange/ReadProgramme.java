package org.plenary.interchange;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the files of an import say, whatever their format: lines of the six sheets, each knowing where it stands. Nothing
 * of it has been compared with a meeting yet.
 *
 * @param strict whether nothing may be wrong, as in our own files; of others what cannot be read is left out
 */
public record ReadProgramme(Map<SheetKind, Sheet> sheets, boolean strict, Findings findings) {

    Sheet sheet(SheetKind kind) {
        return sheets.getOrDefault(kind, Sheet.empty(kind));
    }

    /** Whether it lists sessions, so that those it does not list can be told. */
    boolean listsSessions() {
        return !sheet(SheetKind.PROGRAMME).rows().isEmpty();
    }

    /** Lines that cannot be read, by their places: what they are about is left alone. */
    ReadProgramme leavingOut(Set<String> places) {
        sheets.values().stream().flatMap(sheet -> sheet.rows().stream()).filter(row -> places.contains(row.place()))
                .forEach(Row::leaveOut);
        findings.startAgain();
        return this;
    }

    List<Row> bad() {
        return sheets.values().stream().flatMap(sheet -> sheet.rows().stream()).filter(row -> !row.isGood()).toList();
    }
}
