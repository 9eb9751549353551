package org.plenary.registration.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.registration.Stage;
import org.plenary.shared.Language;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/**
 * Changes the shape of a form: what stands where, what is asked and offered no longer or again. No answer is ever lost by
 * it. Each deed is refused with 409 where it would break the form.
 */
@ApplicationScoped
public class DesignForm {

    /** What the log keeps of a step. */
    record Placed(int position) {
    }

    /** What the log keeps of a question or option that is asked or offered no longer, or again. */
    record Asked(boolean asked) {
    }

    @Inject
    Audit audit;

    @Transactional
    public Stage moveSection(Meeting known, long id, boolean up) {
        Meeting meeting = MakeForm.locked(known);
        FormSection section = section(meeting, id);
        Placed before = new Placed(section.position);
        Positioned.move(FormSection.of(meeting, section.stage), section, up);
        requireOrder(meeting, section.stage);
        audit.write(meeting.id, "form.section-moved", "section", id, label(section), before, new Placed(section.position));
        return section.stage;
    }

    @Transactional
    public Stage removeSection(Meeting known, long id) {
        Meeting meeting = MakeForm.locked(known);
        FormSection section = section(meeting, id);
        if (Question.count("sectionId", id) > 0) {
            throw refused(words().section_in_use());
        }
        audit.write(meeting.id, "form.section-removed", "section", id, label(section), new Asked(true), new Asked(false));
        Stage stage = section.stage;
        Wording.delete("sectionId", id);
        section.delete();
        return stage;
    }

    @Transactional
    public Stage moveQuestion(Meeting known, long id, boolean up) {
        Meeting meeting = MakeForm.locked(known);
        Question question = question(meeting, id);
        Placed before = new Placed(question.position);
        Positioned.move(Question.<Question> list("sectionId = ?1 order by position, id", question.sectionId), question, up);
        requireOrder(meeting, question.stage);
        audit.write(meeting.id, "form.question-moved", "question", id, label(question), before,
                new Placed(question.position));
        return question.stage;
    }

    /** What was answered stays. */
    @Transactional
    public Stage retire(Meeting known, long id) {
        Meeting meeting = MakeForm.locked(known);
        Question question = question(meeting, id);
        whyItStays(meeting, question).ifPresent(why -> {
            throw refused(why);
        });
        question.sectionId = null;
        Question.flush();
        audit.write(meeting.id, "form.question-removed", "question", id, label(question), new Asked(true), new Asked(false));
        return question.stage;
    }

    /** Why a question cannot be taken away; empty where it can. */
    public static Optional<String> whyItStays(Meeting meeting, Question question) {
        if (!question.isRemovable()) {
            return Optional.of(words().needed());
        }
        return Questionnaire.of(meeting, question.stage).questions().stream().filter(other -> other.dependsOn(question))
                .findFirst().map(other -> words().others_depend(Words.isolated(label(other))));
    }

    /** At the end of the last section. */
    @Transactional
    public Stage askAgain(Meeting known, long id) {
        Meeting meeting = MakeForm.locked(known);
        Question question = question(meeting, id);
        List<FormSection> sections = FormSection.of(meeting, question.stage);
        if (question.sectionId == null && sections.isEmpty()) {
            throw refused(words().no_section());
        }
        if (question.sectionId == null) {
            FormSection last = sections.get(sections.size() - 1);
            question.position = last.nextPosition();
            question.sectionId = last.id;
            requireOrder(meeting, question.stage);
            audit.write(meeting.id, "form.question-returned", "question", id, label(question), new Asked(false),
                    new Asked(true));
        }
        return question.stage;
    }

    @Transactional
    public long moveOption(Meeting known, long id, boolean up) {
        Meeting meeting = MakeForm.locked(known);
        QuestionOption option = option(meeting, id);
        Placed before = new Placed(option.position);
        Positioned.move(QuestionOption.<QuestionOption> list("questionId = ?1 order by position, id", option.questionId),
                option, up);
        audit.write(meeting.id, "form.option-moved", "option", id, label(option), before, new Placed(option.position));
        return option.questionId;
    }

    /** Who chose it has chosen it: it is only offered no longer, or again. */
    @Transactional
    public long offer(Meeting known, long id, boolean offered) {
        Meeting meeting = MakeForm.locked(known);
        QuestionOption option = option(meeting, id);
        Question question = question(meeting, option.questionId);
        boolean depended = Question.ownOf(meeting).stream()
                .anyMatch(other -> other.sectionId != null && other.askedAnswers.contains(question.answering(option.value())));
        if (!offered && depended) {
            throw refused(words().others_depend_on_option());
        }
        Asked before = new Asked(option.offered);
        option.offered = offered;
        audit.write(meeting.id, offered ? "form.option-returned" : "form.option-removed", "option", id, label(option), before,
                new Asked(offered));
        return option.questionId;
    }

    /** @throws Refusal 404 where this meeting has none such */
    public static FormSection section(Meeting meeting, long id) {
        return FormSection.<FormSection> find("id = ?1 and meeting = ?2", id, meeting).firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal 404 where this meeting has none such */
    public static Question question(Meeting meeting, long id) {
        return Question.<Question> find("id = ?1 and meeting = ?2", id, meeting).firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal 404 where this meeting has none such */
    public static QuestionOption option(Meeting meeting, long id) {
        QuestionOption option = QuestionOption.<QuestionOption> findByIdOptional(id).orElseThrow(Refusal::notFound);
        question(meeting, option.questionId);
        return option;
    }

    /** As the log knows it, in the language forms are written in. */
    public static String label(Question question) {
        return Wording.of(question, question.meeting.usualTextLanguage()).map(wording -> wording.label)
                .filter(label -> !label.isEmpty())
                .orElseGet(() -> question.isOwn() ? question.field()
                        : BuiltInWords.label(question.builtIn, Language.DEFAULT));
    }

    public static String label(FormSection section) {
        return Wording.of(section, section.meeting.usualTextLanguage()).map(wording -> wording.label)
                .filter(label -> !label.isEmpty())
                .orElse(String.valueOf(section.position + 1));
    }

    public static String label(QuestionOption option) {
        return Wording.<Wording> find("optionId = ?1 order by id", option.id).firstResultOptional()
                .map(wording -> wording.label).orElse(option.value());
    }

    /** Nobody can be asked after an answer that comes later. */
    private static void requireOrder(Meeting meeting, Stage stage) {
        Question.flush();
        Question wrong = Questionnaire.of(meeting, stage).outOfOrder();
        if (wrong != null) {
            throw refused(words().out_of_order(Words.isolated(label(wrong))));
        }
    }

    private static Refusal refused(String why) {
        return new Refusal(409, words().not_done(), why);
    }

    private static FormMessages words() {
        return Words.now(FormMessages.class);
    }
}
