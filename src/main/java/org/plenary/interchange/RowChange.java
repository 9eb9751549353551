package org.plenary.interchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an import makes of one row.
 *
 * @param id null while it has none
 * @param name how the files know it: a code, a name
 * @param title of a session; else empty
 * @param before every fact it had; empty where it is added
 * @param after every fact it has then; empty where it is removed
 */
public record RowChange(SheetKind kind, Long id, String name, String title, How how, Map<String, String> before,
        Map<String, String> after) {

    /** In the order they are shown: the gravest first. */
    public enum How {
        REMOVED,
        CANCELLED,
        ADDED,
        MOVED,
        CHANGED
    }

    private static final List<String> PLACE = List.of("startsAt", "endsAt", "room");

    /** What is otherwise afterwards, in the order of the facts. */
    List<String> different() {
        return after.keySet().stream().filter(fact -> !Objects.equals(before.get(fact), after.get(fact))).toList();
    }

    static How how(SheetKind kind, Map<String, String> before, Map<String, String> after) {
        return before.isEmpty() ? How.ADDED
                : kind == SheetKind.PROGRAMME
                        && PLACE.stream().anyMatch(fact -> !Objects.equals(before.get(fact), after.get(fact))) ? How.MOVED
                                : How.CHANGED;
    }
}
