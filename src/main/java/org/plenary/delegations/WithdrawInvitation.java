package org.plenary.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.registration.Registration;
import org.plenary.registration.SetQuotas;
import org.plenary.shared.Refusal;

/**
 * Takes somebody out, or an invitation back: its link opens nothing any more. Who has registered stays registered, for that
 * is theirs; the category they had by the invitation is not.
 */
@ApplicationScoped
class WithdrawInvitation {

    /** What the log keeps of it. */
    record Noted(Invitation.State state) {
    }

    @Inject
    Clock clock;
    @Inject
    SetQuotas quotas;
    @Inject
    Audit audit;

    /** Done twice it does nothing the second time. */
    @Transactional
    public void of(Meeting meeting, UUID id) {
        // Places before delegations: as whoever registers locks them.
        Invitation seen = Invitation.of(meeting, id).orElseThrow(Refusal::notFound);
        Registration registration = seen.registration;
        if (registration != null && OpenedByInvitation.is(registration.category, seen)) {
            quotas.belongs(meeting, registration.id, null);
        }
        Invitation invitation = Invitation.lock(meeting, id);
        if (invitation.registration != registration) {
            throw Refusals.changedMeanwhile();
        }
        if (invitation.state == Invitation.State.WITHDRAWN) {
            return;
        }
        Noted before = new Noted(invitation.state);
        invitation.is(Invitation.State.WITHDRAWN, clock.instant());
        audit.write(meeting.id, "invitation.withdrawn", "invitation", invitation.id, SendInvitationAgain.label(invitation),
                before, new Noted(invitation.state));
    }
}
