package org.plenary.registration;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.OptimisticLock;
import org.plenary.programme.Meeting;

/** What a mode of a meeting holds and whether it needs approval. Its row is what every deed on places locks. */
@Entity
public class Capacity extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    @Enumerated(EnumType.STRING)
    public Mode mode;
    /** Null: no limit. */
    public Integer seats;
    public boolean approval;
    /** How long a seat that became free is offered to the next in line; null: it is theirs at once. */
    public Integer offerHours;
    /** Not a change somebody else's form should stumble over. */
    @OptimisticLock(excluded = true)
    public long nextInQueue;
    @Version
    public int version;

    public static Optional<Capacity> of(Meeting meeting, Mode mode) {
        return find("meeting = ?1 and mode = ?2", meeting, mode).firstResultOptional();
    }

    public static List<Capacity> of(Meeting meeting) {
        return list("meeting = ?1 order by mode", meeting);
    }

    /** How many more may come; empty where there is no limit. Never below 0, though seats were taken away. */
    public Optional<Long> placesLeft() {
        return Optional.ofNullable(seats).map(all -> Math.max(0, all - Place.held(meeting, mode)));
    }

    boolean hasRoom() {
        return seats == null || Place.held(meeting, mode) < seats;
    }

    long takeNumber() {
        return nextInQueue++;
    }
}
