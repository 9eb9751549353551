package org.plenary.registration.pages;

import java.util.Optional;
import org.plenary.programme.Meeting;
import org.plenary.registration.Capacity;
import org.plenary.registration.Mode;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Words;

/** What would happen if one switched at this moment. The deed counts again. */
final class Prospect {

    private Prospect() {
    }

    static String of(Meeting meeting, Mode mode) {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        Optional<Capacity> capacity = Capacity.of(meeting, mode);
        if (capacity.flatMap(Capacity::placesLeft).filter(left -> left == 0).isPresent()) {
            return words.switch_waiting();
        }
        return capacity.filter(row -> row.approval).isPresent() ? words.switch_approval() : words.switch_now();
    }
}
