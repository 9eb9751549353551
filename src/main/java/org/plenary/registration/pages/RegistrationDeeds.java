package org.plenary.registration.pages;

import jakarta.inject.Singleton;
import java.util.Arrays;
import org.plenary.programme.DeskDeeds;
import org.plenary.registration.Mode;
import org.plenary.registration.Place;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.SharedMessages;
import org.plenary.shared.Words;

/** Decisions, seats, and who looked at whom, as the log of the desk says it. */
@Singleton
class RegistrationDeeds implements DeskDeeds {

    @Override
    public String deed(String deed) {
        return words().deed(deed);
    }

    @Override
    public String label(String deed, String label) {
        return mode(label);
    }

    @Override
    public String detail(String name) {
        return switch (name) {
            case "mode" -> words().f_mode();
            case "state" -> words().f_state();
            case "reason" -> words().reason();
            case "seats" -> words().seats();
            case "approval" -> words().needs_approval();
            case "rows" -> words().rows();
            default -> "";
        };
    }

    @Override
    public String shown(String name, String value) {
        return switch (name) {
            case "mode" -> mode(value);
            case "state" -> words().state(Place.State.valueOf(value));
            case "approval" ->
                value.equals("true") ? Words.now(SharedMessages.class).yes() : Words.now(SharedMessages.class).no();
            default -> value;
        };
    }

    private static String mode(String text) {
        return Arrays.stream(Mode.values()).filter(mode -> mode.name().equals(text)).findFirst().map(words()::mode)
                .orElse(text);
    }

    private static RegistrationMessages words() {
        return Words.now(RegistrationMessages.class);
    }
}
