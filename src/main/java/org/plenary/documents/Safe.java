package org.plenary.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.documents.Document.Kind;
import org.plenary.registration.Registration;
import org.plenary.shared.Refusal;

/**
 * Keeps what is secret about a registration, sealed, and gives it back. It does not ask who wants it: whoever calls has, and
 * where it is somebody of the team has written that down before ({@link LookAtDocuments}).
 */
@ApplicationScoped
public class Safe {

    @Inject
    Keys keys;
    @Inject
    Clock clock;

    /** Whether this installation has keys; without them every deed here is refused. */
    public boolean isThere() {
        return keys.areThere();
    }

    /**
     * In the place of what was kept there.
     *
     * @throws Refusal 503 without keys
     */
    @Transactional
    public void keep(Registration registration, Kind kind, byte[] clear) {
        requireKeys();
        Document document = Document.of(registration.id, kind).orElseGet(() -> row(registration, kind));
        seal(document, clear);
        document.changedAt = clock.instant();
        document.persist();
    }

    /** @throws Refusal 503 where it is there and cannot be opened: its key is gone, or it was tampered with */
    @Transactional
    public Optional<byte[]> read(UUID registrationId, Kind kind) {
        return Document.of(registrationId, kind).map(this::opened);
    }

    /** What is kept, without opening it. */
    @Transactional
    public Set<Kind> kept(UUID registrationId) {
        return Document.kinds(registrationId);
    }

    @Transactional
    public void forget(UUID registrationId, Set<Kind> kinds) {
        Document.delete("registrationId = ?1 and kind in ?2", registrationId, kinds);
    }

    /** The same content under the key that seals now; left as it is where it cannot be opened. */
    boolean sealAgain(Document document) {
        try {
            seal(document, keys.open(document.sealed, document.identity()));
            return true;
        } catch (GeneralSecurityException unopened) {
            return false;
        }
    }

    private byte[] opened(Document document) {
        requireKeys();
        try {
            return keys.open(document.sealed, document.identity());
        } catch (GeneralSecurityException unopened) {
            throw Refusals.unopened();
        }
    }

    private void seal(Document document, byte[] clear) {
        try {
            document.sealed = keys.seal(clear, document.identity());
            document.keyId = keys.primary();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void requireKeys() {
        if (!keys.areThere()) {
            throw Refusals.off();
        }
    }

    private static Document row(Registration registration, Kind kind) {
        Document document = new Document();
        document.registrationId = registration.id;
        document.meetingId = registration.meeting.id;
        document.kind = kind;
        return document;
    }
}
