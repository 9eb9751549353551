package org.plenary.programme.desk;

import org.plenary.shared.Problems;

/** A form cannot be done as it is: nothing was written. */
public class Wrong extends RuntimeException {

    private final transient Problems problems;

    public Wrong(Problems problems) {
        super("the form has problems", null, false, false);
        this.problems = problems;
    }

    public Problems problems() {
        return problems;
    }

    public static void ifAny(Problems problems) {
        if (problems.isAny()) {
            throw new Wrong(problems);
        }
    }
}
