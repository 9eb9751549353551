package org.plenary.registration.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.StakeholderGroup;
import org.plenary.registration.Mode;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Language;
import org.plenary.shared.SharedMessages;
import org.plenary.shared.Words;

/** Who is asked a question, in words: for who designs a form, and for who fills it in without JavaScript. */
public final class OnlyIf {

    private final Questionnaire form;
    private final Language reader;

    public OnlyIf(Questionnaire form, Language reader) {
        this.form = form;
        this.reader = reader;
    }

    /** A sentence for who fills it in. */
    public String of(Question question) {
        return words().only_if(conditions(question));
    }

    /** What must be so, each after a comma; several that would do are joined by "or". */
    public String conditions(Question question) {
        RegistrationMessages registration = Words.in(RegistrationMessages.class, reader);
        ProgrammeMessages programme = Words.in(ProgrammeMessages.class, reader);
        List<String> all = new ArrayList<>();
        all.add(or(question.askedModes.stream().map(Mode::valueOf).map(registration::mode)));
        all.add(or(question.askedGroups.stream().map(StakeholderGroup::valueOf).map(programme::stakeholder_group)));
        all.add(or(question.askedCategories.stream()));
        all.add(or(question.askedAnswers.stream().map(this::answer).filter(Objects::nonNull)));
        return all.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining(reader == Language.AR ? "؛ " : "; "));
    }

    /** "Do you need a visa? – Yes". */
    private String answer(String answering) {
        return form.own().stream().filter(question -> answering.startsWith(question.id + ":")).findFirst()
                .map(question -> words().answer_to(label(question), value(question, answering))).orElse(null);
    }

    private String label(Question question) {
        return Words.isolated(form.wordings.of(question, reader).map(wording -> wording.label).orElse(question.field()));
    }

    private String value(Question question, String answering) {
        String value = answering.substring(answering.indexOf(':') + 1);
        SharedMessages shared = Words.in(SharedMessages.class, reader);
        if (question.kind == Kind.YES_NO) {
            return value.equals("true") ? shared.yes() : shared.no();
        }
        return form.options(question).stream().filter(option -> option.value().equals(value)).findFirst()
                .flatMap(option -> form.wordings.of(option, reader)).map(wording -> Words.isolated(wording.label))
                .orElse(value);
    }

    private String or(Stream<String> several) {
        return several.collect(Collectors.joining(" " + words().or() + " "));
    }

    private FormMessages words() {
        return Words.in(FormMessages.class, reader);
    }
}
