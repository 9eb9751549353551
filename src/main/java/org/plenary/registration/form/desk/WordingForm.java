package org.plenary.registration.form.desk;

import org.jboss.resteasy.reactive.RestForm;
import org.plenary.programme.desk.Edited;
import org.plenary.programme.desk.Typed;

/** The words of a question and its choices, or of a section, in one more language. @param options one a line, in order */
record WordingForm(@RestForm String version, @RestForm String label, @RestForm String help, @RestForm String options)
        implements
            Edited {

    WordingForm {
        version = Typed.line(version);
        label = Typed.line(label);
        help = Typed.text(help);
        options = Typed.text(options);
    }
}
