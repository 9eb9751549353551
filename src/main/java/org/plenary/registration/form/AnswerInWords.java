package org.plenary.registration.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.shared.Language;
import org.plenary.shared.SharedMessages;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** Answers to the organisers' own questions as a person reads them. */
public final class AnswerInWords {

    private final Language reader;
    private final Wordings wordings;
    private final Map<Long, QuestionOption> options;

    /** @param questions all whose answers are to be said: their options are read in one statement */
    public AnswerInWords(List<Question> questions, Wordings wordings, Language reader) {
        this.reader = reader;
        this.wordings = wordings;
        this.options = QuestionOption.of(questions.stream().map(question -> question.id).toList()).stream()
                .collect(Collectors.toMap(option -> option.id, option -> option));
    }

    /** What a question is called; empty for none without words, which cannot be made. */
    public String label(Question question) {
        return wordings.of(question, reader).map(wording -> wording.label).orElse("");
    }

    /** Empty where nothing was answered. */
    public String said(Question question, List<String> values) {
        return values.stream().map(value -> one(question, value)).collect(Collectors.joining(reader.comma()));
    }

    private String one(Question question, String value) {
        SharedMessages words = Words.in(SharedMessages.class, reader);
        return switch (question.kind) {
            case CHOICE, CHOICES -> option(value);
            case YES_NO, STATEMENT -> value.equals("true") ? words.yes() : words.no();
            case COUNTRY -> reader.nameOfCountry(value);
            case DATE -> date(value);
            default -> value;
        };
    }

    private String option(String value) {
        QuestionOption option = value.matches("[0-9]{1,18}") ? options.get(Long.valueOf(value)) : null;
        return option == null ? value : wordings.of(option, reader).map(wording -> wording.label).orElse(value);
    }

    private String date(String value) {
        return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Times.day(LocalDate.parse(value), reader) : value;
    }
}
