package org.plenary.registration;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import org.plenary.programme.Meeting;

/** Press, high-level, delegation: a kind of participant with at most so many of the seats in person. */
@Entity
public class Category extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    /** Short and unique in the meeting, such as "press". */
    public String code;
    /** Null: as many as there are seats. */
    public Integer seats;
    /** Whether people may choose it themselves when they register; else the team gives it. */
    public boolean asked;
    @Version
    public int version;

    public static List<Category> of(Meeting meeting) {
        return list("meeting = ?1 order by code", meeting);
    }

    public static Optional<Category> of(Meeting meeting, String code) {
        return code == null ? Optional.empty() : find("meeting = ?1 and code = ?2", meeting, code).firstResultOptional();
    }
}
