package org.plenary.programme;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long the organisers of a meeting keep something about people, where they have said it. */
@Entity
public class RetentionRule extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    public String field;
    /** After the meeting's last day. */
    public int days;
    public Instant changedAt;
    public String changedBy;
    @Version
    public int version;

    public static List<RetentionRule> of(Meeting meeting) {
        return list("meeting", meeting);
    }

    public static Optional<RetentionRule> of(Meeting meeting, String field) {
        return find("meeting = ?1 and field = ?2", meeting, field).firstResultOptional();
    }
}
