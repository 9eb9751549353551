package org.plenary.registration.form.desk;

import jakarta.inject.Singleton;
import org.plenary.programme.DeskDeeds;
import org.plenary.programme.desk.DeskMessages;
import org.plenary.registration.Place;
import org.plenary.registration.RegistrationMessages;
import org.plenary.registration.form.FormMessages;
import org.plenary.registration.form.Kind;
import org.plenary.shared.SharedMessages;
import org.plenary.shared.Words;

/** What was done to forms, as the log of the desk says it. */
@Singleton
class FormDeeds implements DeskDeeds {

    @Override
    public String deed(String deed) {
        return words().deed(deed);
    }

    @Override
    public String detail(String name) {
        return switch (name) {
            case "label" -> words().question();
            case "help" -> words().help();
            case "kind" -> words().kind_label();
            case "required" -> words().required();
            case "matters" -> words().matters();
            case "askedModes" -> words().by_mode();
            case "askedGroups" -> words().by_group();
            case "askedCategories" -> words().by_category();
            case "options" -> words().options();
            case "editsUntil" -> words().rules_edits();
            case "position" -> Words.now(DeskMessages.class).position();
            case "state" -> Words.now(RegistrationMessages.class).f_state();
            default -> "";
        };
    }

    @Override
    public String shown(String name, String value) {
        SharedMessages shared = Words.now(SharedMessages.class);
        return switch (name) {
            case "kind" -> words().kind(Kind.valueOf(value));
            case "required", "matters" -> value.equals("true") ? shared.yes() : shared.no();
            case "state" -> Words.now(RegistrationMessages.class).state(Place.State.valueOf(value));
            default -> value;
        };
    }

    private static FormMessages words() {
        return Words.now(FormMessages.class);
    }
}
