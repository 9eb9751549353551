package org.plenary.connections.webhooks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a webhook can be told of. */
public enum Happening {
    CONFIRMED("registration.confirmed"),
    SWITCHED("registration.switched"),
    CANCELLED("registration.cancelled"),
    CHECKED_IN("registration.checked_in"),
    /** Asked for at the desk; about nobody. */
    TEST("webhook.test");

    /** As programs know it. */
    public final String type;

    Happening(String type) {
        this.type = type;
    }

    /** Those one can want. */
    static List<Happening> offered() {
        return List.of(CONFIRMED, SWITCHED, CANCELLED, CHECKED_IN);
    }

    static Optional<Happening> called(String name) {
        return Arrays.stream(values()).filter(happening -> happening.name().equals(name)).findFirst();
    }
}
