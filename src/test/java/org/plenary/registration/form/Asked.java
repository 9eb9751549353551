package org.plenary.registration.form;

import java.util.List;
import java.util.Map;
import org.plenary.programme.Meeting;
import org.plenary.registration.Stage;
import org.plenary.testing.Given;

/** Small makers of forms: each writes in its own transaction and returns what it wrote. */
public final class Asked {

    private Asked() {
    }

    /** With the rows of the default form. */
    public static void form(Meeting meeting) {
        Given.written(() -> {
            new MakeForm().of(meeting);
            return null;
        });
    }

    public static FormSection section(Meeting meeting, Stage stage, String heading) {
        return Given.written(() -> {
            FormSection section = FormSection.in(meeting, stage, FormSection.of(meeting, stage).size());
            section.persistAndFlush();
            new WordIn(meeting, "en").section(section, heading, "");
            return section;
        });
    }

    /** At the end of a form's last section; a choice offers "Grand" and "Station". */
    public static Question question(Meeting meeting, Stage stage, Kind kind, String label) {
        return Given.written(() -> {
            List<FormSection> sections = FormSection.of(meeting, stage);
            Question question = new Question();
            question.meeting = meeting;
            question.stage = stage;
            question.sectionId = sections.get(sections.size() - 1).id;
            question.position = (int) Question.count("meeting", meeting);
            question.kind = kind;
            question.persistAndFlush();
            new WordIn(meeting, "en").question(question, label, "");
            if (kind.hasOptions()) {
                option(question, 0, "Grand");
                option(question, 1, "Station");
            }
            return question;
        });
    }

    private static void option(Question question, int position, String label) {
        QuestionOption option = new QuestionOption();
        option.questionId = question.id;
        option.position = position;
        option.offered = true;
        option.persistAndFlush();
        new WordIn(question.meeting, "en").option(option, label);
    }

    public static List<QuestionOption> options(Question question) {
        return Given.written(() -> QuestionOption.offered(question));
    }

    /** Asked no longer. */
    public static Question retired(Question question) {
        return Given.written(() -> {
            Question row = Question.findById(question.id);
            row.sectionId = null;
            return row;
        });
    }

    /** Asked only under these conditions. */
    public static Question only(Question question, List<String> modes, List<String> answers) {
        return Given.written(() -> {
            Question row = Question.findById(question.id);
            row.askedModes = modes;
            row.askedAnswers = answers;
            return row;
        });
    }

    /** As it is called in another language, with its choices in their order. */
    public static void worded(Question question, String language, String label, String... options) {
        Given.written(() -> {
            WordIn words = new WordIn(question.meeting, language);
            words.question(question, label, "");
            List<QuestionOption> offered = QuestionOption.offered(question);
            for (int i = 0; i < options.length; i++) {
                words.option(offered.get(i), options[i]);
            }
            return Map.of();
        });
    }
}
