package org.plenary.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.plenary.registration.Mode;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/**
 * Who confirmed and registers is bound to the invitation, in the transaction that registers them. In which mode they count
 * in the delegation follows theirs where there is room. Into the room nobody comes beyond the quota; online, when the plane
 * was cancelled, everybody may go, and keeps the seat in person among the delegation's where it has none online (R14).
 */
@ApplicationScoped
class BindRegistration {

    @Inject
    Clock clock;

    /** @throws Refusal 409 where the delegation has no seat in person left */
    void asked(@Observes Registration.Asked asked) {
        Registration registration = Registration.findById(asked.registration());
        Invitation.confirmed(registration.meeting, registration.person).forEach(invitation -> {
            if (invitation.delegation != null) {
                follow(invitation, asked.mode());
            }
            invitation.registration = registration;
        });
    }

    /** Who gives up every place has left the delegation; their seat in it is free. */
    void cancelled(@Observes Registration.Cancelled cancelled) {
        Registration registration = Registration.findById(cancelled.registration());
        Instant now = clock.instant();
        Invitation.of(registration).stream().filter(one -> one.state == Invitation.State.CONFIRMED).forEach(invitation -> {
            invitation.is(Invitation.State.DECLINED, now);
            if (OpenedByInvitation.is(registration.category, invitation)) {
                registration.category = null;
            }
        });
    }

    private void follow(Invitation invitation, Mode mode) {
        Delegation delegation = Delegation.lock(invitation.delegation.id);
        if (invitation.mode == mode) {
            return;
        }
        if (delegation.hasRoom(mode, invitation.accompanies != null, clock.instant())) {
            invitation.mode = mode;
        } else if (mode == Mode.IN_PERSON) {
            throw Refusals.noSeatFor(Words.isolated(delegation.name), Words.now(RegistrationMessages.class).mode(mode));
        }
    }
}
