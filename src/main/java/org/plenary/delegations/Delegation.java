package org.plenary.delegations;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.programme.Meeting;
import org.plenary.registration.Category;
import org.plenary.registration.Mode;
import org.plenary.shared.Refusal;

/** People who come together for one ministry, association or firm, named by its focal points. */
@Entity
public class Delegation extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    public String name;
    /** What its people register as; null for none. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Category category;
    /** Null: no quota. */
    public Integer seatsInPerson;
    public Integer seatsOnline;
    /** The last day, at the venue, on which people can be named; null: no end. */
    public LocalDate deadline;
    /** Whether who accompanies somebody takes one of the seats. */
    public boolean accompanyingCounts;
    @Version
    public int version;

    private static final String WHOLE = "from Delegation d join fetch d.meeting left join fetch d.category where ";

    static List<Delegation> of(Meeting meeting) {
        return list(WHOLE + "d.meeting = ?1 order by d.name, d.id", meeting);
    }

    static Optional<Delegation> of(Meeting meeting, long id) {
        return find(WHOLE + "d.meeting = ?1 and d.id = ?2", meeting, id).firstResultOptional();
    }

    /** Those somebody with this address is focal point of. */
    static List<Delegation> of(Meeting meeting, String email) {
        return list(WHOLE + "d.meeting = ?1 and exists (select 1 from FocalPoint f where f.delegation = d and f.email = ?2)"
                + " order by d.name, d.id", meeting, email);
    }

    /** Nobody else names, confirms or takes out anybody of it until this transaction ends: so its seats can be counted. */
    static Delegation lock(long id) {
        Delegation locked = Delegation.<Delegation> findByIdOptional(id).orElseThrow(Refusal::notFound);
        // It may have been read before, with other quotas.
        getEntityManager().refresh(locked, LockModeType.PESSIMISTIC_WRITE);
        return locked;
    }

    static Delegation lock(Meeting meeting, long id) {
        Delegation locked = lock(id);
        if (!locked.meeting.id.equals(meeting.id)) {
            throw Refusal.notFound();
        }
        return locked;
    }

    Integer seats(Mode mode) {
        return mode == Mode.IN_PERSON ? seatsInPerson : seatsOnline;
    }

    /** Null: never. */
    Instant endsAt() {
        return deadline == null ? null : deadline.plusDays(1).atStartOfDay(meeting.zoneId()).toInstant();
    }

    boolean takesPeopleAt(Instant now) {
        return deadline == null || now.isBefore(endsAt());
    }

    /** How many can still be named; empty for any number. True only under {@link #lock}. */
    Optional<Long> left(Mode mode, Instant now) {
        return seats(mode) == null ? Optional.empty()
                : Optional.of(Math.max(0, seats(mode) - Invitation.used(this, mode, now)));
    }

    boolean hasRoom(Mode mode, boolean accompanying, Instant now) {
        return accompanying && !accompanyingCounts || left(mode, now).filter(left -> left == 0).isEmpty();
    }
}
