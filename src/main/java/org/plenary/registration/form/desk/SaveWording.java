package org.plenary.registration.form.desk;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.programme.desk.Checks;
import org.plenary.programme.desk.DeskMessages;
import org.plenary.programme.desk.Stale;
import org.plenary.programme.desk.Typed;
import org.plenary.programme.desk.Wrong;
import org.plenary.registration.form.DesignForm;
import org.plenary.registration.form.FormMessages;
import org.plenary.registration.form.FormSection;
import org.plenary.registration.form.MakeForm;
import org.plenary.registration.form.Question;
import org.plenary.registration.form.QuestionOption;
import org.plenary.registration.form.WordIn;
import org.plenary.registration.form.Wording;
import org.plenary.shared.Words;

/** Words a question with its choices, or a section, in one more language. */
@ApplicationScoped
class SaveWording {

    @Inject
    Audit audit;

    @Transactional
    void section(Meeting known, long id, String language, WordingForm form) {
        Meeting meeting = MakeForm.locked(known);
        FormSection section = DesignForm.section(meeting, id);
        WordingForm before = kept(section, language);
        Stale.unless(form.version(), before.version());
        Wrong.ifAny(checked(form).problems);
        new WordIn(meeting, language).section(section, form.label(), form.help());
        FormSection.flush();
        bump(Wording.of(section, language), before);
        audit.write(meeting.id, "form.worded", "section." + language, id, language + ": " + DesignForm.label(section), before,
                kept(section, language));
    }

    @Transactional
    void question(Meeting known, long id, String language, WordingForm form) {
        Meeting meeting = MakeForm.locked(known);
        Question question = DesignForm.question(meeting, id);
        WordingForm before = kept(question, language);
        Stale.unless(form.version(), before.version());
        List<QuestionOption> options = QuestionOption.offered(question);
        List<String> lines = SaveOption.lines(form.options());
        Checks checks = checked(form);
        checks.problems.when(question.isOwn() && form.label().isEmpty(), "label", Words.now(DeskMessages.class).required())
                .when(!lines.isEmpty() && lines.size() != options.size(), "options",
                        Words.now(FormMessages.class).e_options_count(options.size()));
        lines.forEach(line -> checks.longest("options", line, SaveOption.LONGEST));
        Wrong.ifAny(checks.problems);
        WordIn words = new WordIn(meeting, language);
        words.question(question, form.label(), form.help());
        for (int i = 0; i < options.size(); i++) {
            words.option(options.get(i), lines.isEmpty() ? "" : lines.get(i));
        }
        Question.flush();
        bump(Wording.of(question, language), before);
        audit.write(meeting.id, "form.worded", "question." + language, id, language + ": " + DesignForm.label(question),
                before, kept(question, language));
    }

    static WordingForm kept(FormSection section, String language) {
        return kept(Wording.of(section, language), "");
    }

    static WordingForm kept(Question question, String language) {
        return kept(Wording.of(question, language), QuestionOption.offered(question).stream()
                .flatMap(option -> Wording.of(option, language).stream()).map(wording -> wording.label)
                .collect(Collectors.joining("\n")));
    }

    private static WordingForm kept(Optional<Wording> words, String options) {
        return new WordingForm(words.map(wording -> String.valueOf(wording.version)).orElse("none"),
                words.map(wording -> wording.label).orElse(""), words.map(wording -> Typed.orEmpty(wording.help)).orElse(""),
                options);
    }

    /** Choices may have changed although the question's own words did not. */
    private static void bump(Optional<Wording> words, WordingForm before) {
        words.filter(wording -> String.valueOf(wording.version).equals(before.version())).ifPresent(
                wording -> Panache.getEntityManager().lock(wording, LockModeType.PESSIMISTIC_FORCE_INCREMENT));
    }

    private static Checks checked(WordingForm form) {
        return new Checks().longest("label", form.label(), 1000).longest("help", form.help(), 2000);
    }
}
