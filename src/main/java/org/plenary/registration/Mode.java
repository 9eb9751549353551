package org.plenary.registration;

/** How somebody takes part. In person comes first where somebody has a place in both. */
public enum Mode {
    IN_PERSON,
    ONLINE;

    public Mode other() {
        return this == IN_PERSON ? ONLINE : IN_PERSON;
    }
}
