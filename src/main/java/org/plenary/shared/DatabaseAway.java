package org.plenary.shared;

import io.quarkus.logging.Log;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Tells a database that does not answer, which waiting cures, from everything else that can be wrong with it. */
public final class DatabaseAway {

    private DatabaseAway() {
    }

    /** What a page can do without: empty with the database away, and then the page says that something is missing. */
    public static <T> Optional<T> orNothing(Supplier<T> asking) {
        try {
            return Optional.ofNullable(asking.get());
        } catch (RuntimeException failure) {
            if (!isBehind(failure)) {
                throw failure;
            }
            Log.debugf(failure, "the database is away: a page is shown without what is only there");
            Reading.lackRecords();
            return Optional.empty();
        }
    }

    /** Whether it is behind this failure, also where a commit that was cut off hides it among the suppressed ones. */
    public static boolean isBehind(Throwable failure) {
        List<SQLException> reasons = new ArrayList<>();
        collect(failure, reasons, Collections.newSetFromMap(new IdentityHashMap<>()));
        List<String> states = reasons.stream().map(SQLException::getSQLState).filter(Objects::nonNull).toList();
        // Without a state it is the pool's own: nobody gave it a connection in time.
        return states.isEmpty() ? !reasons.isEmpty() : states.stream().anyMatch(DatabaseAway::isAbsence);
    }

    private static void collect(Throwable failure, List<SQLException> reasons, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return;
        }
        if (failure instanceof SQLException sql) {
            reasons.add(sql);
        }
        collect(failure.getCause(), reasons, seen);
        for (Throwable suppressed : failure.getSuppressed()) {
            collect(suppressed, reasons, seen);
        }
    }

    /**
     * SQLSTATE 08: connection; 57P: PostgreSQL is shutting down or starting up; 53300: it has no connection to spare. H2
     * uses 90xxx.
     */
    private static boolean isAbsence(String state) {
        return state.startsWith("08") || state.startsWith("57P") || state.equals("53300") || state.startsWith("9006")
                || state.equals("90121") || state.equals("90098");
    }
}
