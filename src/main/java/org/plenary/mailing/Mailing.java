package org.plenary.mailing;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.programme.Meeting;
import org.plenary.programme.StakeholderGroup;
import org.plenary.registration.Mode;
import org.plenary.registration.Place;
import org.plenary.registration.RegistrationList;
import org.plenary.registration.RegistrationList.Wanted;

/** A letter to many, from the first word to the last person. To whom is a filter until it begins, and rows from then on. */
@Entity
public class Mailing extends PanacheEntity {

    /** From DRAFT on there is no way back; STOPPED and DONE are ends. */
    public enum State {
        DRAFT,
        RUNNING,
        PAUSED,
        STOPPED,
        DONE
    }

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    /** News may be declined for good; what concerns one's registration may not. */
    public boolean news;
    @Enumerated(EnumType.STRING)
    public State state;
    @Enumerated(EnumType.STRING)
    public Mode mode;
    @Enumerated(EnumType.STRING)
    public Place.State placeState;
    public String country;
    @Enumerated(EnumType.STRING)
    public StakeholderGroup stakeholderGroup;
    public String words;
    public Instant madeAt;
    public String madeBy;
    public Instant begunAt;
    public String begunBy;
    @Version
    public int version;

    static List<Mailing> of(Meeting meeting) {
        return list("meeting = ?1 order by id desc", meeting);
    }

    static Optional<Mailing> of(Meeting meeting, long id) {
        return find("meeting = ?1 and id = ?2", meeting, id).firstResultOptional();
    }

    /** One with people left to write to, locked for this transaction; those another node is at are passed over. */
    static Optional<Mailing> takeRunning(List<Long> without) {
        List<?> found = getEntityManager().createNativeQuery("""
                select * from mailing where state = 'RUNNING' and id not in (:without)
                order by id limit 1 for update skip locked""", Mailing.class)
                .setParameter("without", without.isEmpty() ? List.of(-1L) : without).getResultList();
        return found.stream().map(Mailing.class::cast).findFirst();
    }

    void to(Wanted wanted) {
        mode = wanted.mode().orElse(null);
        placeState = wanted.state().orElse(null);
        country = wanted.country().orElse(null);
        stakeholderGroup = wanted.group().orElse(null);
        words = wanted.text().orElse(null);
    }

    Wanted wanted() {
        return new Wanted(Optional.ofNullable(mode), Optional.ofNullable(placeState), Optional.ofNullable(country),
                Optional.ofNullable(stakeholderGroup), Optional.ofNullable(words));
    }

    /** Whoever it would go to, were it begun now: nobody who has erased their data. */
    RegistrationList people() {
        return new RegistrationList(meeting, wanted()).whoCanBeWrittenTo();
    }

    /** What its letters have in common. */
    String batch() {
        return "mailing:" + id;
    }

    /** One person, one letter. */
    String eventKey(UUID registration) {
        return "mailing." + id + ":" + registration;
    }

    boolean isDraft() {
        return state == State.DRAFT;
    }

    boolean isOver() {
        return state == State.STOPPED || state == State.DONE;
    }

    /** Whether it can go over to this state from where it is. */
    boolean mayBe(State next) {
        return switch (next) {
            case DRAFT -> false;
            case RUNNING -> state == State.DRAFT || state == State.PAUSED;
            case PAUSED, DONE -> state == State.RUNNING;
            case STOPPED -> state == State.RUNNING || state == State.PAUSED;
        };
    }
}
