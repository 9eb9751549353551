package org.plenary.onsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.programme.Meeting;
import org.plenary.registration.Registration;
import org.plenary.shared.Seal;

/**
 * What a ticket says to the telephone at the door: an address with the registration's reference, sealed for this and nothing
 * else. It opens nothing for anybody but the team, and whether it counts is looked up each time.
 */
@ApplicationScoped
class Ticket {

    private static final String PURPOSE = "ticket";

    @Inject
    Seal seal;
    @ConfigProperty(name = "plenary.address")
    URI site;

    /** Absolute. */
    String address(Registration registration) {
        return site + path(registration);
    }

    String path(Registration registration) {
        return "/" + registration.meeting.slug + "/manage/check-in/" + of(registration);
    }

    /** Reference and seal, 33 signs. */
    String of(Registration registration) {
        return registration.reference + "." + seal.of(PURPOSE, text(registration.meeting, registration.reference));
    }

    /** Whose ticket it is; empty where it is none, or another meeting's. */
    Optional<Registration> shown(Meeting meeting, String ticket) {
        int dot = ticket.lastIndexOf('.');
        return ticket.matches("[\\w-]{1,20}\\.[\\w-]{" + Seal.LENGTH + "}")
                && seal.is(ticket.substring(dot + 1), PURPOSE, text(meeting, ticket.substring(0, dot)))
                        ? Registration.withReference(meeting, ticket.substring(0, dot))
                        : Optional.empty();
    }

    private static String text(Meeting meeting, String reference) {
        return meeting.id + " " + reference;
    }
}
