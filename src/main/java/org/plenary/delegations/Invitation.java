package org.plenary.delegations;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.registration.Category;
import org.plenary.registration.Mode;
import org.plenary.registration.Registration;
import org.plenary.shared.Language;
import org.plenary.shared.Refusal;

/** Somebody who is asked to come: as one of a delegation, or by the team into a category. They say yes or no by a link. */
@Entity
public class Invitation extends PanacheEntityBase {

    public enum State {
        INVITED,
        CONFIRMED,
        DECLINED,
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    public UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    /** Null where the team invited them. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Delegation delegation;
    /** What the team invited them into; of a delegation's people its category counts. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Category category;
    public String name;
    /** In lower case; null once it was erased. */
    public String email;
    public String organisation;
    /** ISO 3166-1 alpha-2, or null. */
    public String country;
    /** Null: they choose. */
    @Enumerated(EnumType.STRING)
    public Mode mode;
    /** BCP 47 tag: the language of the letter. */
    public String language;
    /** Of the same delegation; null for who comes for themselves. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Invitation accompanies;
    @Enumerated(EnumType.STRING)
    public State state;
    public Instant stateSince;
    public Instant expiresAt;
    /** How many were written. */
    public int letters;
    @ManyToOne(fetch = FetchType.LAZY)
    public Person invitedBy;
    /** Who confirmed: whoever held the link, perhaps with another address than it was sent to. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;
    @ManyToOne(fetch = FetchType.LAZY)
    public Registration registration;
    @Version
    public int version;

    private static final String WHOLE = """
            from Invitation i join fetch i.meeting left join fetch i.delegation d left join fetch d.category
            left join fetch i.category left join fetch i.person left join fetch i.invitedBy left join fetch i.registration
            left join fetch i.accompanies where\s""";
    /** Who was invited and has not answered in time holds no seat. */
    private static final String LIVING = "(i.state = :confirmed or i.state = :invited and i.expiresAt > :now)";

    static Optional<Invitation> of(Meeting meeting, UUID id) {
        return find(WHOLE + "i.meeting = ?1 and i.id = ?2", meeting, id).firstResultOptional();
    }

    static List<Invitation> of(Delegation delegation) {
        return list(WHOLE + "i.delegation = ?1 order by i.name, i.id", delegation);
    }

    /** Those the team invited, the latest first. */
    static List<Invitation> ofTheTeam(Meeting meeting) {
        return list(WHOLE + "i.meeting = ?1 and i.delegation is null order by i.stateSince desc, i.id", meeting);
    }

    /** What this registration was made on. */
    static List<Invitation> of(Registration registration) {
        return list(WHOLE + "i.registration = ?1 order by i.id", registration);
    }

    /** Confirmed by this person; in the order in which everybody locks their delegations. */
    static List<Invitation> confirmed(Meeting meeting, Person person) {
        return list(WHOLE + "i.meeting = ?1 and i.person = ?2 and i.state = ?3 order by d.id, i.id", meeting, person,
                State.CONFIRMED);
    }

    /** Of all meetings: what was sent to this address or confirmed by this person. */
    static List<Invitation> of(Person person) {
        return list(WHOLE + "i.email = ?1 or i.person = ?2 order by i.meeting.id, i.id", person.email, person);
    }

    /** Its delegation is locked, or, where there is none, it itself; so what is seen holds until the transaction ends. */
    static Invitation lock(Meeting meeting, UUID id) {
        List<Long> delegation = getEntityManager()
                .createQuery("select d.id from Invitation i left join i.delegation d where i.meeting = :meeting and i.id = :id",
                        Long.class)
                .setParameter("meeting", meeting).setParameter("id", id).getResultList();
        if (delegation.isEmpty()) {
            throw Refusal.notFound();
        }
        if (delegation.get(0) != null) {
            Delegation.lock(delegation.get(0));
        }
        Invitation invitation = findById(id);
        getEntityManager().refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
        return invitation;
    }

    /** Seats of a delegation's quota. */
    static long used(Delegation delegation, Mode mode, Instant now) {
        return used(delegation.meeting, now).getOrDefault(delegation.id, Map.of()).getOrDefault(mode, 0L);
    }

    /** Of each delegation of a meeting. */
    static Map<Long, Map<Mode, Long>> used(Meeting meeting, Instant now) {
        return getEntityManager().createQuery("select d.id, i.mode, count(i) from Invitation i join i.delegation d where"
                + " d.meeting = :meeting and (i.accompanies is null or d.accompanyingCounts = true) and " + LIVING
                + " group by d.id, i.mode", Object[].class)
                .setParameter("meeting", meeting).setParameter("now", now).setParameter("confirmed", State.CONFIRMED)
                .setParameter("invited", State.INVITED).getResultList().stream()
                .collect(Collectors.groupingBy(row -> (Long) row[0],
                        Collectors.toMap(row -> (Mode) row[1], row -> (Long) row[2])));
    }

    /** What was opened to somebody by an invitation they confirmed. */
    static Set<Long> categories(Meeting meeting, Person person) {
        return getEntityManager().createQuery("select coalesce(d.category.id, i.category.id) from Invitation i"
                + " left join i.delegation d where i.meeting = :meeting and i.person = :person and i.state = :confirmed",
                Long.class).setParameter("meeting", meeting).setParameter("person", person)
                .setParameter("confirmed", State.CONFIRMED).getResultList().stream()
                .filter(id -> id != null).collect(Collectors.toSet());
    }

    /** In a delegation whoever was not taken out, whether they answered or not. */
    static Optional<Invitation> there(Delegation delegation, String email) {
        return find("delegation = ?1 and email = ?2 and state <> ?3", delegation, email, State.WITHDRAWN).firstResultOptional();
    }

    static boolean hasAnybody(Delegation delegation) {
        return count("delegation = ?1 and state <> ?2", delegation, State.WITHDRAWN) > 0;
    }

    /** What they register as; null for none. */
    Category opened() {
        return delegation == null ? category : delegation.category;
    }

    boolean isExpiredAt(Instant now) {
        return state == State.INVITED && !now.isBefore(expiresAt);
    }

    boolean isOpenAt(Instant now) {
        return state == State.INVITED && now.isBefore(expiresAt);
    }

    /** Whether it counts where seats are counted. */
    boolean isLivingAt(Instant now) {
        return state == State.CONFIRMED || isOpenAt(now);
    }

    Language languageOfLetters() {
        return Language.tagged(language).orElse(Language.DEFAULT);
    }

    void is(State next, Instant now) {
        state = next;
        stateSince = now;
    }

    /** As a delegation's figures need it, and no more. */
    void forget() {
        name = Person.NOBODY;
        email = null;
        organisation = null;
        country = null;
        person = null;
    }
}
