package org.plenary.registration.form.desk;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.programme.StakeholderGroup;
import org.plenary.programme.desk.Checks;
import org.plenary.programme.desk.DeskMessages;
import org.plenary.programme.desk.Stale;
import org.plenary.programme.desk.Typed;
import org.plenary.programme.desk.Wrong;
import org.plenary.registration.Mode;
import org.plenary.registration.Stage;
import org.plenary.registration.form.BuiltIn;
import org.plenary.registration.form.DesignForm;
import org.plenary.registration.form.FilesOfAnswers;
import org.plenary.registration.form.FormMessages;
import org.plenary.registration.form.FormSection;
import org.plenary.registration.form.Kind;
import org.plenary.registration.form.MakeForm;
import org.plenary.registration.form.Question;
import org.plenary.registration.form.Questionnaire;
import org.plenary.registration.form.WordIn;
import org.plenary.registration.form.Wording;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** Adds a question to a form and changes what is asked, of whom, and where it stands. Its kind stays what it is. */
@ApplicationScoped
class SaveQuestion {

    private static final int MOST_TEXT = 2000;

    @Inject
    Audit audit;
    @Inject
    SaveOption saveOption;

    @Transactional
    long add(Meeting known, QuestionForm form) {
        Meeting meeting = MakeForm.locked(known);
        Question question = new Question();
        question.meeting = meeting;
        Checks checks = new Checks();
        question.kind = offered(form.kind()).orElse(Kind.SHORT_TEXT);
        checks.problems.when(offered(form.kind()).isEmpty(), "kind", Words.now(DeskMessages.class).choose_one());
        checkOptions(form, question.kind, checks);
        fill(question, form, checks);
        question.persistAndFlush();
        word(question, form);
        saveOption.add(question, SaveOption.lines(form.options()));
        requireOrder(question);
        audit.write(meeting.id, "form.question-added", "question", question.id, DesignForm.label(question), null,
                kept(question));
        return question.id;
    }

    @Transactional
    long edit(Meeting known, long id, QuestionForm form) {
        Meeting meeting = MakeForm.locked(known);
        Question question = DesignForm.question(meeting, id);
        QuestionForm before = kept(question);
        Stale.unless(form.version(), before.version());
        fill(question, form, new Checks());
        word(question, form);
        Question.flush();
        if (String.valueOf(question.version).equals(before.version())) {
            Panache.getEntityManager().lock(question, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        requireOrder(question);
        audit.write(meeting.id, "form.question-edited", "question", id, DesignForm.label(question), before, kept(question));
        return id;
    }

    static QuestionForm kept(Question question) {
        Optional<Wording> words = Wording.of(question, question.meeting.usualTextLanguage());
        return new QuestionForm(String.valueOf(question.version), Typed.orEmpty(question.sectionId), question.kind.name(),
                words.map(wording -> wording.label).orElse(""), words.map(wording -> Typed.orEmpty(wording.help)).orElse(""),
                "", question.required ? "true" : "", question.matters ? "true" : "", question.askedModes,
                question.askedGroups, String.join(", ", question.askedCategories), question.askedAnswers);
    }

    /** What can be asked: files only where somebody keeps them. */
    static Optional<Kind> offered(String name) {
        return Arrays.stream(Kind.values()).filter(kind -> !kind.isFile() || FilesOfAnswers.takes(kind))
                .filter(kind -> kind.name().equals(name)).findFirst();
    }

    private static void checkOptions(QuestionForm form, Kind kind, Checks checks) {
        FormMessages words = Words.now(FormMessages.class);
        List<String> lines = SaveOption.lines(form.options());
        checks.problems.when(kind.hasOptions() && lines.size() < 2, "options", words.e_options())
                .when(!kind.hasOptions() && !lines.isEmpty(), "options", words.e_no_options());
        lines.forEach(line -> checks.longest("options", line, SaveOption.LONGEST));
    }

    private static void fill(Question question, QuestionForm form, Checks checks) {
        Optional<FormSection> section = section(question.meeting, form);
        checks.longest("label", form.label(), 1000).longest("help", form.help(), MOST_TEXT)
                .longest("askedCategories", form.askedCategories(), 400);
        checks.problems.when(question.isOwn() && form.label().isEmpty(), "label", Words.now(DeskMessages.class).required())
                .when(section.isEmpty() || question.stage != null && section.get().stage != question.stage, "section",
                        Words.now(DeskMessages.class).choose_one());
        section.filter(where -> !Objects.equals(where.id, question.sectionId)).ifPresent(where -> {
            question.position = where.nextPosition();
            question.sectionId = where.id;
            question.stage = where.stage;
        });
        boolean file = question.kind.isFile() && question.stage == Stage.REGISTRATION;
        checks.problems.when(file, "kind", Words.now(DeskMessages.class).choose_one());
        if (question.isOwn() || question.builtIn == BuiltIn.ORGANISATION) {
            question.required = form.required().equals("true");
        }
        if (question.isOwn()) {
            question.matters = form.matters().equals("true");
        }
        if (question.isRemovable()) {
            whoIsAsked(question, form, checks);
        }
        Wrong.ifAny(checks.problems);
    }

    private static Optional<FormSection> section(Meeting meeting, QuestionForm form) {
        return form.section().matches("\\d{1,18}")
                ? FormSection.find("meeting = ?1 and id = ?2", meeting, Long.valueOf(form.section())).firstResultOptional()
                : Optional.empty();
    }

    private static void whoIsAsked(Question question, QuestionForm form, Checks checks) {
        FormMessages words = Words.now(FormMessages.class);
        List<String> categories = Arrays.stream(form.askedCategories().split("[,\\s]+")).filter(code -> !code.isEmpty())
                .distinct().toList();
        checks.problems.when(!categories.stream().allMatch(code -> code.matches("[a-z0-9-]{1,40}")), "askedCategories",
                words.e_categories());
        checks.problems.when(!known(form.askedModes(), Mode.values()), "askedModes", words.e_choose());
        checks.problems.when(!known(form.askedGroups(), StakeholderGroup.values()), "askedGroups", words.e_choose());
        checks.problems.when(!deciding(question).containsAll(form.askedAnswers())
                || String.join(",", form.askedAnswers()).length() > MOST_TEXT, "askedAnswers", words.e_earlier());
        question.askedModes = form.askedModes();
        question.askedGroups = form.askedGroups();
        question.askedCategories = categories;
        question.askedAnswers = form.askedAnswers();
    }

    private static boolean known(List<String> chosen, Enum<?>[] all) {
        return chosen.stream().allMatch(one -> Arrays.stream(all).anyMatch(value -> value.name().equals(one)));
    }

    /** Every answer a question of this form can depend on; the order is looked at when it is written. */
    private static List<String> deciding(Question question) {
        return question.stage == null ? List.of()
                : Deciding.of(Questionnaire.of(question.meeting, question.stage), question).stream()
                        .map(Deciding.Answer::answering).toList();
    }

    /** Nobody can be asked after an answer that comes later. */
    private static void requireOrder(Question question) {
        Question.flush();
        boolean wrong = Questionnaire.of(question.meeting, question.stage).outOfOrder() != null;
        Wrong.ifAny(new Problems().when(wrong, question.askedAnswers.isEmpty() ? "section" : "askedAnswers",
                Words.now(FormMessages.class).e_earlier()));
    }

    private static void word(Question question, QuestionForm form) {
        new WordIn(question.meeting, question.meeting.usualTextLanguage()).question(question, form.label(), form.help());
    }
}
