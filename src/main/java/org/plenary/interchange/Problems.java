package org.plenary.interchange;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong, so that a person hears of everything at once; bounded, for a file that is wrong throughout. */
class Problems {

    private static final int AT_MOST = 500;

    private final List<Problem> all;

    Problems(List<Problem> before) {
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

    List<Problem> all() {
        return List.copyOf(all);
    }
}
