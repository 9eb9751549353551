package org.plenary.registration.pages;

import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;

/** What is known of somebody before they register, so that their form begins with it. Each feature above may bring one. */
public interface KnownBeforehand {

    /** @param organisation null where it is not known @param country ISO 3166-1 alpha-2, or null */
    record Known(String name, String organisation, String country) {
    }

    Optional<Known> of(Meeting meeting, Person person);
}
