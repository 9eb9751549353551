package org.plenary.registration.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.programme.Meeting;
import org.plenary.shared.Language;

/** All words of a meeting's forms, read in one statement: the reader's language, else the meeting's usual one, else any. */
public final class Wordings {

    private final List<String> fallBack;
    private final Map<Long, Map<String, Wording>> sections;
    private final Map<Long, Map<String, Wording>> questions;
    private final Map<Long, Map<String, Wording>> options;

    private Wordings(Meeting meeting, List<Wording> all) {
        fallBack = List.of(meeting.usualTextLanguage());
        sections = by(all, wording -> wording.sectionId);
        questions = by(all, wording -> wording.questionId);
        options = by(all, wording -> wording.optionId);
    }

    public static Wordings of(Meeting meeting) {
        return new Wordings(meeting, Wording.of(meeting));
    }

    /** For a meeting whose form nobody has touched. */
    static Wordings none(Meeting meeting) {
        return new Wordings(meeting, List.of());
    }

    public Optional<Wording> of(FormSection section, Language reader) {
        return best(sections.get(section.id), reader);
    }

    /** What the application asks by itself it can say in the reader's language, so another one's words are no help there. */
    public Optional<Wording> of(Question question, Language reader) {
        Map<String, Wording> all = questions.getOrDefault(question.id, Map.of());
        return question.isOwn() ? best(all, reader) : Optional.ofNullable(all.get(reader.tag));
    }

    public Optional<Wording> of(QuestionOption option, Language reader) {
        return best(options.get(option.id), reader);
    }

    private Optional<Wording> best(Map<String, Wording> all, Language reader) {
        if (all == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(all.get(reader.tag))
                .or(() -> fallBack.stream().map(all::get).filter(found -> found != null).findFirst())
                .or(() -> all.values().stream().min(Comparator.comparing(wording -> wording.id)));
    }

    private static Map<Long, Map<String, Wording>> by(List<Wording> all, Function<Wording, Long> whose) {
        return all.stream().filter(wording -> whose.apply(wording) != null).collect(Collectors.groupingBy(whose,
                Collectors.toMap(wording -> wording.language, wording -> wording, (one, other) -> one, TreeMap::new)));
    }
}
