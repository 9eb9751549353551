package org.plenary.programme.desk;

import org.jboss.resteasy.reactive.RestForm;
import org.plenary.programme.SessionType;

/** A session type as the form has it. */
record TypeForm(@RestForm String version, @RestForm String name, @RestForm String usualMinutes,
        @RestForm String position) implements Edited {

    TypeForm {
        version = Typed.line(version);
        name = Typed.line(name);
        usualMinutes = Typed.line(usualMinutes);
        position = Typed.line(position);
    }

    static TypeForm blank(int position) {
        return new TypeForm("", "", "60", String.valueOf(position));
    }

    static TypeForm of(SessionType type) {
        return new TypeForm(String.valueOf(type.version), type.name, String.valueOf(type.usualMinutes),
                String.valueOf(type.position));
    }
}
