package org.plenary.registration.form.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.programme.Meeting;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.StakeholderGroup;
import org.plenary.programme.desk.Field;
import org.plenary.registration.Mode;
import org.plenary.registration.RegistrationMessages;
import org.plenary.registration.Stage;
import org.plenary.registration.form.BuiltIn;
import org.plenary.registration.form.BuiltInWords;
import org.plenary.registration.form.DesignForm;
import org.plenary.registration.form.FormMessages;
import org.plenary.registration.form.FormSection;
import org.plenary.registration.form.Kind;
import org.plenary.registration.form.Question;
import org.plenary.registration.form.Questionnaire;
import org.plenary.shared.Choice;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.SharedMessages;
import org.plenary.shared.Words;

/** The fields of a question's form: of one that is built in only what can be changed. */
final class QuestionFields {

    private final Meeting meeting;
    private final QuestionForm form;
    private final Question question;
    private final Stage stage;
    private final FormMessages words = Words.now(FormMessages.class);

    /** @param row null for a new question */
    QuestionFields(Meeting meeting, QuestionForm form, Long row) {
        this.meeting = meeting;
        this.form = form;
        this.question = row == null ? new Question() : DesignForm.question(meeting, row);
        this.stage = question.stage != null ? question.stage : stageOf(form.section());
    }

    List<Field> all() {
        List<Field> fields = new ArrayList<>();
        if (question.id == null) {
            fields.add(Field.select("kind", words.kind_label(), form.kind(), kinds()).hint(words.kind_hint()));
        }
        fields.addAll(theWords());
        if (question.id == null) {
            fields.add(Field.area("options", words.options(), form.options()).hint(words.options_hint()).orNothing());
        }
        fields.add(Field.select("section", words.section(), form.section(), sections()));
        if (question.isOwn() || question.builtIn == BuiltIn.ORGANISATION) {
            fields.add(Field.tick("required", words.required(), form.required()));
        }
        if (question.isOwn()) {
            fields.add(Field.tick("matters", words.matters(), form.matters()).hint(words.matters_hint()));
        }
        if (question.isRemovable()) {
            fields.addAll(who());
        }
        return fields;
    }

    private List<Field> theWords() {
        if (question.isOwn()) {
            Field label = Field.line("label", words.question(), form.label());
            return List.of(question.id == null ? label : label.under(words.kind(question.kind)),
                    Field.area("help", words.help(), form.help()).hint(words.help_hint()).orNothing());
        }
        Language reader = Reading.currentLanguage();
        String help = BuiltInWords.help(question.builtIn, reader);
        return List.of(
                Field.line("label", words.question(), form.label())
                        .hint(words.ours_hint(BuiltInWords.label(question.builtIn, reader))).orNothing(),
                Field.area("help", words.help(), form.help()).hint(help == null ? words.help_hint() : words.ours_hint(help))
                        .orNothing());
    }

    private List<Field> who() {
        List<Field> fields = new ArrayList<>();
        RegistrationMessages registration = Words.now(RegistrationMessages.class);
        ProgrammeMessages programme = Words.now(ProgrammeMessages.class);
        fields.add(Field.boxes("askedModes", words.by_mode(), form.askedModes(), Arrays.stream(Mode.values())
                .map(mode -> new Choice(mode.name(), registration.mode(mode), false)).toList()).hint(words.who_hint())
                .orNothing().under(words.who()));
        fields.add(Field.boxes("askedGroups", words.by_group(), form.askedGroups(), Arrays.stream(StakeholderGroup.values())
                .map(group -> new Choice(group.name(), programme.stakeholder_group(group), false)).toList()).orNothing());
        fields.add(Field.line("askedCategories", words.by_category(), form.askedCategories())
                .hint(words.by_category_hint()).orNothing());
        List<Choice> answers = answers();
        if (!answers.isEmpty()) {
            fields.add(Field.boxes("askedAnswers", words.by_answer(), form.askedAnswers(), answers).orNothing());
        }
        return fields;
    }

    private List<Choice> answers() {
        SharedMessages shared = Words.now(SharedMessages.class);
        return Deciding.of(Questionnaire.of(meeting, stage), question).stream().map(answer -> {
            String value = answer.question().kind == Kind.YES_NO
                    ? answer.value().equals("true") ? shared.yes() : shared.no()
                    : DesignForm.label(DesignForm.option(meeting, Long.parseLong(answer.value())));
            return new Choice(answer.answering(),
                    words.answer_to(Words.isolated(DesignForm.label(answer.question())), Words.isolated(value)), false);
        }).toList();
    }

    private List<Choice> kinds() {
        return Arrays.stream(Kind.values()).filter(kind -> SaveQuestion.offered(kind.name()).isPresent())
                .filter(kind -> !kind.isFile() || stage == Stage.APPROVED)
                .map(kind -> new Choice(kind.name(), words.kind(kind), false)).toList();
    }

    /** A question stays in its form. */
    private List<Choice> sections() {
        return FormSection.of(meeting, stage).stream()
                .map(section -> new Choice(String.valueOf(section.id), DesignForm.label(section), false)).toList();
    }

    private Stage stageOf(String section) {
        return section.matches("\\d{1,18}")
                ? FormSection.<FormSection> find("meeting = ?1 and id = ?2", meeting, Long.valueOf(section))
                        .firstResultOptional().map(found -> found.stage).orElse(Stage.REGISTRATION)
                : Stage.REGISTRATION;
    }
}
