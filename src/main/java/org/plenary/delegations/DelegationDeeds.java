package org.plenary.delegations;

import jakarta.inject.Singleton;
import org.plenary.programme.DeskDeeds;
import org.plenary.registration.Mode;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Words;

/** What was done with delegations and invitations, as the log of the desk says it. */
@Singleton
class DelegationDeeds implements DeskDeeds {

    @Override
    public String deed(String deed) {
        return Words.now(DelegationMessages.class).deed(deed);
    }

    @Override
    public String detail(String name) {
        DelegationMessages words = Words.now(DelegationMessages.class);
        RegistrationMessages registration = Words.now(RegistrationMessages.class);
        return switch (name) {
            case "seatsInPerson" -> words.seats(registration.mode(Mode.IN_PERSON));
            case "seatsOnline" -> words.seats(registration.mode(Mode.ONLINE));
            case "focalPoints" -> words.focal_points();
            case "deadline" -> words.deadline();
            default -> "";
        };
    }
}
