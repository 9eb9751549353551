package org.plenary.registration.form.desk;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.registration.form.Kind;
import org.plenary.registration.form.Question;
import org.plenary.registration.form.Questionnaire;

/** The answers of a form that can decide whether another question is asked. */
final class Deciding {

    /** @param value an option's id, or true or false */
    record Answer(Question question, String value) {

        String answering() {
            return question.answering(value);
        }
    }

    private Deciding() {
    }

    /** Of the organisers' own questions but this one, which may be new. */
    static List<Answer> of(Questionnaire form, Question butNot) {
        return form.own().stream().filter(question -> question.kind.decides() && !question.id.equals(butNot.id))
                .flatMap(question -> values(form, question).map(value -> new Answer(question, value))).toList();
    }

    private static Stream<String> values(Questionnaire form, Question question) {
        return question.kind == Kind.YES_NO ? Stream.of("true", "false")
                : form.options(question).stream().map(option -> option.value());
    }
}
