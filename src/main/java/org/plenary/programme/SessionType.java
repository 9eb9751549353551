package org.plenary.programme;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.Optional;

/** Workshop, open forum, main session … */
@Entity
public class SessionType extends Named {

    public int usualMinutes;
    public int position;

    public static List<SessionType> of(Meeting meeting) {
        return list("meeting = ?1 order by position, name", meeting);
    }

    public static Optional<SessionType> named(Meeting meeting, String name) {
        return find("meeting = ?1 and name = ?2", meeting, name).firstResultOptional();
    }

    public static Optional<SessionType> of(Meeting meeting, long id) {
        return find("meeting = ?1 and id = ?2", meeting, id).firstResultOptional();
    }
}
