package org.plenary.mailing;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.programme.Meeting;

/** Somebody wants no more news of a meeting. Letters about their registration still come. */
@Entity
public class WithoutNews extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    public UUID personId;
    public Instant since;

    static boolean is(Meeting meeting, UUID person) {
        return count("meeting = ?1 and personId = ?2", meeting, person) > 0;
    }

    /** Of all meetings, each with its own. */
    static List<WithoutNews> of(UUID person) {
        return list("from WithoutNews w join fetch w.meeting where w.personId = ?1 order by w.id", person);
    }

    /** Those of these people. */
    static Set<UUID> among(Meeting meeting, Collection<UUID> people) {
        return find("select w.personId from WithoutNews w where w.meeting = ?1 and w.personId in ?2", meeting, people)
                .project(UUID.class).stream().collect(Collectors.toSet());
    }
}
