package org.plenary.registration.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.registration.Answers;
import org.plenary.registration.Registration;

/** Which of the answers an approval was for somebody changes. */
public final class WhatMatters {

    private WhatMatters() {
    }

    /** The names of their fields, in the order they are asked. */
    public static List<String> changed(Registration registration, Questionnaire form, Answers answers, Circumstances who) {
        Set<Question> asked = form.asked(who);
        Map<Long, Set<String>> before = given(registration);
        List<String> changed = new ArrayList<>();
        for (Question question : form.questions()) {
            boolean other = question.isOwn()
                    ? question.matters && !before.getOrDefault(question.id, Set.of()).equals(now(question, asked, who))
                    : differs(question.builtIn, registration, answers);
            if (other) {
                changed.add(question.field());
            }
        }
        return changed;
    }

    private static Map<Long, Set<String>> given(Registration registration) {
        return Answer.of(registration.id).stream().collect(Collectors.groupingBy(answer -> answer.questionId,
                Collectors.mapping(Answer::value, Collectors.toSet())));
    }

    private static Set<String> now(Question question, Set<Question> asked, Circumstances who) {
        return asked.contains(question) ? new HashSet<>(new TypedAnswer(question, who.given(question)).values()) : Set.of();
    }

    private static boolean differs(BuiltIn builtIn, Registration registration, Answers answers) {
        return switch (builtIn) {
            case NAME -> !registration.name.equals(answers.name());
            case ORGANISATION -> !Objects.equals(registration.organisation, answers.organisation());
            case COUNTRY -> !registration.country.equals(answers.country());
            case GROUP -> registration.stakeholderGroup != answers.stakeholderGroup();
            default -> false;
        };
    }
}
