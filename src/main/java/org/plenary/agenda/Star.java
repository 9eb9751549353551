package org.plenary.agenda;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.ListedSession;

/** Somebody keeps a session in their agenda. Remembers what the session was then; what it is now the programme says. */
@Entity
public class Star extends PanacheEntity {

    /** Who starred a session, and how to write to them; language and zone as {@link Person} has them. */
    record Keeper(UUID session, UUID person, String email, String name, String language, String zone) {
    }

    private record Count(UUID session, long stars) {
    }

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;
    public UUID sessionGuid;
    public String code;
    public String title;
    /** Null: it was not scheduled. */
    public Instant startsAt;
    public Instant endsAt;
    public Long roomId;
    public Instant starredAt;

    static Star on(ListedSession session, Meeting meeting, Person person, Instant now) {
        Star star = new Star();
        star.meeting = meeting;
        star.person = person;
        star.sessionGuid = session.guid();
        star.code = session.code();
        star.title = session.title();
        star.startsAt = session.startsAt();
        star.endsAt = session.endsAt();
        star.roomId = session.room();
        star.starredAt = now;
        return star;
    }

    public static List<Star> of(Meeting meeting, Person person) {
        return list("meeting = ?1 and person = ?2 order by code", meeting, person);
    }

    /** Of all meetings. */
    static List<Star> of(Person person) {
        return list("from Star s join fetch s.meeting where s.person = ?1 order by s.meeting.id, s.code", person);
    }

    static Optional<Star> of(Meeting meeting, Person person, UUID session) {
        return find("meeting = ?1 and person = ?2 and sessionGuid = ?3", meeting, person, session).firstResultOptional();
    }

    static void remove(Meeting meeting, Person person, UUID session) {
        delete("meeting = ?1 and person = ?2 and sessionGuid = ?3", meeting, person, session);
    }

    static Set<UUID> sessions(Meeting meeting, Person person) {
        return find("select s.sessionGuid from Star s where s.meeting = ?1 and s.person = ?2", meeting, person)
                .project(UUID.class).stream().collect(Collectors.toSet());
    }

    /** How many keep each session; who is nobody's to know. */
    static Map<UUID, Long> counts(Meeting meeting) {
        return find("select s.sessionGuid, count(s) from Star s where s.meeting = ?1 group by s.sessionGuid", meeting)
                .project(Count.class).stream().collect(Collectors.toMap(Count::session, Count::stars));
    }

    /** Everybody who keeps one of these, person by person. */
    static List<Keeper> keepers(Meeting meeting, Collection<UUID> sessions) {
        return find("""
                select s.sessionGuid, p.id, p.email, p.name, p.language, p.zone from Star s join s.person p
                where s.meeting = ?1 and s.sessionGuid in ?2 order by p.id""", meeting, sessions)
                .project(Keeper.class).list();
    }

    /** Whether it is at another time or in another room than when it was starred. */
    boolean isMoved(ListedSession session) {
        return !Objects.equals(startsAt, session.startsAt()) || !Objects.equals(endsAt, session.endsAt())
                || !Objects.equals(roomId, session.room());
    }
}
