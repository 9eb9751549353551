package org.plenary.delegations;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.plenary.programme.Meeting;

/** Who may name the people of a delegation: whoever signs in with this address. */
@Entity
public class FocalPoint extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Delegation delegation;
    /** In lower case. */
    public String email;

    static List<FocalPoint> of(Delegation delegation) {
        return list("delegation = ?1 order by email", delegation);
    }

    static List<FocalPoint> of(Meeting meeting) {
        return list("delegation.meeting = ?1 order by email", meeting);
    }

    /** Of all meetings. */
    static List<FocalPoint> with(String email) {
        return list("from FocalPoint f join fetch f.delegation d join fetch d.meeting where f.email = ?1 order by f.id", email);
    }

    static boolean is(Delegation delegation, String email) {
        return count("delegation = ?1 and email = ?2", delegation, email) > 0;
    }

    static boolean isAny(Meeting meeting, String email) {
        return count("delegation.meeting = ?1 and email = ?2", meeting, email) > 0;
    }
}
