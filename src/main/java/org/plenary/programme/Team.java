package org.plenary.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
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

    /** Whether the visitor has any duty; asked with every page somebody signed in is shown. */
    boolean isOnIt(Meeting meeting) {
        return Arrays.stream(Duty.values()).anyMatch(duty -> may(meeting, duty));
    }

    /** The realm role says what somebody may be, the team's row says where; an admin may everything everywhere. */
    public boolean may(Meeting meeting, Duty duty) {
        return visitor.isAdmin() || visitor.hasRealmRole(duty.realmRole()) && answered.computeIfAbsent(
                new Question(meeting.id, duty), question -> TeamMember.serves(meeting, visitor.email(), duty));
    }
}
