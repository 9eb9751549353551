package org.plenary.registration.form;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plenary.programme.Meeting;
import org.plenary.registration.Stage;

/** One form of a meeting as it is asked now. Where nobody has touched it, the registration asks the default form (R11). */
public final class Questionnaire {

    /** @param section without an id in the default form */
    public record Part(FormSection section, List<Question> questions) {
    }

    public final Meeting meeting;
    public final Stage stage;
    private final List<Part> parts;
    private final Map<Long, List<QuestionOption>> options;
    public final Wordings wordings;

    Questionnaire(Meeting meeting, Stage stage, List<Part> parts, List<QuestionOption> options, Wordings wordings) {
        this.meeting = meeting;
        this.stage = stage;
        this.parts = parts;
        this.options = options.stream().collect(Collectors.groupingBy(option -> option.questionId));
        this.wordings = wordings;
    }

    public static Questionnaire of(Meeting meeting, Stage stage) {
        List<FormSection> sections = FormSection.of(meeting, stage);
        if (sections.isEmpty()) {
            return new Questionnaire(meeting, stage, stage == Stage.APPROVED ? List.of() : List.of(standard(meeting)),
                    List.of(), Wordings.none(meeting));
        }
        List<Question> questions = Question.of(meeting, stage);
        Map<Long, List<Question>> bySection = questions.stream().filter(question -> question.sectionId != null)
                .collect(Collectors.groupingBy(question -> question.sectionId));
        List<Part> parts = sections.stream()
                .map(section -> new Part(section, bySection.getOrDefault(section.id, List.of()))).toList();
        List<Long> choosing = questions.stream().filter(question -> question.isOwn() && question.kind.hasOptions())
                .map(question -> question.id).toList();
        return new Questionnaire(meeting, stage, parts, QuestionOption.of(choosing), Wordings.of(meeting));
    }

    /** The form of R11, in one section without a heading. */
    static Part standard(Meeting meeting) {
        return new Part(FormSection.in(meeting, Stage.REGISTRATION, 0),
                Arrays.stream(BuiltIn.values()).map(builtIn -> Question.builtIn(meeting, builtIn)).toList());
    }

    public List<Part> parts() {
        return parts;
    }

    /** In the order they are asked. */
    public List<Question> questions() {
        return parts.stream().flatMap(part -> part.questions().stream()).toList();
    }

    public List<Question> own() {
        return questions().stream().filter(Question::isOwn).toList();
    }

    /** What is offered now. */
    public List<QuestionOption> options(Question question) {
        return options.getOrDefault(question.id, List.of()).stream().filter(option -> option.offered).toList();
    }

    /**
     * Which questions somebody is asked. One that depends on an answer is asked only after it, and only if that question is
     * asked itself.
     */
    public Set<Question> asked(Circumstances who) {
        Set<Question> asked = new LinkedHashSet<>();
        for (Question question : questions()) {
            if (who.allow(question) && (question.askedAnswers.isEmpty() || asked.stream().anyMatch(answered(question, who)))) {
                asked.add(question);
            }
        }
        return asked;
    }

    private static Predicate<Question> answered(Question question, Circumstances who) {
        return earlier -> earlier.isOwn() && who.given(earlier).stream()
                .anyMatch(value -> question.askedAnswers.contains(earlier.answering(value)));
    }

    /** A question that waits for an answer nobody was asked for before; null where there is none. */
    public Question outOfOrder() {
        List<Question> all = questions();
        return all.stream().filter(question -> !isAnswered(question, all.subList(0, all.indexOf(question)))).findFirst()
                .orElse(null);
    }

    private static boolean isAnswered(Question question, List<Question> earlier) {
        return question.askedAnswers.stream()
                .allMatch(answer -> earlier.stream().anyMatch(one -> one.id != null && answer.startsWith(one.id + ":")));
    }
}
