package org.plenary.connections.webhooks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a webhook can be told of. There is no check-in in the application yet, so there is none here. */
public enum Happening {
    CONFIRMED("registration.confirmed"),
    SWITCHED("registration.switched"),
    CANCELLED("registration.cancelled"),
    /** Asked for at the desk; about nobody. */
    TEST("webhook.test");

    /** As programs know it. */
    public final String type;

    Happening(String type) {
        this.type = type;
    }

    /** Those one can want. */
    static List<Happening> offered() {
        return List.of(CONFIRMED, SWITCHED, CANCELLED);
    }

    static Optional<Happening> called(String name) {
        return Arrays.stream(values()).filter(happening -> happening.name().equals(name)).findFirst();
    }
}
