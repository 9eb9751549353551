package org.plenary.registration;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;

/** What the team notes for itself about a registration. Never on the person's page, in a letter or an export. */
@Entity
public class RegistrationNote extends PanacheEntity {

    public static final int LONGEST = 2000;

    @ManyToOne(fetch = FetchType.LAZY)
    public Registration registration;
    public String text;
    public String writtenBy;
    public Instant writtenAt;

    /** Newest first. */
    public static List<RegistrationNote> of(Registration registration) {
        return list("registration = ?1 order by writtenAt desc, id desc", registration);
    }
}
