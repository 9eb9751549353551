package org.plenary.registration.pages;

import java.util.List;
import java.util.Optional;
import org.plenary.programme.DeskMenu;
import org.plenary.programme.Meeting;
import org.plenary.registration.Registration;

/** The gap beside a registration that higher features fill: a box on one's own page, another on the desk's page about it. */
public interface RegistrationPanel {

    /** A heading, a sentence and where it leads, in the reader's language. */
    record Shown(String heading, String sentence, List<DeskMenu.Entry> links) {
    }

    /** Where it stands among the others; tens, so that something fits between. */
    int position();

    /** What this feature has to say to the person; empty for nothing. */
    default Optional<Shown> mine(Meeting meeting, Registration registration) {
        return Optional.empty();
    }

    /** What it has to say to this visitor, who looks at somebody else's registration. */
    default Optional<Shown> onTheDesk(Meeting meeting, Registration registration) {
        return Optional.empty();
    }
}
