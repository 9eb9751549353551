package org.plenary.connections;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;

/** What another program shows to read a meeting's registrations. Never deleted: who could read what until when stays known. */
@Entity
public class Token extends PanacheEntity {

    /** Whether it opens anything. */
    public enum State {
        GOOD,
        EXPIRED,
        REVOKED
    }

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    /** What the organisers call it. */
    public String name;
    @Convert(converter = ScopesAsText.class)
    public Set<Scope> scopes;
    /** SHA-256 of its text, in hexadecimal. */
    String digest;
    public Instant madeAt;
    @ManyToOne(fetch = FetchType.LAZY)
    public Person madeBy;
    public Instant expiresAt;
    public Instant revokedAt;
    @ManyToOne(fetch = FetchType.LAZY)
    public Person revokedBy;
    /** To the minute; null where it never was. */
    public Instant lastUsedAt;

    /** Of this text, whatever became of it. */
    public static Optional<Token> shown(String text) {
        return find("from Token t join fetch t.meeting where t.digest = ?1", TokenText.digest(text)).firstResultOptional();
    }

    /** Newest first, with who made and revoked them. */
    static List<Token> of(Meeting meeting) {
        return list("from Token t left join fetch t.madeBy left join fetch t.revokedBy where t.meeting = ?1"
                + " order by t.madeAt desc, t.id desc", meeting);
    }

    static Optional<Token> of(Meeting meeting, long id) {
        return find("from Token t left join fetch t.madeBy left join fetch t.revokedBy where t.meeting = ?1 and t.id = ?2",
                meeting, id).firstResultOptional();
    }

    /** Of all meetings. */
    static List<Token> madeBy(Person person) {
        return list("from Token t join fetch t.meeting where t.madeBy = ?1 order by t.id", person);
    }

    public State state(Instant now) {
        return revokedAt != null ? State.REVOKED : now.isBefore(expiresAt) ? State.GOOD : State.EXPIRED;
    }

    public boolean opens(Scope scope) {
        return scopes.contains(scope);
    }

    /** A busy program is one write a minute, not one a request. */
    boolean isToBeNoted(Instant now) {
        return lastUsedAt == null || Duration.between(lastUsedAt, now).compareTo(Duration.ofMinutes(1)) >= 0;
    }

    void noteUse(Instant now) {
        update("lastUsedAt = ?1 where id = ?2", now.truncatedTo(ChronoUnit.MINUTES), id);
    }
}
