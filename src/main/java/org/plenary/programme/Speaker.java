package org.plenary.programme;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A person of the programme, in one meeting; what they do in a session is a {@link Role}. */
@Entity
public class Speaker extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    public UUID guid;
    /** As it shall be shown, in any script; one word is a name. */
    public String name;
    public String affiliation;
    public String biography;
    /** In lower case. Never shown to the public; whoever signs in with it is this person at the door. */
    public String email;
    @Version
    public int version;

    public static List<Speaker> of(Meeting meeting) {
        return list("meeting = ?1 order by name, id", meeting);
    }

    public static Optional<Speaker> named(Meeting meeting, String name) {
        return find("meeting = ?1 and name = ?2 order by id", meeting, name).firstResultOptional();
    }

    public static Optional<Speaker> of(Meeting meeting, long id) {
        return find("meeting = ?1 and id = ?2", meeting, id).firstResultOptional();
    }
}
