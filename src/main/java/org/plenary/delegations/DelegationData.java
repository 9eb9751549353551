package org.plenary.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData;
import org.plenary.identity.PersonalMessages;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/**
 * Of which delegations somebody is focal point, and what they were invited to. Erased after the registrations, whose
 * cancellation frees their seat in the delegation.
 */
@ApplicationScoped
class DelegationData implements PersonalData {

    @Override
    public int position() {
        return 25;
    }

    @Override
    public List<Kept> of(Person person) {
        return Stream.concat(FocalPoint.with(person.email).stream().map(DelegationData::kept),
                Invitation.of(person).stream().map(DelegationData::kept)).toList();
    }

    /** What stands under an address has followed it. */
    @Override
    public void move(Person from, Person to) {
        Invitation.update("update versioned Invitation i set i.person = ?1 where i.person = ?2", to, from);
        Invitation.update("update versioned Invitation i set i.invitedBy = ?1 where i.invitedBy = ?2", to, from);
    }

    @Override
    public void erase(Person person) {
        FocalPoint.delete("email", person.email);
        Invitation.of(person).forEach(invitation -> {
            invitation.forget();
            if (invitation.state != Invitation.State.DECLINED) {
                invitation.state = Invitation.State.WITHDRAWN;
            }
        });
    }

    private static Kept kept(FocalPoint focal) {
        DelegationMessages words = Words.now(DelegationMessages.class);
        return new Kept("focalPoint", words.focal_point(), List.of(
                Fact.of("meeting", Words.now(PersonalMessages.class).meeting(), focal.delegation.meeting.name),
                Fact.of("delegation", words.delegation(), focal.delegation.name)));
    }

    private static Kept kept(Invitation invitation) {
        DelegationMessages words = Words.now(DelegationMessages.class);
        RegistrationMessages registration = Words.now(RegistrationMessages.class);
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("meeting", Words.now(PersonalMessages.class).meeting(), invitation.meeting.name)));
        if (invitation.delegation != null) {
            facts.add(Fact.of("delegation", words.delegation(), invitation.delegation.name));
        }
        facts.addAll(List.of(Fact.of("name", registration.name(), invitation.name),
                Fact.of("email", registration.email(), invitation.email),
                Fact.of("organisation", registration.q_organisation(), invitation.organisation),
                Fact.of("country", registration.q_country(), invitation.country == null ? null
                        : Reading.currentLanguage().nameOfCountry(invitation.country)),
                Fact.of("mode", words.mode(), invitation.mode == null ? null : registration.mode(invitation.mode)),
                Fact.of("state", words.state_label(), words.state(invitation.state)),
                Fact.at("since", Words.now(PersonalMessages.class).since(), invitation.stateSince),
                Fact.at("expiresAt", words.valid_until(), invitation.expiresAt)));
        return new Kept("invitation", words.invitation(), facts);
    }
}
