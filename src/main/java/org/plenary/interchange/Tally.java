package org.plenary.interchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Remembers what rows were before the import touched them, and tells afterwards what became of them. */
class Tally {

    private record Watched<T>(SheetKind kind, T row, boolean isNew, Function<T, List<?>> facts, List<?> before) {

        boolean isChanged() {
            return !isNew && !facts.apply(row).equals(before);
        }
    }

    private final List<Watched<?>> watched = new ArrayList<>();
    private final Map<Object, Boolean> seen = new IdentityHashMap<>();

    /** @param facts everything an import may change in the row */
    <T> void watch(SheetKind kind, T row, boolean isNew, Function<T, List<?>> facts) {
        if (seen.put(row, true) == null) {
            watched.add(new Watched<>(kind, row, isNew, facts, isNew ? List.of() : facts.apply(row)));
        }
    }

    Map<SheetKind, Counts> counts() {
        Map<SheetKind, Counts> counts = new EnumMap<>(SheetKind.class);
        for (Watched<?> one : watched) {
            counts.put(one.kind, counts.getOrDefault(one.kind, Counts.NONE).plus(one.isNew, one.isChanged()));
        }
        return counts;
    }

    <T> void eachNew(Class<T> type, Consumer<T> then) {
        watched.stream().filter(one -> one.isNew && type.isInstance(one.row)).forEach(one -> then.accept(type.cast(one.row)));
    }

    <T> void eachChanged(Class<T> type, Consumer<T> then) {
        watched.stream().filter(one -> type.isInstance(one.row) && (one.isNew || one.isChanged()))
                .forEach(one -> then.accept(type.cast(one.row)));
    }
}
