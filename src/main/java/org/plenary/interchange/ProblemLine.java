package org.plenary.interchange;

import java.util.List;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;

/** A problem as a page shows it; line and column are empty where they say nothing. */
record ProblemLine(String file, String line, String column, String sentence) {

    static List<ProblemLine> of(List<Problem> problems) {
        Language language = Reading.currentLanguage();
        return problems.stream().map(problem -> new ProblemLine(problem.file(),
                problem.line() == 0 ? "" : String.valueOf(problem.line()), problem.column(), problem.sentence(language)))
                .toList();
    }
}
