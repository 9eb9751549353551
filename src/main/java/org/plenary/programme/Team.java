package org.plenary.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.plenary.identity.Visitor;
import org.plenary.programme.TeamMember.Duty;

/** What the visitor may do in a meeting. In templates: {@code cdi:team}. */
@Named("team")
@RequestScoped
public class Team {

    private record Question(long meeting, Duty duty) {
    }

    @Inject
    Visitor visitor;

    private final Map<Question, Boolean> answered = new HashMap<>();

    public boolean mayOrganise(Meeting meeting) {
        return may(meeting, Duty.ORGANISER);
    }

    /** The realm role says what somebody may be, the team's row says where; an admin may everything everywhere. */
    public boolean may(Meeting meeting, Duty duty) {
        return visitor.isAdmin() || visitor.hasRealmRole(duty.realmRole()) && answered.computeIfAbsent(
                new Question(meeting.id, duty), question -> TeamMember.serves(meeting, visitor.email(), duty));
    }
}
