package org.plenary.registration.form;

import java.util.Arrays;
import java.util.Optional;

/** What every meeting asks (R11): its answers are columns of the registration. In the order of the default form. */
public enum BuiltIn {
    MODE("mode", Kind.CHOICE, true, true),
    NAME("name", Kind.SHORT_TEXT, true, true),
    ORGANISATION("organisation", Kind.SHORT_TEXT, false, false),
    COUNTRY("country", Kind.COUNTRY, true, true),
    GROUP("stakeholderGroup", Kind.CHOICE, true, true),
    NEEDS("needs", Kind.CHOICES, false, false),
    NEEDS_NOTE("needsNote", Kind.LONG_TEXT, false, false),
    LANGUAGE("language", Kind.CHOICE, true, true),
    LISTED("listing", Kind.CHOICE, false, false),
    CONDUCT("conduct", Kind.STATEMENT, true, true),
    PRIVACY("privacy", Kind.STATEMENT, true, true);

    /** The name of its field in a form. */
    public final String field;
    public final Kind kind;
    public final boolean required;
    /** Without its answer nobody can be registered, so it is asked of everybody and cannot be taken away. */
    public final boolean needed;

    BuiltIn(String field, Kind kind, boolean required, boolean needed) {
        this.field = field;
        this.kind = kind;
        this.required = required;
        this.needed = needed;
    }

    /** Whether an approval was for this answer. */
    public boolean matters() {
        return this == NAME || this == ORGANISATION || this == COUNTRY || this == GROUP;
    }

    /** Said once, when registering: not among what is corrected later. */
    public boolean isOnceOnly() {
        return this == MODE || this == CONDUCT || this == PRIVACY;
    }

    public static Optional<BuiltIn> ofField(String field) {
        return Arrays.stream(values()).filter(one -> one.field.equals(field)).findFirst();
    }
}
