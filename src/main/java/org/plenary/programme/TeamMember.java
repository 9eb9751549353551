package org.plenary.programme;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Somebody of the secretariat, in one meeting. Keycloak's realm role says what they may be; this says where. */
@Entity
public class TeamMember extends PanacheEntity {

    public enum Duty {
        ORGANISER,
        ACCREDITATION,
        DOOR;

        /** The realm role at Keycloak without which the duty cannot be done. */
        public String realmRole() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    /** In lower case. */
    public String email;
    public String name;
    @Enumerated(EnumType.STRING)
    public Duty duty;
    public Instant addedAt;
    public String addedBy;

    public static boolean serves(Meeting meeting, String email, Duty duty) {
        return count("meeting = ?1 and email = ?2 and duty = ?3", meeting, email, duty) > 0;
    }

    /** Whether somebody has a duty in any meeting. */
    public static boolean servesAnywhere(String email, Duty duty) {
        return count("email = ?1 and duty = ?2", email, duty) > 0;
    }

    /** With its meeting, of all meetings. */
    static List<TeamMember> with(String email) {
        return list("from TeamMember m join fetch m.meeting where m.email = ?1 order by m.meeting.id, m.duty", email);
    }

    public static List<TeamMember> of(Meeting meeting) {
        return list("meeting = ?1 order by duty, name", meeting);
    }
}
