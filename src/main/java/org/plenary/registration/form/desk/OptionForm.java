package org.plenary.registration.form.desk;

import org.jboss.resteasy.reactive.RestForm;
import org.plenary.programme.desk.Edited;
import org.plenary.programme.desk.Typed;

/** A choice as its form has it, in the language forms are written in. */
record OptionForm(@RestForm String version, @RestForm String label) implements Edited {

    OptionForm {
        version = Typed.line(version);
        label = Typed.line(label);
    }
}
