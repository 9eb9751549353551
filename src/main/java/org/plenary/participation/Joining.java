package org.plenary.participation;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;

/** Somebody went through the door of a session at a moment. Going again is another row: presence is counted elsewhere. */
@Entity
public class Joining extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    @ManyToOne(fetch = FetchType.LAZY)
    public Session session;
    /** Null once it has been kept long enough. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;
    /** Null for people with a role in the session, or of the team, who have not registered. */
    public UUID registrationId;
    @Enumerated(EnumType.STRING)
    public Door.Standing standing;
    public Instant joinedAt;

    /** Who joined a session, in order. */
    public static List<Joining> of(Session session) {
        return list("from Joining j left join fetch j.person where j.session = ?1 order by j.joinedAt, j.id", session);
    }

    /** In all meetings, in order. */
    static List<Joining> of(Person person) {
        return list("from Joining j join fetch j.meeting join fetch j.session where j.person = ?1 order by j.joinedAt, j.id",
                person);
    }
}
