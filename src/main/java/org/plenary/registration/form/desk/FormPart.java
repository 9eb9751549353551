package org.plenary.registration.form.desk;

import java.util.ArrayList;
import java.util.List;
import org.plenary.programme.Meeting;
import org.plenary.registration.Stage;
import org.plenary.registration.form.Answer;
import org.plenary.registration.form.BuiltInWords;
import org.plenary.registration.form.DesignForm;
import org.plenary.registration.form.FormMessages;
import org.plenary.registration.form.OnlyIf;
import org.plenary.registration.form.Question;
import org.plenary.registration.form.Questionnaire;
import org.plenary.registration.form.Wording;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/**
 * A section as the form desk shows it.
 *
 * @param add where a question is added to it
 */
record FormPart(Step step, String help, List<Asked> questions, String add) {

    /** @param only who is asked, in words; null where everybody is */
    record Asked(Step step, String help, String kind, List<String> tags, String only, List<String> options) {
    }

    /** A question that is asked no longer, and how many have answered it. */
    record Retired(String url, String label, long answers) {
    }

    static List<FormPart> all(Questionnaire form, String moved) {
        List<FormPart> parts = new ArrayList<>();
        for (Questionnaire.Part part : form.parts()) {
            String url = FormLinks.sections(form.meeting) + "/" + part.section().id;
            String label = form.wordings.of(part.section(), Reading.currentLanguage()).map(words -> words.label)
                    .filter(words -> !words.isEmpty()).orElseGet(() -> words().section_number(parts.size() + 1));
            String help = form.wordings.of(part.section(), Reading.currentLanguage()).map(words -> words.help).orElse(null);
            parts.add(new FormPart(
                    new Step("section-" + part.section().id, url, label, parts.size(), form.parts().size(), moved, true), help,
                    part.questions().stream().map(question -> asked(form, part, question, moved)).toList(),
                    FormLinks.questions(form.meeting) + "/new?section=" + part.section().id));
        }
        return parts;
    }

    static List<Retired> retired(Meeting meeting, Stage stage) {
        return Question.of(meeting, stage).stream().filter(question -> question.sectionId == null)
                .map(question -> new Retired(FormLinks.questions(meeting) + "/" + question.id, label(question),
                        question.isOwn() ? Answer.givenTo(question) : 0))
                .toList();
    }

    private static Asked asked(Questionnaire form, Questionnaire.Part part, Question question, String moved) {
        Step step = new Step("question-" + question.id, FormLinks.questions(form.meeting) + "/" + question.id,
                form.wordings.of(question, Reading.currentLanguage()).map(words -> words.label)
                        .filter(words -> !words.isEmpty()).orElseGet(() -> label(question)),
                part.questions().indexOf(question), part.questions().size(), moved, true);
        List<String> options = question.isOwn() && question.kind.hasOptions()
                ? form.options(question).stream().map(option -> form.wordings.of(option, Reading.currentLanguage())
                        .map(words -> words.label).orElse(option.value())).toList()
                : List.of();
        return new Asked(step, help(form, question), words().kind(question.kind), tags(question), question.isConditional()
                ? words().asked_only(new OnlyIf(form, Reading.currentLanguage()).conditions(question))
                : null, options);
    }

    private static String help(Questionnaire form, Question question) {
        return form.wordings.of(question, Reading.currentLanguage()).map(words -> words.help).orElse(null);
    }

    private static List<String> tags(Question question) {
        List<String> tags = new ArrayList<>();
        if (!question.isRemovable()) {
            tags.add(words().needed_tag());
        } else if (question.required) {
            tags.add(words().required_tag());
        }
        if (question.matters) {
            tags.add(words().matters_tag());
        }
        return tags;
    }

    private static String label(Question question) {
        return question.isOwn() || Wording.languagesOf(question).contains(Reading.currentLanguage().tag)
                ? DesignForm.label(question)
                : BuiltInWords.label(question.builtIn, Reading.currentLanguage());
    }

    private static FormMessages words() {
        return Words.now(FormMessages.class);
    }
}
