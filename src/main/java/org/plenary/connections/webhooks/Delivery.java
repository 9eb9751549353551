package org.plenary.connections.webhooks;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.registration.Mode;
import org.plenary.registration.Registration;

/**
 * One event on its way to one webhook, once by its event key. Sent at least once, under its id: a receiver that has seen the id
 * passes
 * over the second.
 */
@Entity
public class Delivery extends PanacheEntityBase {

    /** Where it stands. */
    public enum State {
        WAITING,
        FAILING,
        DELIVERED,
        GIVEN_UP
    }

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    /** Ten seconds, four times as long each time, up to a day: the eleventh try is three and a half days after the first. */
    static final int TRIES = 11;
    private static final int LONGEST_ERROR = 400;
    private static final String DONE = "(deliveredAt is not null or givenUpAt is not null)";

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    public UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    public Webhook webhook;
    public String eventKey;
    @Enumerated(EnumType.STRING)
    public Happening kind;
    /** Null for a test, and where its person has erased their data. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Registration registration;
    /** As it was when it happened; gone as soon as it was told or given up. */
    String reference;
    @Enumerated(EnumType.STRING)
    public Mode mode;
    public Instant happenedAt;
    /** By the real clock, also where the application's own clock stands at a past meeting. */
    public Instant dueAt;
    public int attempts;
    public String lastError;
    public Instant deliveredAt;
    public Instant givenUpAt;

    static Delivery of(Webhook webhook, Happening kind, String eventKey, Instant now) {
        Delivery delivery = new Delivery();
        delivery.webhook = webhook;
        delivery.kind = kind;
        delivery.eventKey = eventKey;
        delivery.happenedAt = now;
        delivery.dueAt = Instant.now();
        return delivery;
    }

    /** The next one to send, locked for this transaction; those another node is sending are passed over. */
    static Optional<Delivery> takeNextDue(Instant now, Collection<Long> notTo) {
        List<?> found = getEntityManager().createNativeQuery("""
                select * from delivery where delivered_at is null and given_up_at is null and due_at <= :now
                and webhook_id not in (:notTo) order by due_at, happened_at limit 1 for update skip locked""", Delivery.class)
                .setParameter("now", now).setParameter("notTo", notTo.isEmpty() ? List.of(-1L) : notTo).getResultList();
        return found.stream().map(Delivery.class::cast).findFirst();
    }

    /** The latest of a webhook. */
    static List<Delivery> of(Webhook webhook, int atMost) {
        return find("from Delivery d left join fetch d.registration where d.webhook = ?1 order by d.happenedAt desc, d.id",
                webhook).page(0, atMost).list();
    }

    static Optional<Delivery> of(Meeting meeting, UUID id) {
        return find("from Delivery d join fetch d.webhook where d.webhook.meeting = ?1 and d.id = ?2", meeting, id)
                .firstResultOptional();
    }

    static boolean isKnown(Webhook webhook, String eventKey) {
        return count("webhook = ?1 and eventKey = ?2", webhook, eventKey) > 0;
    }

    /** Given up ones of a meeting, by the id of their webhook. */
    static Map<Long, Long> givenUp(Meeting meeting) {
        return getEntityManager().createQuery("select d.webhook.id, count(d) from Delivery d where d.webhook.meeting = :meeting"
                + " and d.givenUpAt is not null group by d.webhook.id", Object[].class).setParameter("meeting", meeting)
                .getResultList().stream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    static long done(Meeting meeting) {
        return count("webhook.meeting = ?1 and " + DONE, meeting);
    }

    static void forgetDone(Meeting meeting) {
        delete("webhook in (select w from Webhook w where w.meeting = ?1) and " + DONE, meeting);
    }

    /**
     * Nothing leads from it to them any more. What was not yet told of them never will be, but that they have cancelled: so
     * that others
     * know whom to forget, with the reference they know, for as long as it is tried.
     */
    static void forget(Person person) {
        delete("registration in (select r from Registration r where r.person = ?1) and kind <> ?2 and not " + DONE, person,
                Happening.CANCELLED);
        update("registration = null where registration in (select r from Registration r where r.person = ?1)", person);
    }

    public State state() {
        return deliveredAt != null ? State.DELIVERED
                : givenUpAt != null ? State.GIVEN_UP
                        : attempts > 0 ? State.FAILING : State.WAITING;
    }

    boolean isDone() {
        return Set.of(State.DELIVERED, State.GIVEN_UP).contains(state());
    }

    /** What it is about; null where nobody knows any more, or it is a test. */
    String reference() {
        return reference != null ? reference : registration == null ? null : registration.reference;
    }

    /** Whether there is still something to tell. */
    boolean canBeSent() {
        return kind == Happening.TEST || reference() != null;
    }

    void delivered(Instant now) {
        attempts++;
        lastError = null;
        deliveredAt = now;
        reference = null;
    }

    void failed(String error, Instant now) {
        attempts++;
        lastError = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
        dueAt = now.plus(pauseAfter(attempts));
        if (attempts >= TRIES) {
            givenUpAt = now;
            reference = null;
        }
    }

    /** From the beginning, under the same id. */
    void again(Instant now) {
        attempts = 0;
        deliveredAt = null;
        givenUpAt = null;
        dueAt = now;
    }

    static Duration pauseAfter(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << 2 * Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
