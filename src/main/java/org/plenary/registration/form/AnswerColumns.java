package org.plenary.registration.form;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.programme.Meeting;
import org.plenary.registration.ExportRegistrations;
import org.plenary.shared.Language;

/** The organisers' own questions in the table of registrations, also those asked no longer. Files stay where they are. */
@Singleton
class AnswerColumns implements ExportRegistrations.Columns {

    @Override
    public List<String> headings(Meeting meeting) {
        List<Question> questions = columns(meeting);
        AnswerInWords words = words(meeting, questions);
        return questions.stream().map(words::label).toList();
    }

    @Override
    public Map<UUID, List<String>> cells(Meeting meeting, Collection<UUID> registrations) {
        List<Question> questions = columns(meeting);
        AnswerInWords words = words(meeting, questions);
        Map<UUID, List<String>> cells = new LinkedHashMap<>();
        Answer.of(registrations).stream().collect(Collectors.groupingBy(answer -> answer.registrationId))
                .forEach((whose, answers) -> cells.put(whose,
                        questions.stream().map(question -> cell(question, answers, words)).toList()));
        return cells;
    }

    /** A date as programs read it, everything else as people do. */
    private static String cell(Question question, List<Answer> answers, AnswerInWords words) {
        List<String> values = answers.stream().filter(answer -> answer.questionId.equals(question.id)).map(Answer::value)
                .toList();
        return question.kind == Kind.DATE ? String.join(" ", values) : words.said(question, values);
    }

    private static List<Question> columns(Meeting meeting) {
        return Question.ownOf(meeting).stream().filter(question -> !question.kind.isFile()).toList();
    }

    private static AnswerInWords words(Meeting meeting, List<Question> questions) {
        return new AnswerInWords(questions, Wordings.of(meeting),
                Language.tagged(meeting.usualTextLanguage()).orElse(Language.DEFAULT));
    }
}
