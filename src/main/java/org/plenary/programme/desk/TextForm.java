package org.plenary.programme.desk;

import org.jboss.resteasy.reactive.RestForm;
import org.plenary.programme.SessionText;

/** A session's title and description in another language; either may be empty. */
record TextForm(@RestForm String version, @RestForm String language, @RestForm String title, @RestForm String description)
        implements
            Edited {

    TextForm {
        version = Typed.line(version);
        language = Typed.line(language);
        title = Typed.line(title);
        description = Typed.text(description);
    }

    static TextForm blank(String language) {
        return new TextForm("", language, "", "");
    }

    static TextForm of(SessionText text) {
        return new TextForm(String.valueOf(text.version), text.language, text.title, text.description);
    }
}
