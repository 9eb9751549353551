package org.plenary.programme.desk;

import org.plenary.shared.Problems;

/** A form cannot be done as it is: nothing was written. */
class Wrong extends RuntimeException {

    private final transient Problems problems;

    Wrong(Problems problems) {
        super("the form has problems", null, false, false);
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    static void ifAny(Problems problems) {
        if (problems.isAny()) {
            throw new Wrong(problems);
        }
    }
}
