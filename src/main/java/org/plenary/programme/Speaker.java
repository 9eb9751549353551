package org.plenary.programme;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person of the programme, in one meeting; what they do in a session is a {@link Role}. The name is as it shall be
 * shown, in any script; one word is a name.
 */
@Entity
public class Speaker extends Named {

    public UUID guid;
    public String affiliation;
    public String biography;
    /** In lower case. Never shown to the public; whoever signs in with it is this person at the door. */
    public String email;

    public static List<Speaker> of(Meeting meeting) {
        return list("meeting = ?1 order by name, id", meeting);
    }

    /** Of all meetings, each with its own. */
    static List<Speaker> with(String email) {
        return list("from Speaker s join fetch s.meeting where s.email = ?1 order by s.meeting.id, s.id", email);
    }

    public static Optional<Speaker> named(Meeting meeting, String name) {
        return find("meeting = ?1 and name = ?2 order by id", meeting, name).firstResultOptional();
    }

    public static Optional<Speaker> of(Meeting meeting, long id) {
        return find("meeting = ?1 and id = ?2", meeting, id).firstResultOptional();
    }
}
