package org.plenary.registration;

import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** What registration says no to, in the reader's words. 409: it was possible a moment ago or will be again. */
final class Refusals {

    private static final int CONFLICT = 409;

    private Refusals() {
    }

    static Refusal closed() {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        return new Refusal(CONFLICT, words.closed_title(), words.closed());
    }

    static Refusal meetingIsOver() {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        return new Refusal(CONFLICT, words.over_title(), words.over());
    }

    static Refusal notRegistered() {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        return new Refusal(CONFLICT, words.not_registered_title(), words.not_registered());
    }

    static Refusal alreadyDecided() {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        return new Refusal(CONFLICT, words.decided_title(), words.decided());
    }

    static Refusal impossible(Place.State state) {
        PlacesMessages words = Words.now(PlacesMessages.class);
        return new Refusal(CONFLICT, words.impossible_title(),
                words.impossible(Words.now(RegistrationMessages.class).state(state)));
    }

    static Refusal offerIsOver() {
        PlacesMessages words = Words.now(PlacesMessages.class);
        return new Refusal(CONFLICT, words.offer_over_title(), words.offer_over());
    }

    static Refusal categoryIsFull() {
        PlacesMessages words = Words.now(PlacesMessages.class);
        return new Refusal(CONFLICT, words.category_full_title(), words.category_full());
    }

    static Refusal changedMeanwhile() {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        return new Refusal(CONFLICT, words.changed_title(), words.changed());
    }
}
