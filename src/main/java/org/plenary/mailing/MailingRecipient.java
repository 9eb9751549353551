package org.plenary.mailing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.registration.Registration;

/** Somebody in the set of a mailing, from the moment it began. */
@Entity
@IdClass(MailingRecipient.Key.class)
public class MailingRecipient extends PanacheEntityBase {

    /** LEFT_OUT wants no news; WRITTEN has a letter in the outbox, which knows the rest. */
    public enum Outcome {
        WAITING,
        WRITTEN,
        LEFT_OUT
    }

    public record Key(Long mailingId, UUID registrationId) implements Serializable {
    }

    @Id
    public Long mailingId;
    @Id
    public UUID registrationId;
    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    /** With its registration and person. */
    record Row(Registration registration, Outcome outcome) {
    }

    /** Everybody a mailing is for, in one statement. */
    static void take(Mailing mailing) {
        mailing.people().done("insert into MailingRecipient (mailingId, registrationId, outcome) select " + mailing.id
                + "L, r.id, org.plenary.mailing.MailingRecipient$Outcome.WAITING");
    }

    static List<Registration> waiting(Mailing mailing, int atMost) {
        return getEntityManager().createQuery("""
                select r from MailingRecipient m join Registration r on r.id = m.registrationId join fetch r.person
                where m.mailingId = :mailing and m.outcome = :waiting order by m.registrationId""", Registration.class)
                .setParameter("mailing", mailing.id).setParameter("waiting", Outcome.WAITING).setMaxResults(atMost)
                .getResultList();
    }

    static void are(Mailing mailing, List<UUID> registrations, Outcome outcome) {
        if (!registrations.isEmpty()) {
            update("outcome = ?1 where mailingId = ?2 and registrationId in ?3", outcome, mailing.id, registrations);
        }
    }

    /** Whoever erases their data is in no set any more; what was not written to them never is. */
    static void forget(UUID person) {
        delete("registrationId in (select r.id from Registration r where r.person.id = ?1)", person);
    }

    static Map<Outcome, Long> counts(Mailing mailing) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        for (Object[] row : getEntityManager().createQuery(
                "select m.outcome, count(m) from MailingRecipient m where m.mailingId = :mailing group by m.outcome",
                Object[].class).setParameter("mailing", mailing.id).getResultList()) {
            counts.put((Outcome) row[0], (Long) row[1]);
        }
        return counts;
    }

    /** @param page 0 for the first */
    static List<Row> page(Mailing mailing, int page, int size) {
        return getEntityManager().createQuery("""
                select r, m.outcome from MailingRecipient m join Registration r on r.id = m.registrationId
                join fetch r.person where m.mailingId = :mailing order by r.name, r.id""", Object[].class)
                .setParameter("mailing", mailing.id).setFirstResult(page * size).setMaxResults(size).getResultList().stream()
                .map(row -> new Row((Registration) row[0], (Outcome) row[1])).toList();
    }
}
