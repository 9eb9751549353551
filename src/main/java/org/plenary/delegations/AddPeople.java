package org.plenary.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.plenary.delegations.Preview.Outcome;
import org.plenary.identity.Audit;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Problems;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** Puts people into a delegation, each with a letter. Its seats are counted under the delegation's lock, over all nodes. */
@ApplicationScoped
class AddPeople {

    /** What the log keeps: who they are is not its business. */
    record Noted(int people) {
    }

    @Inject
    Clock clock;
    @Inject
    Invite invite;
    @Inject
    InvitationLetters letters;
    @Inject
    Audit audit;

    /** @return why they were not added, said at the field of the form; none: they were */
    @Transactional
    public Problems one(Meeting meeting, long id, Invitee invitee, Person by) {
        Delegation delegation = open(meeting, id);
        Problems problems = against(delegation, invitee);
        if (!problems.isAny()) {
            write(delegation, List.of(invitee), by);
        }
        return problems;
    }

    /**
     * @param seen the mark of the preview that was looked at
     * @throws Refusal 409 where it would be another one by now; then nobody is added
     */
    @Transactional
    public int all(Meeting meeting, long id, PeopleList list, String seen, Person by) {
        Delegation delegation = open(meeting, id);
        Preview preview = Preview.of(delegation, list, clock.instant());
        if (!preview.mark().equals(seen)) {
            throw Refusals.changedMeanwhile();
        }
        write(delegation, preview.added(), by);
        return preview.added().size();
    }

    private Delegation open(Meeting meeting, long id) {
        Delegation delegation = Delegation.lock(meeting, id);
        if (!delegation.takesPeopleAt(clock.instant())) {
            throw Refusals.tooLate();
        }
        return delegation;
    }

    private Problems against(Delegation delegation, Invitee invitee) {
        DelegationMessages words = Words.now(DelegationMessages.class);
        Outcome outcome = Preview.of(delegation, PeopleList.of(invitee), clock.instant()).outcomes().get(0);
        String mode = Words.now(RegistrationMessages.class).mode(invitee.mode());
        return switch (outcome.verdict()) {
            case ADDED -> new Problems();
            case THERE, TWICE -> new Problems().say("email", words.e_there());
            case OVER -> new Problems().say("mode", words.e_over(mode));
            case ALONE -> new Problems().say("accompanying", words.e_alone());
        };
    }

    private void write(Delegation delegation, List<Invitee> people, Person by) {
        Instant now = clock.instant();
        letters.invited(people.stream().map(invitee -> invite.into(delegation, invitee, by, now)).toList());
        audit.write(delegation.meeting.id, "delegation.people-added", "delegation", delegation.id, delegation.name, null,
                new Noted(people.size()));
    }
}
