package org.plenary.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plenary.documents.Document.Kind;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.registration.Registration;
import org.plenary.shared.Refusal;

/** Somebody of accreditation looks at another person's documents: that is written down before they see them. */
@ApplicationScoped
class LookAtDocuments {

    /** What the log keeps of it. */
    record Looked(Kind kind) {
    }

    @Inject
    Safe safe;
    @Inject
    Audit audit;

    /** @throws Refusal 404 where this meeting has no such registration */
    @Transactional
    Registration at(Meeting meeting, UUID registrationId) {
        return written(meeting, registrationId, Kind.PASSPORT, "documents.read");
    }

    /** @throws Refusal 404 where there is none */
    @Transactional
    byte[] at(Meeting meeting, UUID registrationId, Kind kind) {
        written(meeting, registrationId, kind, "document.read");
        return safe.read(registrationId, kind).orElseThrow(Refusal::notFound);
    }

    private Registration written(Meeting meeting, UUID registrationId, Kind kind, String deed) {
        Registration registration = Registration.of(meeting, registrationId).orElseThrow(Refusal::notFound);
        audit.write(meeting.id, deed, "registration", registrationId, registration.reference, null, new Looked(kind));
        return registration;
    }
}
