package org.plenary.programme;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;

/** A session's title and description in another language than its own; what is null is there in its own only. */
@Entity
public class SessionText extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Session session;
    /** BCP 47 tag. */
    public String language;
    public String title;
    /** {@link RichText}. */
    public String description;
    @Version
    public int version;

    /** Of all sessions of a meeting, in one statement. */
    public static List<SessionText> of(Meeting meeting) {
        return list("session.meeting = ?1 order by language", meeting);
    }

    public static List<SessionText> of(Session session) {
        return list("session = ?1 order by language", session);
    }
}
