package org.plenary.connections;

import java.util.Arrays;
import java.util.Optional;

/** What a token opens, each by itself. */
public enum Scope {
    /** Reference, places, category, country and groups; nothing that says who it is. */
    REGISTRATIONS("registrations:read"),
    /** Name, organisation and e-mail as well, where they are asked for. */
    CONTACT("registrations:contact");

    /** As programs and RFC 6750 know it. */
    public final String code;

    Scope(String code) {
        this.code = code;
    }

    static Optional<Scope> called(String name) {
        return Arrays.stream(values()).filter(scope -> scope.name().equals(name)).findFirst();
    }
}
