package org.plenary.registration.form;

import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Language;
import org.plenary.shared.Words;

/** How the application itself words what it asks, until organisers word it otherwise. */
public final class BuiltInWords {

    private BuiltInWords() {
    }

    public static String label(BuiltIn question, Language reader) {
        RegistrationMessages words = Words.in(RegistrationMessages.class, reader);
        return switch (question) {
            case MODE -> words.q_mode();
            case NAME -> words.q_name();
            case ORGANISATION -> words.q_organisation();
            case COUNTRY -> words.q_country();
            case GROUP -> words.q_group();
            case NEEDS -> words.q_needs();
            case NEEDS_NOTE -> words.q_needs_note();
            case LANGUAGE -> words.q_language();
            case LISTED -> words.q_listed();
            case CONDUCT -> words.q_conduct();
            case PRIVACY -> words.q_privacy();
        };
    }

    /** Null where it explains itself. */
    public static String help(BuiltIn question, Language reader) {
        RegistrationMessages words = Words.in(RegistrationMessages.class, reader);
        return switch (question) {
            case NAME -> words.q_name_hint();
            case COUNTRY -> words.q_country_hint();
            case NEEDS, NEEDS_NOTE -> words.q_needs_hint();
            default -> null;
        };
    }
}
