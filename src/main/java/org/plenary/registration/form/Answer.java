package org.plenary.registration.form;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** One answer to a question of the organisers' own; one row for each choice where it takes several. */
@Entity
public class Answer extends PanacheEntity {

    public UUID registrationId;
    public Long questionId;
    /** Null where the question offers none. */
    public Long optionId;
    /**
     * As it was typed, or as its kind is written: {@code true}, {@code 2026-12-01}, {@code 3.5}, ISO 3166-1 alpha-2. Null where
     * an option was chosen.
     */
    public String text;
    public Instant answeredAt;

    public static List<Answer> of(UUID registration) {
        return list("registrationId = ?1 order by id", registration);
    }

    public static List<Answer> of(Collection<UUID> registrations) {
        return registrations.isEmpty() ? List.of() : list("registrationId in ?1 order by id", registrations);
    }

    /** How many people have answered it. */
    public static long givenTo(Question question) {
        return getEntityManager()
                .createQuery("select count(distinct a.registrationId) from Answer a where a.questionId = ?1", Long.class)
                .setParameter(1, question.id).getSingleResult();
    }

    /** As the form sends it. */
    public String value() {
        return optionId == null ? text : String.valueOf(optionId);
    }
}
