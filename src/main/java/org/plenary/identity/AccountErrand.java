package org.plenary.identity;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done with an account at Keycloak: a realm role given (and the account made where there is none) or taken.
 * Written in the transaction of the deed it follows from, done when Keycloak answers.
 */
@Entity
public class AccountErrand extends PanacheEntity {

    public enum Kind {
        GIVE,
        TAKE,
        /** Of the whole account. */
        DELETE
    }

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    /** In lower case. */
    public String email;
    public String name;
    /** Empty where it is about none. */
    public String realmRole;
    /** Keycloak's {@code sub}, where it is about one account and no other; else null. */
    public String subject;
    @Enumerated(EnumType.STRING)
    public Kind kind;
    /** BCP 47 tag: that of Keycloak's letter. */
    public String language;
    public Instant askedAt;
    public String askedBy;
    /** By the real clock. */
    public Instant dueAt;
    public int attempts;
    public String lastError;
    public Instant doneAt;
    /** Whether Keycloak was told to write a letter with which a password is chosen; null until done. */
    public Boolean invited;
    public Instant givenUpAt;

    /** The next one to do, locked for this transaction; those another node is doing are passed over. */
    static Optional<AccountErrand> takeNextDue(Instant now) {
        List<?> found = getEntityManager().createNativeQuery("""
                select * from account_errand where done_at is null and given_up_at is null and due_at <= :now
                order by due_at, id limit 1 for update skip locked""", AccountErrand.class)
                .setParameter("now", now).getResultList();
        return found.stream().map(AccountErrand.class::cast).findFirst();
    }

    /** The last thing asked for each address and role, newest first. */
    public static List<AccountErrand> of(Collection<String> emails) {
        return emails.isEmpty() ? List.of() : list("email in ?1 order by id desc", emails);
    }

    /** What was asked before and has not been done is overtaken: who came and went again gets nothing. */
    static void overtake(String email, String realmRole) {
        delete("email = ?1 and realmRole = ?2 and doneAt is null", email, realmRole);
    }

    /** All that was ever asked for an address. */
    static void forget(String email) {
        delete("email", email);
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public boolean isGivenUp() {
        return givenUpAt != null;
    }

    void done(boolean invited, Instant now) {
        this.invited = invited;
        lastError = null;
        doneAt = now;
        if (kind == Kind.DELETE) {
            email = "";
            subject = null;
        }
    }

    /** @param forGood whether asking again would bring the same answer */
    void failed(String error, boolean forGood, Instant now) {
        attempts++;
        lastError = error.length() > 1000 ? error.substring(0, 1000) : error;
        givenUpAt = forGood ? now : null;
        dueAt = now.plus(pause());
    }

    private Duration pause() {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
