package org.plenary.registration.form;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.plenary.programme.Meeting;

/** What a meeting has settled about its forms. */
@Entity
public class FormRules extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    /** Null: until the meeting's last day ends. */
    public Instant editsUntil;
    @Version
    public int version;

    public static Optional<FormRules> of(Meeting meeting) {
        return find("meeting", meeting).firstResultOptional();
    }

    /** Until when answers can be corrected. */
    public static Instant editsUntil(Meeting meeting) {
        return of(meeting).map(rules -> rules.editsUntil)
                .orElseGet(() -> meeting.endsOn.plusDays(1).atStartOfDay(meeting.zoneId()).toInstant());
    }
}
