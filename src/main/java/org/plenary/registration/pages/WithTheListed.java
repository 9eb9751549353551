package org.plenary.registration.pages;

import java.util.Optional;
import org.plenary.programme.Meeting;

/** What can be done with everybody the desk's list of registrations shows. A feature above adds its link. */
public interface WithTheListed {

    /** A path and its words in the reader's language. */
    record Link(String url, String label) {
    }

    /** Empty where this visitor may not. */
    Optional<Link> of(Meeting meeting, RegistrationFilter filter);
}
