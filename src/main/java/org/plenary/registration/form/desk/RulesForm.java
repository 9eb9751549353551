package org.plenary.registration.form.desk;

import org.jboss.resteasy.reactive.RestForm;
import org.plenary.programme.desk.Edited;
import org.plenary.programme.desk.Typed;

/** What a meeting has settled about its forms; the moment at the venue's time, or empty. */
record RulesForm(@RestForm String version, @RestForm String editsUntil) implements Edited {

    RulesForm {
        version = Typed.line(version);
        editsUntil = Typed.line(editsUntil);
    }
}
