package org.plenary.participation;

import java.time.Instant;
import org.plenary.programme.Session;
import org.plenary.registration.Registration;
import org.plenary.testing.Given;

/** People who were in a session. */
public final class Joined {

    private Joined() {
    }

    /** Once, long ago. */
    public static void by(Registration registration, Session session) {
        Given.written(() -> {
            Joining joining = new Joining();
            joining.meeting = registration.meeting;
            joining.session = session;
            joining.person = registration.person;
            joining.standing = Door.Standing.REGISTERED;
            joining.joinedAt = Instant.EPOCH;
            joining.persist();
            return joining;
        });
    }
}
