package org.plenary.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.plenary.documents.Document.Kind;
import org.plenary.registration.Mode;
import org.plenary.registration.Registration;
import org.plenary.shared.Json;
import org.plenary.shared.Refusal;

/** Somebody gives their own documents, or takes them back. Asked for only of who comes in person and is approved (R11). */
@ApplicationScoped
class GiveDocuments {

    @Inject
    Safe safe;

    /** @throws Refusal 409 where nothing is asked for yet */
    @Transactional
    void photo(Registration registration, byte[] jpeg) {
        keep(registration, Kind.PHOTO, jpeg);
    }

    /** @param scan JPEG; null leaves the one there is */
    @Transactional
    void passport(Registration registration, Passport passport, byte[] scan) {
        keep(registration, Kind.PASSPORT, Json.of(passport).getBytes(StandardCharsets.UTF_8));
        if (scan != null) {
            keep(registration, Kind.SCAN, scan);
        }
    }

    @Transactional
    void takeBack(Registration registration, Kind kind) {
        safe.forget(registration.id, kind == Kind.PASSPORT ? EnumSet.of(Kind.PASSPORT, Kind.SCAN) : Set.of(kind));
    }

    private void keep(Registration registration, Kind kind, byte[] clear) {
        if (!registration.holds(Mode.IN_PERSON)) {
            throw Refusals.notYet();
        }
        safe.keep(registration, kind, clear);
    }
}
