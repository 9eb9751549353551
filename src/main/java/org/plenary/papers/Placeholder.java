package org.plenary.papers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** All that can stand in braces in the text of a paper (R21: this list is closed). */
public enum Placeholder {

    NAME,
    ORGANISATION,
    REFERENCE,
    MEETING,
    DATES,
    CITY,
    COUNTRY,
    PASSPORT,
    NATIONALITY,
    BORN,
    ISSUED,
    EXPIRES;

    /** As it is written in a text: {@code {name}}. */
    public String written() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    boolean isOfThePassport() {
        return compareTo(PASSPORT) >= 0;
    }

    static Optional<Placeholder> called(String written) {
        return Arrays.stream(values()).filter(one -> one.written().equals(written)).findFirst();
    }
}
