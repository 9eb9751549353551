package org.plenary.onsite;

import jakarta.enterprise.inject.spi.CDI;
import org.plenary.registration.Registration;

/** Tickets and arrivals, for tests of other packages. */
public final class Tickets {

    private Tickets() {
    }

    public static String of(Registration registration) {
        return CDI.current().select(Ticket.class).get().of(registration);
    }

    public static void checkIn(Registration registration) {
        CDI.current().select(CheckIn.class).get().of(registration.meeting, registration.id);
    }
}
