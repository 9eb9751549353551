package org.plenary.registration.form.desk;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.programme.desk.Checks;
import org.plenary.programme.desk.Stale;
import org.plenary.programme.desk.Wrong;
import org.plenary.registration.form.DesignForm;
import org.plenary.registration.form.FormMessages;
import org.plenary.registration.form.MakeForm;
import org.plenary.registration.form.Question;
import org.plenary.registration.form.QuestionOption;
import org.plenary.registration.form.WordIn;
import org.plenary.registration.form.Wording;
import org.plenary.shared.Words;

/** Adds choices to a question and changes what one is called: whoever chose it has chosen it under its new name. */
@ApplicationScoped
class SaveOption {

    static final int LONGEST = 1000;

    @Inject
    Audit audit;

    /** What the log keeps of it. */
    record Added(String options) {
    }

    @Transactional
    void add(Meeting known, long questionId, String typed) {
        Meeting meeting = MakeForm.locked(known);
        Question question = DesignForm.question(meeting, questionId);
        List<String> lines = lines(typed);
        Checks checks = new Checks().required("options", typed.strip(), 20_000);
        checks.problems.when(!question.isOwn() || !question.kind.hasOptions(), "options",
                Words.now(FormMessages.class).e_no_options());
        lines.forEach(line -> checks.longest("options", line, LONGEST));
        Wrong.ifAny(checks.problems);
        add(question, lines);
        audit.write(meeting.id, "form.option-added", "question", questionId, DesignForm.label(question), null,
                new Added(String.join(", ", lines)));
    }

    /** Behind those that are there, in the running transaction. */
    void add(Question question, List<String> lines) {
        int position = QuestionOption.of(List.of(question.id)).size();
        for (String line : lines) {
            QuestionOption option = new QuestionOption();
            option.questionId = question.id;
            option.position = position++;
            option.offered = true;
            option.persist();
            words(question.meeting).option(option, line);
        }
        QuestionOption.flush();
    }

    @Transactional
    long edit(Meeting known, long id, OptionForm form) {
        Meeting meeting = MakeForm.locked(known);
        QuestionOption option = DesignForm.option(meeting, id);
        OptionForm before = kept(meeting, option);
        Stale.unless(form.version(), before.version());
        Wrong.ifAny(new Checks().required("label", form.label(), LONGEST).problems);
        words(meeting).option(option, form.label());
        Panache.getEntityManager().lock(option, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        audit.write(meeting.id, "form.option-edited", "option", id, form.label(), before, kept(meeting, option));
        return id;
    }

    static OptionForm kept(Meeting meeting, QuestionOption option) {
        return new OptionForm(String.valueOf(option.version), Wording.of(option, meeting.usualTextLanguage())
                .map(wording -> wording.label).orElseGet(() -> DesignForm.label(option)));
    }

    /** What stands on each line that is not empty, each once. */
    static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    private static WordIn words(Meeting meeting) {
        return new WordIn(meeting, meeting.usualTextLanguage());
    }
}
