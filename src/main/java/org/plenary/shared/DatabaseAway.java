package org.plenary.shared;

import io.quarkus.logging.Log;
import java.util.List;
import java.util.Optional;
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
        Optional<List<String>> states = SqlStates.behind(failure);
        // Without a state it is the pool's own: nobody gave it a connection in time.
        return states.isPresent() && (states.get().isEmpty() || states.get().stream().anyMatch(DatabaseAway::isAbsence));
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
