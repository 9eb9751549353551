package org.plenary.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** One more letter, to somebody who has not confirmed; who holds no seat any more needs a free one. */
@ApplicationScoped
class SendInvitationAgain {

    /** What the log keeps of it. */
    record Noted(int letters) {
    }

    @Inject
    Clock clock;
    @Inject
    Invite invite;
    @Inject
    InvitationLetters letters;
    @Inject
    Audit audit;

    /** @throws Refusal 409 where they confirmed or were taken out meanwhile, it is too late, or there is no seat */
    @Transactional
    public void of(Meeting meeting, UUID id) {
        Invitation invitation = Invitation.lock(meeting, id);
        Instant now = clock.instant();
        if (invitation.state == Invitation.State.CONFIRMED || invitation.state == Invitation.State.WITHDRAWN
                || invitation.email == null) {
            throw Refusals.impossible();
        }
        Delegation delegation = invitation.delegation;
        if (delegation != null && !delegation.takesPeopleAt(now)) {
            throw Refusals.tooLate();
        }
        if (delegation != null && !invitation.isLivingAt(now)
                && !delegation.hasRoom(invitation.mode, invitation.accompanies != null, now)) {
            throw Refusals.full(Words.now(RegistrationMessages.class).mode(invitation.mode));
        }
        Noted before = new Noted(invitation.letters);
        letters.invited(List.of(invite.open(invitation, now)));
        audit.write(meeting.id, "invitation.again", "invitation", invitation.id, label(invitation), before,
                new Noted(invitation.letters));
    }

    static String label(Invitation invitation) {
        return invitation.delegation == null ? invitation.category.code : invitation.delegation.name;
    }
}
