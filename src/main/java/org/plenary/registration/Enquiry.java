package org.plenary.registration;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the accreditation team asks somebody before it decides, and what they answer. */
@Entity
public class Enquiry extends PanacheEntity {

    public static final int LONGEST_QUESTION = 1000;
    public static final int LONGEST_ANSWER = 2000;

    @ManyToOne(fetch = FetchType.LAZY)
    public Registration registration;
    public String question;
    public String askedBy;
    public Instant askedAt;
    public String answer;
    public Instant answeredAt;

    /** Newest first. */
    public static List<Enquiry> of(Registration registration) {
        return list("registration = ?1 order by askedAt desc, id desc", registration);
    }

    static List<Enquiry> of(Collection<Registration> some) {
        return some.isEmpty() ? List.of() : list("registration in ?1 order by askedAt, id", some);
    }

    /** Of this registration, and of no other. */
    static Optional<Enquiry> of(Registration registration, long id) {
        return find("registration = ?1 and id = ?2", registration, id).firstResultOptional();
    }

    public boolean isOpen() {
        return answeredAt == null;
    }
}
