package org.plenary.identity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody who has signed in. Keycloak owns the account; this row is what our own rows point at. */
@Entity
public class Person extends PanacheEntityBase {

    /** Keycloak has confirmed another address. Fired in the transaction that follows it. */
    public record EmailChanged(UUID person, String before, String now) {
    }

    /** Stands where a name was. */
    public static final String NOBODY = "–";

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    public UUID id;

    /** Keycloak's {@code sub}: never changes, unlike the e-mail. */
    public String subject;

    /** In lower case; verified by Keycloak before anyone can sign in. */
    public String email;

    public String name;

    /** The language chosen last, as a BCP 47 tag; null until chosen. */
    public String language;

    /** The time zone chosen last, an IANA name; null until chosen. */
    public String zone;

    public Instant createdAt;
    public Instant seenAt;

    /** A row of nobody. */
    public static Person nobody(Instant now) {
        Person nobody = new Person();
        nobody.createdAt = now;
        nobody.seenAt = now;
        nobody.subject = "nobody:" + UUID.randomUUID();
        nobody.email = "";
        nobody.name = NOBODY;
        return nobody;
    }

    /** Nothing of who it was is left; what points at it is nobody's now. */
    void forget() {
        subject = "erased:" + id;
        email = "";
        name = NOBODY;
        language = null;
        zone = null;
    }

    public static List<Person> withEmails(Collection<String> emails) {
        return emails.isEmpty() ? List.of() : list("email in ?1 order by seenAt desc", emails);
    }

    public static Optional<Person> withSubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }
}
