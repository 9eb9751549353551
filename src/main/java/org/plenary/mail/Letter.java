package org.plenary.mail;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.shared.Language;

/**
 * A letter in the outbox. Sent at least once: one that the mail server took in the very moment this node died goes out
 * again, under the same Message-ID, so that mail programs can tell. Written once per event, by its event key.
 */
@Entity
public class Letter extends PanacheEntity {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    /** One minute, doubled each time up to six hours: the twenty-first try is three days after the first. */
    static final int TRIES = 21;

    public String eventKey;
    public Long meetingId;
    public UUID personId;
    public String toAddress;
    public String toName;
    public String language;
    public String subject;
    public String textBody;
    public String htmlBody;
    /** An iCalendar object (RFC 5545); null where there is none. */
    public String calendar;
    /** Names what was sent to many, this letter being one; null where it was not. */
    public String batch;
    /** For the headers of RFC 8058; null where nobody can ask for no more. */
    public String unsubscribeUrl;
    public Instant createdAt;
    /** By the real clock, also where the application's own clock stands at a past meeting. */
    public Instant dueAt;
    public int attempts;
    public String lastError;
    public Instant sentAt;
    public Instant givenUpAt;
    /** A mail server took it and another brought it back. */
    public Instant bouncedAt;
    public String bounceReason;

    /** The next one to send, locked for this transaction; those another node is sending are passed over. */
    static Optional<Letter> takeNextDue(Instant now) {
        List<?> found = getEntityManager().createNativeQuery("""
                select * from letter where sent_at is null and given_up_at is null and due_at <= :now
                order by due_at, id limit 1 for update skip locked""", Letter.class)
                .setParameter("now", now).getResultList();
        return found.stream().map(Letter.class::cast).findFirst();
    }

    public static List<Letter> to(UUID person, long meetingId) {
        return list("personId = ?1 and meetingId = ?2 order by createdAt desc, id desc", person, meetingId);
    }

    /** Of all meetings, newest first. */
    public static List<Letter> to(UUID person) {
        return list("personId = ?1 order by createdAt desc, id desc", person);
    }

    /** To a person, and to their address before they had ever signed in. */
    public static void forget(UUID person, String address) {
        delete("personId = ?1 or toAddress = ?2", person, address);
    }

    /** What is not sent yet goes to the address that is left. */
    public static void move(UUID from, String before, UUID to, String now) {
        update("personId = ?1, toAddress = ?2 where personId = ?3 or toAddress = ?4", to, now, from, before);
    }

    private static final String DONE = "meetingId = ?1 and (sentAt is not null or givenUpAt is not null)";

    /** How many of a meeting were sent or given up. */
    public static long done(long meetingId) {
        return count(DONE, meetingId);
    }

    public static void forgetDone(long meetingId) {
        delete(DONE, meetingId);
    }

    /** Those the postman could not deliver so far and those that came back, given up ones first. */
    public static List<Letter> undelivered(long meetingId, int atMost) {
        return find("meetingId = ?1 and (sentAt is null and attempts > 0 or bouncedAt is not null) order by givenUpAt, id",
                meetingId).page(0, atMost).list();
    }

    /** @param number 1 for the oldest */
    public static Optional<Letter> to(UUID person, long meetingId, int number) {
        return find("personId = ?1 and meetingId = ?2 order by createdAt, id", person, meetingId).page(number - 1, 1)
                .firstResultOptional();
    }

    /** How far the letters of a batch have come. */
    public static Carried carried(String batch) {
        return find("""
                select count(l), count(l.sentAt), count(l.bouncedAt),
                coalesce(sum(case when l.sentAt is null and l.attempts > 0 then 1 else 0 end), 0)
                from Letter l where l.batch = ?1""", batch).project(Carried.class).singleResult();
    }

    /** How many of a batch the postman has yet to try. */
    public static long untried(String batch) {
        return count("batch = ?1 and sentAt is null and attempts = 0", batch);
    }

    public static List<Letter> ofEvents(Collection<String> eventKeys) {
        return eventKeys.isEmpty() ? List.of() : list("eventKey in ?1", eventKeys);
    }

    /** @param failing not taken so far, given up ones among them */
    public record Carried(long written, long sent, long bounced, long failing) {
    }

    /** Those of these events a letter has been written of. */
    static Set<String> known(List<String> eventKeys) {
        return find("select l.eventKey from Letter l where l.eventKey in ?1", eventKeys).project(String.class).stream()
                .collect(Collectors.toSet());
    }

    public boolean isSent() {
        return sentAt != null;
    }

    public boolean isBounced() {
        return bouncedAt != null;
    }

    public boolean isGivenUp() {
        return givenUpAt != null;
    }

    /** The direction its words run in. */
    public String dir() {
        return Language.tagged(language).orElse(Language.DEFAULT).dir();
    }

    void failed(String error, Instant now) {
        attempts++;
        lastError = error.length() > 1000 ? error.substring(0, 1000) : error;
        if (attempts >= TRIES) {
            givenUpAt = now;
        }
        dueAt = now.plus(pauseAfter(attempts));
    }

    static Duration pauseAfter(int attempts) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(attempts - 1, 20));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
