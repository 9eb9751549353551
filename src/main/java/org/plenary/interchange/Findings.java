package org.plenary.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers what is to be said about files, so that a person hears of everything at once; bounded, for a file that is wrong
 * throughout.
 */
public class Findings {

    private static final int AT_MOST = 500;

    private final List<Problem> problems;
    private final List<Problem> remarks = new ArrayList<>();
    private int withoutZone;

    Findings(List<Problem> before) {
        problems = new ArrayList<>(before);
    }

    public void add(String file, long line, String column, Reason reason, String cell, String detail) {
        if (problems.size() < AT_MOST) {
            problems.add(new Problem(file, line, column, reason, cell, detail));
        }
    }

    /** What was read otherwise than it stands there: nothing is wrong, but nobody shall have to find out. */
    public void remark(String file, long line, String column, Reason reason, String cell, String detail) {
        if (remarks.size() < AT_MOST) {
            remarks.add(new Problem(file, line, column, reason, cell, detail));
        }
    }

    /** A time of which no one can say when it is. */
    void withoutZone() {
        withoutZone++;
    }

    int timesWithoutZone() {
        return withoutZone;
    }

    /** What there was to say of single lines has been said, and they are left out. */
    void startAgain() {
        problems.clear();
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** As somebody goes through the files: file by file, line by line. */
    List<Problem> all() {
        return sorted(problems);
    }

    List<Problem> remarks() {
        return sorted(remarks);
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream().sorted(Comparator.comparingInt(Findings::order).thenComparingLong(Problem::line)).toList();
    }

    private static int order(Problem problem) {
        return SheetKind.called(problem.file()).map(Enum::ordinal).orElse(-1);
    }
}
