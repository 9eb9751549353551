package org.plenary.registration;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import org.plenary.programme.Meeting;

/** How many may be on site on one day. A meeting without such rows asks nobody for their days. */
@Entity
public class SiteDay extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    /** At the venue. */
    public LocalDate onDay;
    /** Null: no limit. */
    public Integer seats;

    public static List<SiteDay> of(Meeting meeting) {
        return list("meeting = ?1 order by onDay", meeting);
    }
}
