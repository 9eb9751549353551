package org.plenary.registration.form.desk;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.plenary.programme.desk.Edited;
import org.plenary.programme.desk.Typed;

/**
 * A question as its form has it, in the language forms are written in.
 *
 * @param options one a line; only of a new question, later each has a form of its own
 * @param askedCategories codes, comma separated
 */
record QuestionForm(@RestForm String version, @RestForm String section, @RestForm String kind, @RestForm String label,
        @RestForm String help, @RestForm String options, @RestForm String required, @RestForm String matters,
        @RestForm List<String> askedModes, @RestForm List<String> askedGroups, @RestForm String askedCategories,
        @RestForm List<String> askedAnswers) implements Edited {

    QuestionForm {
        version = Typed.line(version);
        section = Typed.line(section);
        kind = Typed.line(kind);
        label = Typed.line(label);
        help = Typed.text(help);
        options = Typed.text(options);
        required = Typed.line(required);
        matters = Typed.line(matters);
        askedModes = Typed.many(askedModes);
        askedGroups = Typed.many(askedGroups);
        askedCategories = Typed.line(askedCategories);
        askedAnswers = Typed.many(askedAnswers);
    }
}
