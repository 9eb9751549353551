package org.plenary.interchange;

import java.util.List;
import java.util.Map;

/**
 * How an import went. With problems nothing was written.
 *
 * @param meetingId null where there are problems
 * @param counts by the file the rows belong to; a session counts as changed when its roles changed
 * @param changes what became of each row that did not stay as it was
 */
public record Imported(Long meetingId, Map<SheetKind, Counts> counts, List<Problem> problems, List<RowChange> changes) {

    public boolean isGood() {
        return problems.isEmpty();
    }

    public boolean changedNothing() {
        return changes.isEmpty();
    }

    public Counts of(SheetKind kind) {
        return counts.getOrDefault(kind, Counts.NONE);
    }
}
