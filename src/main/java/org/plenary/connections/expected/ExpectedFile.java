package org.plenary.connections.expected;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.programme.Meeting;
import org.plenary.shared.Json;

/** A list that was sent and waits to be confirmed, for a day. */
@Entity
class ExpectedFile extends PanacheEntity {

    private static final Duration WAITS = Duration.ofDays(1);

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    public Instant sentAt;
    /** How many were rejected or had withdrawn. */
    public int leftOut;
    /** JSON: what could not be read. */
    public String findings;

    static Optional<ExpectedFile> of(Meeting meeting, long id) {
        return find("meeting = ?1 and id = ?2", meeting, id).firstResultOptional();
    }

    static void forgetOld(Instant now) {
        delete("sentAt < ?1", now.minus(WAITS));
    }

    List<Finding> findings() {
        return List.of(Json.read(findings, Finding[].class));
    }
}
