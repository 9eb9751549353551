package org.plenary.shared;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a database said when it refused (SQLSTATE), also where a commit that was cut off hides it among the suppressed ones. */
final class SqlStates {

    private SqlStates() {
    }

    /** Empty where no database is behind the failure. */
    static Optional<List<String>> behind(Throwable failure) {
        List<SQLException> reasons = new ArrayList<>();
        collect(failure, reasons, Collections.newSetFromMap(new IdentityHashMap<>()));
        return reasons.isEmpty() ? Optional.empty()
                : Optional.of(reasons.stream().map(SQLException::getSQLState).filter(Objects::nonNull).toList());
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
}
