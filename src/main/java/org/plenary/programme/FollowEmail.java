package org.plenary.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.plenary.identity.Person;

/** Who changes their address at Keycloak stays on the team and in the sessions they speak in, and nobody takes their place. */
@ApplicationScoped
class FollowEmail {

    void follow(@Observes Person.EmailChanged changed) {
        TeamMember.update("""
                update TeamMember m set m.email = ?1 where m.email = ?2 and not exists (select 1 from TeamMember there
                where there.email = ?1 and there.meeting = m.meeting and there.duty = m.duty)""",
                changed.now(), changed.before());
        Speaker.update("update versioned Speaker s set s.email = ?1 where s.email = ?2", changed.now(), changed.before());
    }
}
