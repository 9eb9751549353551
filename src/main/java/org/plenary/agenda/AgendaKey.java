package org.plenary.agenda;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;

/** What the key of somebody's calendar feed in a meeting is made from. Renewing it ends the key there was. */
@Entity
public class AgendaKey extends PanacheEntity {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;
    /** 128 random bits, in base64url (RFC 4648, 5). Worth nothing by itself: see {@link AgendaAddress}. */
    public String seed;
    public Instant madeAt;

    static AgendaKey make(Meeting meeting, Person person, Instant now) {
        AgendaKey key = new AgendaKey();
        key.meeting = meeting;
        key.person = person;
        key.renew(now);
        return key;
    }

    public static Optional<AgendaKey> of(Meeting meeting, Person person) {
        return find("meeting = ?1 and person = ?2", meeting, person).firstResultOptional();
    }

    /** Of all meetings. */
    static List<AgendaKey> of(Person person) {
        return list("from AgendaKey k join fetch k.meeting where k.person = ?1 order by k.meeting.id", person);
    }

    /** With its person. */
    static Optional<AgendaKey> seeded(Meeting meeting, String seed) {
        return find("from AgendaKey k join fetch k.person where k.meeting = ?1 and k.seed = ?2", meeting, seed)
                .firstResultOptional();
    }

    void renew(Instant now) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        seed = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        madeAt = now;
    }
}
