package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.shared.Refusal;

/** Somebody of the team reads another person's data: that is written down before they see it. */
@ApplicationScoped
public class OpenRegistration {

    /** What the log keeps of it. */
    record Opened(String reference) {
    }

    @Inject
    Audit audit;

    /** @throws Refusal 404 where this meeting has none with this id */
    @Transactional
    public Registration of(Meeting meeting, UUID id) {
        Registration registration = Registration.of(meeting, id).orElseThrow(Refusal::notFound);
        audit.write(meeting.id, "registration.read", "registration", id, registration.reference, null,
                new Opened(registration.reference));
        return registration;
    }
}
