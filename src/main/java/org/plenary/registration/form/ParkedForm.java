package org.plenary.registration.form;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.plenary.programme.Meeting;
import org.plenary.registration.Stage;

/** A form sent by somebody whose session had ended: kept until they have signed in again, an hour at most. */
@Entity
public class ParkedForm extends PanacheEntityBase {

    /** SHA-256 of the key that only their browser has. */
    @Id
    public String digest;
    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    @Enumerated(EnumType.STRING)
    public Stage stage;
    public String formJson;
    public Instant parkedAt;
}
