package org.plenary.registration;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;

/** What somebody typed and has not sent yet, so that it is there again on any device. Gone once it is sent. */
@Entity
public class RegistrationDraft extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;
    @Enumerated(EnumType.STRING)
    public Stage stage;
    public String formJson;
    public Instant changedAt;

    static List<RegistrationDraft> of(Person person) {
        return list("from RegistrationDraft d join fetch d.meeting where d.person = ?1 order by d.meeting.id", person);
    }

    public static Optional<RegistrationDraft> of(Meeting meeting, Person person, Stage stage) {
        return find("meeting = ?1 and person = ?2 and stage = ?3", meeting, person, stage).firstResultOptional();
    }
}
