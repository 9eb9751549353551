package org.plenary.registration.form.desk;

import org.jboss.resteasy.reactive.RestForm;
import org.plenary.programme.desk.Edited;
import org.plenary.programme.desk.Typed;
import org.plenary.registration.Stage;

/** A section as its form has it, in the language forms are written in; both texts may be empty. */
record SectionForm(@RestForm String version, @RestForm String stage, @RestForm String label, @RestForm String help)
        implements
            Edited {

    SectionForm {
        version = Typed.line(version);
        stage = Typed.line(stage);
        label = Typed.line(label);
        help = Typed.text(help);
    }

    Stage whichStage() {
        return stage.equals(Stage.APPROVED.name()) ? Stage.APPROVED : Stage.REGISTRATION;
    }
}
