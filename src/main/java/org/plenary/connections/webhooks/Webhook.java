package org.plenary.connections.webhooks;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;

/** Where another program hears of a meeting's registrations, and of what. */
@Entity
public class Webhook extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    public String address;
    @Convert(converter = HappeningsAsText.class)
    public Set<Happening> wanted;
    /** 128 random bits, in base64url (RFC 4648, 5). Worth nothing by itself: see {@link Signature}. */
    String seed;
    public Instant madeAt;
    @ManyToOne(fetch = FetchType.LAZY)
    public Person madeBy;

    /** Newest first, with who made them. */
    static List<Webhook> of(Meeting meeting) {
        return list("from Webhook w left join fetch w.madeBy where w.meeting = ?1 order by w.madeAt desc, w.id desc", meeting);
    }

    static Optional<Webhook> of(Meeting meeting, long id) {
        return find("from Webhook w left join fetch w.madeBy where w.meeting = ?1 and w.id = ?2", meeting, id)
                .firstResultOptional();
    }

    /** Of all meetings. */
    static List<Webhook> madeBy(Person person) {
        return list("from Webhook w join fetch w.meeting where w.madeBy = ?1 order by w.id", person);
    }
}
