package org.plenary.registration;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenary.programme.Meeting;

/**
 * A place in one mode: asked for, held or given up. Rows stay as the history; at most one per registration and mode is
 * living, and the database holds that too.
 */
@Entity
public class Place extends PanacheEntity {

    /** PENDING and CONFIRMED hold a seat. */
    public enum State {
        WAITING,
        PENDING,
        CONFIRMED,
        DECLINED,
        RELEASED;

        public boolean isLiving() {
            return this == WAITING || this == PENDING || this == CONFIRMED;
        }

        public boolean holdsSeat() {
            return this == PENDING || this == CONFIRMED;
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

    static Optional<Place> living(Registration registration, Mode mode) {
        return find("registration = ?1 and mode = ?2 and living = true", registration, mode).firstResultOptional();
    }

    static long held(Meeting meeting, Mode mode) {
        return count("meeting = ?1 and mode = ?2 and state in ?3", meeting, mode, List.of(State.PENDING, State.CONFIRMED));
    }

    public static long count(Meeting meeting, Mode mode, State state) {
        return count("meeting = ?1 and mode = ?2 and state = ?3", meeting, mode, state);
    }

    static Optional<Place> firstWaiting(Meeting meeting, Mode mode) {
        return find("meeting = ?1 and mode = ?2 and state = ?3 order by queueNumber", meeting, mode, State.WAITING)
                .page(0, 1).firstResultOptional();
    }

    /** 1 for the next to move up. Only while waiting. */
    public long position() {
        return 1 + count("meeting = ?1 and mode = ?2 and state = ?3 and queueNumber < ?4", meeting, mode, State.WAITING,
                queueNumber);
    }

    /** Takes a seat: confirmed, or held until somebody has approved. */
    void takeSeat(Capacity capacity, Instant now) {
        require(state == State.WAITING);
        is(capacity.approval && approvedAt == null ? State.PENDING : State.CONFIRMED, now);
    }

    /** On the waiting list the approval is kept for when there is a seat. */
    void approve(String by, Instant now) {
        require(state == State.PENDING || state == State.WAITING);
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

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    private void is(State state, Instant now) {
        this.state = state;
        this.living = state.isLiving() ? Boolean.TRUE : null;
        this.stateSince = now;
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new IllegalStateException("place " + id + " is " + state);
        }
    }
}
