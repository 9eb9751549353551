package org.plenary.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.registration.Category;

/** Writes an invitation, in the transaction of whoever has seen to it that there is room and sees to the letter. */
@ApplicationScoped
class Invite {

    @ConfigProperty(name = "plenary.invitations.valid-for")
    Duration validFor;

    Invitation into(Delegation delegation, Invitee invitee, Person by, Instant now) {
        Invitation invitation = of(delegation.meeting, invitee, by);
        invitation.delegation = delegation;
        invitation.accompanies = invitee.accompanies()
                ? Invitation.there(delegation, invitee.accompanying()).orElseThrow()
                : null;
        return open(invitation, now);
    }

    Invitation into(Meeting meeting, Category category, Invitee invitee, Person by, Instant now) {
        Invitation invitation = of(meeting, invitee, by);
        invitation.category = category;
        return open(invitation, now);
    }

    /** Once more too, for who did not answer in time or said no: a new term, also for the link of the letter before. */
    Invitation open(Invitation invitation, Instant now) {
        invitation.is(Invitation.State.INVITED, now);
        invitation.person = null;
        invitation.registration = null;
        invitation.expiresAt = until(invitation.delegation, now);
        invitation.letters++;
        invitation.persist();
        return invitation;
    }

    private Instant until(Delegation delegation, Instant now) {
        Instant until = now.plus(validFor);
        return delegation == null || delegation.deadline == null || until.isBefore(delegation.endsAt()) ? until
                : delegation.endsAt();
    }

    private static Invitation of(Meeting meeting, Invitee invitee, Person by) {
        Invitation invitation = new Invitation();
        invitation.meeting = meeting;
        invitation.name = invitee.name();
        invitation.email = invitee.email();
        invitation.mode = invitee.mode();
        invitation.organisation = invitee.organisation();
        invitation.country = invitee.country();
        invitation.language = invitee.language().tag;
        invitation.invitedBy = by;
        return invitation;
    }
}
