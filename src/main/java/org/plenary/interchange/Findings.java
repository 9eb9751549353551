package org.plenary.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong, so that a person hears of everything at once; bounded, for a file that is wrong throughout. */
class Findings {

    private static final int AT_MOST = 500;

    private final List<Problem> all;

    Findings(List<Problem> before) {
        all = new ArrayList<>(before);
    }

    void add(String file, long line, String column, Reason reason, String cell, String detail) {
        if (all.size() < AT_MOST) {
            all.add(new Problem(file, line, column, reason, cell, detail));
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** As somebody goes through the files: file by file, line by line. */
    List<Problem> all() {
        return all.stream().sorted(Comparator.comparingInt(Findings::order).thenComparingLong(Problem::line)).toList();
    }

    private static int order(Problem problem) {
        return SheetKind.called(problem.file()).map(Enum::ordinal).orElse(-1);
    }
}
