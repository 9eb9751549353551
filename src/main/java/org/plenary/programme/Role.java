package org.plenary.programme;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

/** What a person does in a session, and for which group they do it. */
@Entity
@Table(name = "session_role")
public class Role extends PanacheEntity {

    /** In the order a session's page shows them. */
    public enum Kind {
        ORGANISER,
        SPEAKER,
        ONSITE_MODERATOR,
        ONLINE_MODERATOR,
        RAPPORTEUR
    }

    @ManyToOne(fetch = FetchType.LAZY)
    public Session session;
    @ManyToOne(fetch = FetchType.LAZY)
    public Speaker speaker;
    @Enumerated(EnumType.STRING)
    public Kind kind;
    @Enumerated(EnumType.STRING)
    public StakeholderGroup stakeholderGroup;
    @Enumerated(EnumType.STRING)
    public RegionalGroup regionalGroup;
    /** In this session; else the speaker's own. */
    public String affiliation;
    public int position;

    /** Whether whoever has this verified e-mail has any role in the session. */
    public static boolean held(Session session, String email) {
        return count("session = ?1 and speaker.email = ?2", session, email) > 0;
    }

    public static List<Role> of(Speaker speaker) {
        return list(
                "from Role r join fetch r.session s left join fetch s.room where r.speaker = ?1 order by s.startsAt, r.kind",
                speaker);
    }
}
