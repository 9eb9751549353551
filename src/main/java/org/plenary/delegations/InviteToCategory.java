package org.plenary.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.plenary.identity.Audit;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.registration.Category;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** The team invites somebody into a category that is not open to everybody. Its seats are counted when they register. */
@ApplicationScoped
class InviteToCategory {

    /** What the log keeps: into what, not whom. */
    record Noted(String category) {
    }

    @Inject
    Clock clock;
    @Inject
    Invite invite;
    @Inject
    InvitationLetters letters;
    @Inject
    Audit audit;

    /** @return why they were not invited, said at the field of the form; none: they were */
    @Transactional
    public Problems one(Meeting meeting, String code, Invitee invitee, Person by) {
        Category category = Category.<Category> find("meeting = ?1 and code = ?2 and asked = false", meeting, code)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
        DelegationMessages words = Words.now(DelegationMessages.class);
        Problems problems = new Problems().when(category == null, "category", words.e_category());
        if (category != null) {
            problems.when(Invitation.count("category = ?1 and email = ?2 and state <> ?3", category, invitee.email(),
                    Invitation.State.WITHDRAWN) > 0, "email", words.e_invited());
        }
        if (!problems.isAny()) {
            Invitation invitation = invite.into(category.meeting, category, invitee, by, clock.instant());
            letters.invited(List.of(invitation));
            audit.write(meeting.id, "invitation.sent", "invitation", invitation.id, code, null, new Noted(code));
        }
        return problems;
    }
}
