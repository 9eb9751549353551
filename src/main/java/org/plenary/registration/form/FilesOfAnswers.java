package org.plenary.registration.form;

import io.quarkus.arc.Arc;
import java.util.Optional;
import java.util.UUID;

/** Whoever keeps files that are answers, if anybody does. */
public final class FilesOfAnswers {

    private FilesOfAnswers() {
    }

    /** Empty where no feature keeps files. */
    public static Optional<AnswerFiles> keeper() {
        return Arc.container().select(AnswerFiles.class).stream().findFirst();
    }

    public static boolean takes(Kind kind) {
        return keeper().filter(keeper -> keeper.takes(kind)).isPresent();
    }

    public static Optional<AnswerFiles.Kept> of(UUID registration, Question question) {
        return keeper().flatMap(keeper -> keeper.of(registration, question));
    }
}
