package org.plenary.connections.expected;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.programme.Meeting;

/** Somebody another system knows to be coming. With a file it waits to be confirmed. */
@Entity
class Expected extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    /** Null once it is confirmed. */
    @ManyToOne(fetch = FetchType.LAZY)
    public ExpectedFile file;
    /** True or null, so that the database lets one stand in the list beside any number in files. */
    Boolean settled;
    /** Of the file it came from. */
    public int line;
    /** In lower case. */
    public String email;
    public String name;
    public String organisation;
    public String country;
    public Instant since;

    static List<Expected> in(ExpectedFile file) {
        return list("file = ?1 order by line", file);
    }

    static Optional<Expected> in(Meeting meeting, String email) {
        return find("meeting = ?1 and email = ?2 and settled = true", meeting, email).firstResultOptional();
    }

    static long count(Meeting meeting) {
        return count("meeting = ?1 and settled = true", meeting);
    }

    /** How many of them have registered, in whatever state. */
    static long came(Meeting meeting) {
        return count("from Expected e where e.meeting = ?1 and e.settled = true and exists (select 1 from Registration r"
                + " where r.meeting = e.meeting and r.person.email = e.email)", meeting);
    }

    static Set<String> emails(Meeting meeting) {
        return new HashSet<>(find("select e.email from Expected e where e.meeting = ?1 and e.settled = true", meeting)
                .project(String.class).list());
    }

    /** Whoever has registered in this meeting already, by their address. */
    static Set<String> registered(Meeting meeting) {
        return new HashSet<>(getEntityManager().createQuery(
                "select r.person.email from Registration r where r.meeting = :meeting and r.person.email <> ''", String.class)
                .setParameter("meeting", meeting).getResultList());
    }

    /** Of all meetings, with them. */
    static List<Expected> of(String email) {
        return list("from Expected e join fetch e.meeting where e.email = ?1 order by e.id", email);
    }
}
