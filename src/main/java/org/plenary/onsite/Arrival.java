package org.plenary.onsite;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;

/** Somebody came to the venue and was checked in, once. */
@Entity
public class Arrival extends PanacheEntity {

    /** Fired in the transaction that wrote it down. */
    public record CheckedIn(UUID registration) {
    }

    public Long meetingId;
    public UUID registrationId;
    public Instant arrivedAt;
    /** The name of who let them in. */
    public String checkedInBy;
    @Version
    public int version;

    static Optional<Arrival> of(UUID registrationId) {
        return find("registrationId", registrationId).firstResultOptional();
    }

    static List<Arrival> among(List<UUID> registrations) {
        return registrations.isEmpty() ? List.of() : list("registrationId in ?1", registrations);
    }

    /** In all meetings. */
    static List<Arrival> of(Person person) {
        return list("registrationId in (select r.id from Registration r where r.person = ?1) order by arrivedAt", person);
    }

    static long in(Meeting meeting) {
        return count("meetingId", meeting.id);
    }
}
