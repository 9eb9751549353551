package org.plenary.registration;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.programme.Meeting;

/**
 * A place in one mode: asked for, held or given up. Rows stay as the history; at most one per registration and mode is
 * living, and the database holds that too.
 */
@Entity
public class Place extends PanacheEntity {

    /** OFFERED, PENDING and CONFIRMED hold a seat. EXPIRED: an offer nobody answered in time. */
    public enum State {
        WAITING,
        OFFERED,
        PENDING,
        CONFIRMED,
        DECLINED,
        RELEASED,
        EXPIRED;

        static final List<State> HOLDING = List.of(OFFERED, PENDING, CONFIRMED);

        public boolean isLiving() {
            return this == WAITING || holdsSeat();
        }

        public boolean holdsSeat() {
            return HOLDING.contains(this);
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    public Registration registration;
    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    @Enumerated(EnumType.STRING)
    public Mode mode;
    @Enumerated(EnumType.STRING)
    public State state;
    /** True or null, so that the database lets only one living place stand beside any number of given up ones. */
    Boolean living;
    /** Drawn under the capacity's lock: who asked first has the smaller one, over all nodes. */
    public long queueNumber;
    public Instant askedAt;
    public Instant stateSince;
    public Instant approvedAt;
    public String decidedBy;
    /** Why it was declined; the person reads it. */
    public String reason;
    /** Until when an offered seat can be taken; null where none is offered. */
    public Instant offerUntil;
    /** When they are to be reminded of the offer; null once they were. */
    Instant remindAt;
    /** On site, at the venue; null: from the first day of the meeting. */
    public LocalDate firstDay;
    @Version
    public int version;

    static Place ask(Registration registration, Capacity capacity, Instant now) {
        Place place = new Place();
        place.registration = registration;
        place.meeting = capacity.meeting;
        place.mode = capacity.mode;
        place.queueNumber = capacity.takeNumber();
        place.askedAt = now;
        place.approvedAt = approval(registration, capacity.mode);
        place.is(State.WAITING, now);
        return place;
    }

    /** Who was approved stays so while registered: going online and coming back asks nobody a second time (R14). */
    private static Instant approval(Registration registration, Mode mode) {
        return registration.id == null || living(registration).isEmpty() ? null
                : history(registration).stream().filter(place -> place.mode == mode).findFirst()
                        .filter(place -> place.state == State.RELEASED).map(place -> place.approvedAt).orElse(null);
    }

    public static List<Place> living(Registration registration) {
        return list("registration = ?1 and living = true order by mode", registration);
    }

    /** All there ever were, newest first. */
    public static List<Place> history(Registration registration) {
        return list("registration = ?1 order by askedAt desc, id desc", registration);
    }

    public static List<Place> living(Collection<Registration> registrations) {
        return registrations.isEmpty() ? List.of()
                : list("registration in ?1 and living = true order by mode", registrations);
    }

    /** Of this meeting, and of no other. */
    static Optional<Place> of(Meeting meeting, long id) {
        return find("from Place p join fetch p.registration where p.meeting = ?1 and p.id = ?2", meeting, id)
                .firstResultOptional();
    }

    static Optional<Place> living(Registration registration, Mode mode) {
        return find("registration = ?1 and mode = ?2 and living = true", registration, mode).firstResultOptional();
    }

    static long held(Meeting meeting, Mode mode) {
        return count("meeting = ?1 and mode = ?2 and state in ?3", meeting, mode, State.HOLDING);
    }

    /** Seats in person by the id of the category; those of none are left out. */
    public static Map<Long, Long> heldByCategory(Meeting meeting) {
        return counted("select r.category.id, count(p) from Place p join p.registration r where p.meeting = :meeting and"
                + " p.mode = :mode and p.state in :holding and r.category is not null group by r.category.id", meeting);
    }

    /** Seats in person on each of these days: those asked for, and those that are for all days. */
    public static Map<LocalDate, Long> heldByDay(Meeting meeting, List<LocalDate> days) {
        long always = count("from Place p where p.meeting = ?1 and p.mode = ?2 and p.state in ?3"
                + " and not exists (select 1 from PlaceDay d where d.place = p)", meeting, Mode.IN_PERSON, State.HOLDING);
        Map<LocalDate, Long> chosen = counted("select d.onDay, count(p) from PlaceDay d join d.place p where"
                + " p.meeting = :meeting and p.mode = :mode and p.state in :holding group by d.onDay", meeting);
        return days.stream().collect(Collectors.toMap(day -> day, day -> always + chosen.getOrDefault(day, 0L)));
    }

    private static <K> Map<K, Long> counted(String query, Meeting meeting) {
        return getEntityManager().createQuery(query, Object[].class).setParameter("meeting", meeting)
                .setParameter("mode", Mode.IN_PERSON).setParameter("holding", State.HOLDING).getResultList().stream()
                .collect(Collectors.toMap(row -> Place.<K> as(row[0]), row -> (Long) row[1]));
    }

    @SuppressWarnings("unchecked")
    private static <K> K as(Object value) {
        return (K) value;
    }

    public static long count(Meeting meeting, Mode mode, State state) {
        return count("meeting = ?1 and mode = ?2 and state = ?3", meeting, mode, state);
    }

    /** Of those who wait for no full category and no full day, who asked first. */
    static Optional<Place> firstWaiting(Meeting meeting, Mode mode, Full full) {
        Parameters with = Parameters.with("meeting", meeting).and("mode", mode).and("waiting", State.WAITING);
        StringBuilder where = new StringBuilder("from Place p where p.meeting = :meeting and p.mode = :mode"
                + " and p.state = :waiting");
        if (!full.categories().isEmpty()) {
            where.append(" and not exists (select 1 from Registration r where r = p.registration"
                    + " and r.category.id in :categories)");
            with.and("categories", full.categories());
        }
        if (!full.days().isEmpty()) {
            where.append(" and exists (select 1 from PlaceDay d where d.place = p)"
                    + " and not exists (select 1 from PlaceDay d where d.place = p and d.onDay in :days)");
            with.and("days", full.days());
        }
        return find(where + " order by p.queueNumber", with).page(0, 1).firstResultOptional();
    }

    /** Those of a meeting whose time has run out. */
    static List<Place> overdue(Meeting meeting, Instant now) {
        return list("meeting = ?1 and state = ?2 and offerUntil <= ?3 order by queueNumber", meeting, State.OFFERED, now);
    }

    /** Those of a meeting whose people are to be reminded. */
    static List<Place> toRemind(Meeting meeting, Instant now) {
        return list("meeting = ?1 and state = ?2 and remindAt <= ?3 order by queueNumber", meeting, State.OFFERED, now);
    }

    /** The meetings in which an offer runs out or is to be reminded of. */
    static List<Meeting> meetingsWithOffersDue(Instant now) {
        return getEntityManager().createQuery("from Meeting m where exists (select 1 from Place p where p.meeting = m and"
                + " p.state = :offered and (p.offerUntil <= :now or p.remindAt <= :now)) order by m.id", Meeting.class)
                .setParameter("offered", State.OFFERED).setParameter("now", now).getResultList();
    }

    /** 1 for the next to move up. Only while waiting. */
    public long position() {
        return 1 + count("meeting = ?1 and mode = ?2 and state = ?3 and queueNumber < ?4", meeting, mode, State.WAITING,
                queueNumber);
    }

    /** On these days only; none: on all. */
    void comeOn(Set<LocalDate> days) {
        PlaceDay.keep(this, days);
        firstDay = days.stream().min(LocalDate::compareTo).orElse(null);
    }

    /** The days of the latest place in person, for who comes back to it. */
    public static Set<LocalDate> latestDays(Registration registration) {
        return history(registration).stream().filter(place -> place.mode == Mode.IN_PERSON).findFirst()
                .map(place -> Set.copyOf(PlaceDay.of(place))).orElse(Set.of());
    }

    /** Takes a seat: confirmed, or held until somebody has approved. */
    void takeSeat(Capacity capacity, Instant now) {
        require(state == State.WAITING || state == State.OFFERED);
        is(capacity.approval && approvedAt == null ? State.PENDING : State.CONFIRMED, now);
    }

    /** Holds a seat for so long as the capacity says; they are reminded when a quarter of the time is left. */
    void offer(Capacity capacity, Instant now) {
        require(state == State.WAITING);
        Duration time = Duration.ofHours(capacity.offerHours);
        is(State.OFFERED, now);
        offerUntil = now.plus(time);
        remindAt = offerUntil.minus(time.dividedBy(4));
    }

    void expire(Instant now) {
        require(state == State.OFFERED);
        is(State.EXPIRED, now);
    }

    /** In line again where it stood, after it was declined by mistake; the declined row stays as the history. */
    Place reopen(Instant now) {
        require(state == State.DECLINED);
        Place again = new Place();
        again.registration = registration;
        again.meeting = meeting;
        again.mode = mode;
        again.queueNumber = queueNumber;
        again.askedAt = now;
        again.firstDay = firstDay;
        again.is(State.WAITING, now);
        again.persist();
        PlaceDay.keep(again, PlaceDay.of(this));
        return again;
    }

    /** On the waiting list the approval is kept for when there is a seat. */
    void approve(String by, Instant now) {
        require(state.isLiving() && state != State.CONFIRMED);
        approvedAt = now;
        decidedBy = by;
        if (state == State.PENDING) {
            is(State.CONFIRMED, now);
        }
    }

    void decline(String by, String why, Instant now) {
        require(state.isLiving());
        decidedBy = by;
        reason = why;
        is(State.DECLINED, now);
    }

    /** An approval does not hold for what was answered since. The seat stays. */
    void reconsider(Instant now) {
        require(state == State.CONFIRMED || state == State.WAITING);
        approvedAt = null;
        decidedBy = null;
        if (state == State.CONFIRMED) {
            is(State.PENDING, now);
        }
    }

    void release(Instant now) {
        require(state.isLiving());
        is(State.RELEASED, now);
    }

    public boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    public boolean isOffered() {
        return state == State.OFFERED;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    private void is(State state, Instant now) {
        this.state = state;
        this.living = state.isLiving() ? Boolean.TRUE : null;
        this.stateSince = now;
        this.offerUntil = null;
        this.remindAt = null;
    }

    private void require(boolean possible) {
        if (!possible) {
            throw Refusals.impossible(state);
        }
    }
}
