package org.plenary.documents;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One thing kept about a registration, sealed. What is in it is read through {@link Safe} alone. */
@Entity
public class Document extends PanacheEntityBase {

    /** What is kept, at most one of each per registration. */
    public enum Kind {
        /** JPEG, upright, without anything the camera wrote beside it. */
        PHOTO,
        /** A {@link Passport} as JSON. */
        PASSPORT,
        /** JPEG. */
        SCAN,
        /** As it was written, with the passport's number in it. */
        VISA_LETTER,
        /** As it was written. Says nothing but a name, and is wanted for years. */
        CERTIFICATE;

        /** What is of no use once the meeting is over. */
        static final Set<Kind> FOR_THE_MEETING = Set.of(PHOTO, PASSPORT, SCAN, VISA_LETTER);
    }

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    public UUID id;
    public UUID registrationId;
    public Long meetingId;
    @Enumerated(EnumType.STRING)
    public Kind kind;
    /** Not secret: says which key of the keyset opens it. */
    int keyId;
    byte[] sealed;
    public Instant changedAt;

    static Optional<Document> of(UUID registrationId, Kind kind) {
        return find("registrationId = ?1 and kind = ?2", registrationId, kind).firstResultOptional();
    }

    /** Which kinds are kept, without opening anything. */
    static Set<Kind> kinds(UUID registrationId) {
        return Set
                .copyOf(find("select kind from Document where registrationId = ?1", registrationId).project(Kind.class).list());
    }

    static List<UUID> notUnder(int keyId) {
        return find("select id from Document where keyId <> ?1", keyId).project(UUID.class).list();
    }

    /**
     * What the seal is tied to: a row given to another registration, or for another kind of thing, does not open.
     */
    byte[] identity() {
        return identity(registrationId, kind);
    }

    static byte[] identity(UUID registrationId, Kind kind) {
        return (registrationId + " " + kind).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
