package org.plenary.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.registration.Category;
import org.plenary.shared.Refusal;

/** What the team does with a delegation. Fewer seats than are taken put nobody out. */
@ApplicationScoped
class KeepDelegation {

    /**
     * What it shall be.
     *
     * @param category null for none; seats null for no quota; deadline null for no end
     * @param focalPoints addresses in lower case
     */
    record Wanted(String name, Category category, Integer seatsInPerson, Integer seatsOnline, LocalDate deadline,
            boolean accompanyingCounts, Set<String> focalPoints) {
    }

    /** What the log keeps of it: of an address the first letter and the house, which erasing a person need not touch. */
    record Noted(String name, String category, Integer seatsInPerson, Integer seatsOnline, LocalDate deadline,
            boolean accompanyingCounts, List<String> focalPoints) {

        static Noted of(Delegation delegation) {
            return new Noted(delegation.name, delegation.category == null ? "" : delegation.category.code,
                    delegation.seatsInPerson, delegation.seatsOnline, delegation.deadline, delegation.accompanyingCounts,
                    FocalPoint.of(delegation).stream().map(focal -> focal.email.replaceFirst("^(.).*(@.*)$", "$1…$2"))
                            .toList());
        }
    }

    @Inject
    Audit audit;
    @Inject
    InvitationLetters letters;

    @Transactional
    public long make(Meeting meeting, Wanted wanted) {
        Delegation delegation = new Delegation();
        delegation.meeting = Meeting.findById(meeting.id);
        write(delegation, wanted);
        audit.write(meeting.id, "delegation.made", "delegation", delegation.id, delegation.name, null, Noted.of(delegation));
        return delegation.id;
    }

    /** @return whether it was; not where somebody has changed it since this version */
    @Transactional
    public boolean change(Meeting meeting, long id, Wanted wanted, int version) {
        Delegation delegation = Delegation.lock(meeting, id);
        if (delegation.version != version) {
            return false;
        }
        Noted before = Noted.of(delegation);
        write(delegation, wanted);
        audit.write(meeting.id, "delegation.changed", "delegation", delegation.id, delegation.name, before,
                Noted.of(delegation));
        return true;
    }

    /** @throws Refusal 409 while anybody is in it */
    @Transactional
    public void remove(Meeting meeting, long id) {
        Delegation delegation = Delegation.lock(meeting, id);
        if (Invitation.hasAnybody(delegation)) {
            throw Refusals.somebodyIsIn();
        }
        audit.write(meeting.id, "delegation.removed", "delegation", delegation.id, delegation.name, Noted.of(delegation), null);
        Invitation.update("accompanies = null where delegation = ?1", delegation);
        Invitation.delete("delegation", delegation);
        FocalPoint.of(delegation).forEach(FocalPoint::delete);
        delegation.delete();
    }

    private void write(Delegation delegation, Wanted wanted) {
        delegation.name = wanted.name();
        delegation.category = wanted.category();
        delegation.seatsInPerson = wanted.seatsInPerson();
        delegation.seatsOnline = wanted.seatsOnline();
        delegation.deadline = wanted.deadline();
        delegation.accompanyingCounts = wanted.accompanyingCounts();
        delegation.persistAndFlush();
        List<FocalPoint> before = FocalPoint.of(delegation);
        before.stream().filter(focal -> !wanted.focalPoints().contains(focal.email)).forEach(FocalPoint::delete);
        Set<String> fresh = new TreeSet<>(wanted.focalPoints());
        fresh.removeAll(before.stream().map(focal -> focal.email).collect(Collectors.toSet()));
        fresh.forEach(email -> name(delegation, email));
    }

    private void name(Delegation delegation, String email) {
        FocalPoint focal = new FocalPoint();
        focal.delegation = delegation;
        focal.email = email;
        focal.persist();
        letters.named(focal);
    }
}
