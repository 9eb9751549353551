package org.plenary.delegations;

import java.time.Instant;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** What is said no to, in the reader's words. 409: it was possible a moment ago or will be again. 410: it is over. */
final class Refusals {

    private static final int CONFLICT = 409;
    private static final int GONE = 410;

    private Refusals() {
    }

    static Refusal changedMeanwhile() {
        return new Refusal(CONFLICT, words().changed_title(), words().changed());
    }

    static Refusal tooLate() {
        return new Refusal(CONFLICT, words().late_title(), words().late());
    }

    static Refusal impossible() {
        return new Refusal(CONFLICT, words().impossible_title(), words().impossible());
    }

    static Refusal full(String mode) {
        return new Refusal(CONFLICT, words().full_title(), words().e_over(mode));
    }

    static Refusal noSeatFor(String delegation, String mode) {
        return new Refusal(CONFLICT, words().full_title(), words().no_seat(delegation, mode));
    }

    static Refusal categoryIsFull() {
        return new Refusal(CONFLICT, words().full_title(), words().category_full());
    }

    static Refusal answered() {
        return new Refusal(CONFLICT, words().answered_title(), words().answered());
    }

    static Refusal alreadyIn() {
        return new Refusal(CONFLICT, words().answered_title(), words().already_in());
    }

    static Refusal somebodyIsIn() {
        return new Refusal(CONFLICT, words().not_empty_title(), words().not_empty());
    }

    static Refusal noInvitation() {
        return new Refusal(404, words().no_invitation_title(), words().no_invitation());
    }

    /** @throws Refusal where it was taken back or its time has run out */
    static void ifOver(Invitation invitation, Instant now) {
        if (invitation.state == Invitation.State.WITHDRAWN) {
            throw new Refusal(GONE, words().withdrawn_title(), words().withdrawn());
        }
        if (invitation.isExpiredAt(now)) {
            throw new Refusal(GONE, words().expired_title(), words().expired());
        }
    }

    private static DelegationMessages words() {
        return Words.now(DelegationMessages.class);
    }
}
