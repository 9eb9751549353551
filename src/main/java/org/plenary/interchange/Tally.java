package org.plenary.interchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.plenary.interchange.RowChange.How;
import org.plenary.programme.Meeting;
import org.plenary.programme.Named;
import org.plenary.programme.Session;

/** Remembers what rows were before the import touched them, and tells afterwards what became of them. */
class Tally {

    private static class Watched<T> {

        private final SheetKind kind;
        private final T row;
        private final boolean isNew;
        private final List<Fact<T>> facts;
        private final Map<String, String> before;
        private How missing;

        Watched(SheetKind kind, T row, boolean isNew, List<Fact<T>> facts) {
            this.kind = kind;
            this.row = row;
            this.isNew = isNew;
            this.facts = facts;
            before = isNew ? Map.of() : Fact.all(facts, row);
        }

        Map<String, String> after() {
            return missing == How.REMOVED ? Map.of() : Fact.all(facts, row);
        }

        boolean isChanged() {
            return !isNew && !before.equals(after());
        }
    }

    private final List<Watched<?>> watched = new ArrayList<>();
    private final Map<Object, Watched<?>> seen = new IdentityHashMap<>();

    /** @param facts everything an import may change in the row */
    <T> void watch(SheetKind kind, T row, boolean isNew, List<Fact<T>> facts) {
        if (!seen.containsKey(row)) {
            Watched<T> one = new Watched<>(kind, row, isNew, facts);
            seen.put(row, one);
            watched.add(one);
        }
    }

    /** The files do not have it, and it shall go. */
    void missing(Session session, How how) {
        seen.get(session).missing = how;
    }

    Map<SheetKind, Counts> counts() {
        Map<SheetKind, Counts> counts = new EnumMap<>(SheetKind.class);
        for (Watched<?> one : watched) {
            counts.put(one.kind, counts.getOrDefault(one.kind, Counts.NONE).plus(one.isNew, one.isChanged()));
        }
        return counts;
    }

    List<RowChange> changes() {
        return watched.stream().filter(one -> one.isNew || one.isChanged()).map(Tally::change).toList();
    }

    private static RowChange change(Watched<?> one) {
        Map<String, String> after = one.after();
        How how = one.missing != null ? one.missing : RowChange.how(one.kind, one.before, after);
        if (one.row instanceof Session session) {
            return new RowChange(one.kind, session.id, session.code, session.title, how, one.before, after);
        }
        return one.row instanceof Named named ? new RowChange(one.kind, named.id, named.name, "", how, one.before, after)
                : new RowChange(one.kind, ((Meeting) one.row).id, ((Meeting) one.row).slug, "", how, one.before, after);
    }

    <T> void eachNew(Class<T> type, Consumer<T> then) {
        watched.stream().filter(one -> one.isNew && type.isInstance(one.row)).forEach(one -> then.accept(type.cast(one.row)));
    }

    <T> void eachChanged(Class<T> type, Consumer<T> then) {
        watched.stream().filter(one -> type.isInstance(one.row) && (one.isNew || one.isChanged()))
                .forEach(one -> then.accept(type.cast(one.row)));
    }

    <T> void eachRemoved(Class<T> type, Consumer<T> then) {
        watched.stream().filter(one -> type.isInstance(one.row) && one.missing == How.REMOVED)
                .forEach(one -> then.accept(type.cast(one.row)));
    }
}
