package org.plenary.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.programme.Retained;
import org.plenary.shared.Words;

/** Names and addresses of who was invited and of focal points: how many were, and what became of it, stays. */
@ApplicationScoped
class RetainedInvitations implements Retained {

    @Override
    public String field() {
        return "invitations";
    }

    @Override
    public String label() {
        return Words.now(DelegationMessages.class).retained();
    }

    @Override
    public int usualDays() {
        return 90;
    }

    @Override
    public long count(Meeting meeting) {
        return Invitation.count("meeting = ?1 and email is not null", meeting)
                + FocalPoint.count("delegation.meeting = ?1", meeting);
    }

    @Override
    public void erase(Meeting meeting) {
        Invitation.update("update versioned Invitation i set i.name = ?2, i.email = null, i.organisation = null,"
                + " i.country = null, i.person = null, i.invitedBy = null where i.meeting = ?1 and i.email is not null",
                meeting,
                Person.NOBODY);
        FocalPoint.delete("delegation in (select d from Delegation d where d.meeting = ?1)", meeting);
    }
}
