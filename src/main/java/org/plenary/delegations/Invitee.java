package org.plenary.delegations;

import org.plenary.registration.Mode;
import org.plenary.shared.Language;

/**
 * Somebody to be invited, checked.
 *
 * @param email in lower case
 * @param mode null where they choose for themselves
 * @param organisation null for none; {@code country}, ISO 3166-1 alpha-2, likewise
 * @param accompanying the address of whom they accompany; null for nobody
 * @param language of the letter
 */
record Invitee(String name, String email, Mode mode, String organisation, String country, String accompanying,
        Language language) {

    boolean accompanies() {
        return accompanying != null;
    }
}
