package org.plenary.registration.form;

import java.util.Optional;
import org.plenary.programme.Meeting;

/** Says what a section, a question or an option is called in one language; empty: nothing in this one. */
public final class WordIn {

    private final Meeting meeting;
    private final String language;

    public WordIn(Meeting meeting, String language) {
        this.meeting = meeting;
        this.language = language;
    }

    public void section(FormSection section, String label, String help) {
        Optional<Wording> known = Wording.of(section, language);
        write(known, label, help).ifPresent(wording -> wording.sectionId = section.id);
    }

    public void question(Question question, String label, String help) {
        Optional<Wording> known = Wording.of(question, language);
        write(known, label, help).ifPresent(wording -> wording.questionId = question.id);
    }

    public void option(QuestionOption option, String label) {
        Optional<Wording> known = Wording.of(option, language);
        write(known, label, "").ifPresent(wording -> wording.optionId = option.id);
    }

    /** A new row still needs to know whose words it has; nothing is written of a label that is empty. */
    private Optional<Wording> write(Optional<Wording> known, String label, String help) {
        if (label.isEmpty() && help.isEmpty()) {
            known.ifPresent(Wording::delete);
            return Optional.empty();
        }
        Wording wording = known.orElseGet(Wording::new);
        wording.meeting = meeting;
        wording.language = language;
        wording.label = label;
        wording.help = help.isEmpty() ? null : help;
        if (known.isEmpty()) {
            wording.persist();
        }
        return Optional.of(wording);
    }
}
