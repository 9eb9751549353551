package org.plenary.programme.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.plenary.identity.Accounts;
import org.plenary.identity.Audit;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.shared.Problems;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** Takes somebody into a meeting's team, and out of it; a meeting keeps an organiser. */
@ApplicationScoped
class TeamUp {

    @Inject
    Audit audit;
    @Inject
    Visitor visitor;
    @Inject
    Clock clock;
    @Inject
    CallToTheTeam call;
    @Inject
    Accounts accounts;

    @Transactional
    TeamMember add(Meeting meeting, MemberForm form) {
        DeskMessages words = Words.now(DeskMessages.class);
        Checks checks = new Checks().required("email", form.email(), 320).email("email", form.email()).longest("name",
                form.name(), 400);
        Optional<Duty> duty = Arrays.stream(Duty.values()).filter(one -> one.name().equals(form.duty())).findFirst();
        checks.problems.when(duty.isEmpty(), "duty", words.choose_one());
        String email = form.email().toLowerCase(Locale.ROOT);
        lock(meeting);
        checks.problems.when(duty.isPresent() && TeamMember.serves(meeting, email, duty.orElseThrow()), "email",
                words.already_in_team());
        Wrong.ifAny(checks.problems);
        TeamMember member = new TeamMember();
        member.meeting = meeting;
        member.email = email;
        member.name = form.name().isEmpty() ? email : form.name();
        member.duty = duty.orElseThrow();
        member.addedAt = clock.instant();
        member.addedBy = visitor.name();
        member.persistAndFlush();
        audit.write(meeting.id, "member.added", "member", member.id, member.email, null, MemberForm.of(member));
        call.of(member);
        return member;
    }

    @Transactional
    void remove(Meeting meeting, long id) {
        lock(meeting);
        TeamMember member = member(meeting, id);
        boolean last = member.duty == Duty.ORGANISER
                && TeamMember.count("meeting = ?1 and duty = ?2", meeting, Duty.ORGANISER) == 1;
        Wrong.ifAny(new Problems().when(last, "email", Words.now(DeskMessages.class).last_organiser()));
        audit.write(meeting.id, "member.removed", "member", member.id, member.email, MemberForm.of(member), null);
        member.delete();
        if (!TeamMember.servesAnywhere(member.email, member.duty)) {
            accounts.take(member.duty.realmRole(), member.email);
        }
    }

    /** Whose letter was lost, or who has asked for another. */
    @Transactional
    void inviteAgain(Meeting meeting, long id) {
        TeamMember member = member(meeting, id);
        audit.write(meeting.id, "member.invited", "member", member.id, member.email, null, MemberForm.of(member));
        call.of(member);
    }

    private static TeamMember member(Meeting meeting, long id) {
        return TeamMember.<TeamMember> find("meeting = ?1 and id = ?2", meeting, id).firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** Two organisers who remove each other at the same moment come one after the other. */
    private static void lock(Meeting meeting) {
        Meeting.findById(meeting.id, LockModeType.PESSIMISTIC_WRITE);
    }
}
