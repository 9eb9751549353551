package org.plenary.registration.form;

/** What kind of answer a question takes. */
public enum Kind {
    SHORT_TEXT,
    LONG_TEXT,
    CHOICE,
    CHOICES,
    YES_NO,
    DATE,
    NUMBER,
    COUNTRY,
    PHONE,
    EMAIL,
    FILE,
    PHOTO,
    STATEMENT;

    /** Whether its answer is one of what the organisers offer. */
    public boolean hasOptions() {
        return this == CHOICE || this == CHOICES;
    }

    /** Whether another question can depend on its answer. */
    public boolean decides() {
        return hasOptions() || this == YES_NO;
    }

    public boolean isFile() {
        return this == FILE || this == PHOTO;
    }
}
