package org.plenary.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.plenary.identity.Person;

/** Who changes their address at Keycloak stays focal point, and is still told what was sent to them. */
@ApplicationScoped
class FollowEmail {

    void follow(@Observes Person.EmailChanged changed) {
        FocalPoint.update("""
                update FocalPoint f set f.email = ?1 where f.email = ?2 and not exists (select 1 from FocalPoint there
                where there.email = ?1 and there.delegation = f.delegation)""", changed.now(), changed.before());
        Invitation.update("""
                update versioned Invitation i set i.email = ?1 where i.email = ?2 and not exists (select 1 from Invitation there
                where there.email = ?1 and there.meeting = i.meeting)""", changed.now(), changed.before());
    }
}
