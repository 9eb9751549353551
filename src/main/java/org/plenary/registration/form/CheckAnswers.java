package org.plenary.registration.form;

import java.util.Set;
import org.plenary.shared.Problems;

/** What is wrong with the answers to the organisers' own questions, field by field. What is not asked is not looked at. */
public final class CheckAnswers {

    private CheckAnswers() {
    }

    /** Files are looked at when they are sent, not here. */
    public static Problems of(Questionnaire form, Circumstances who, Problems problems) {
        Set<Question> asked = form.asked(who);
        asked.stream().filter(question -> question.isOwn() && !question.kind.isFile())
                .forEach(question -> new TypedAnswer(question, who.given(question)).problem(form.options(question))
                        .ifPresent(sentence -> problems.say(question.field(), sentence)));
        return problems;
    }
}
