package org.plenary.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.registration.Category;
import org.plenary.registration.Mode;
import org.plenary.registration.Registration;
import org.plenary.registration.SetQuotas;
import org.plenary.shared.Refusal;

/**
 * Yes or no of whoever holds the link. It need not be the address the letter went to: people are invited at the address
 * their office knows and have their account under another one, and the letter reached nobody but its reader. Who said yes
 * is written down, and those who invited them are shown with which address.
 */
@ApplicationScoped
class AnswerInvitation {

    @Inject
    Clock clock;
    @Inject
    SetQuotas quotas;

    /**
     * Who is registered already is bound at once, and put into the category.
     *
     * @throws Refusal 409 where it was answered, 410 where it holds no more
     */
    @Transactional
    public void confirm(Meeting meeting, UUID id, Person signedIn) {
        Person person = Person.findById(signedIn.id);
        Invitation seen = Invitation.of(meeting, id).orElseThrow(Refusal::notFound);
        requireOpen(seen, person);
        // Places before delegations: as whoever registers locks them.
        Optional<Registration> registration = Registration.of(meeting, person).filter(one -> !one.livingPlaces().isEmpty());
        registration.ifPresent(one -> join(meeting, one, seen.opened()));
        Invitation invitation = Invitation.lock(meeting, id);
        requireOpen(invitation, person);
        if (invitation.state == Invitation.State.CONFIRMED) {
            return;
        }
        if (invitation.delegation != null && Invitation.count("delegation = ?1 and person = ?2 and state = ?3",
                invitation.delegation, person, Invitation.State.CONFIRMED) > 0) {
            throw Refusals.alreadyIn();
        }
        registration.flatMap(Registration::mode).ifPresent(mode -> follow(invitation, mode));
        invitation.person = person;
        invitation.registration = registration.orElse(null);
        invitation.is(Invitation.State.CONFIRMED, clock.instant());
    }

    /** @throws Refusal 409 where it was answered, 410 where it holds no more */
    @Transactional
    public void decline(Meeting meeting, UUID id) {
        Invitation invitation = Invitation.lock(meeting, id);
        requireOpen(invitation, null);
        invitation.is(Invitation.State.DECLINED, clock.instant());
    }

    /** Who comes otherwise than they were invited counts there, if there is room. */
    private void follow(Invitation invitation, Mode mode) {
        if (invitation.delegation != null && invitation.mode != mode
                && invitation.delegation.hasRoom(mode, invitation.accompanies != null, clock.instant())) {
            invitation.mode = mode;
        }
    }

    private void join(Meeting meeting, Registration registration, Category category) {
        if (category != null && (registration.category == null || !registration.category.id.equals(category.id))) {
            try {
                quotas.belongs(meeting, registration.id, category);
            } catch (Refusal full) {
                // What is said there is said to the team.
                throw Refusals.categoryIsFull();
            }
        }
    }

    /** Whoever confirmed may send the same form once more; then nothing happens. */
    private void requireOpen(Invitation invitation, Person person) {
        Refusals.ifOver(invitation, clock.instant());
        boolean mine = person != null && invitation.state == Invitation.State.CONFIRMED && invitation.person != null
                && invitation.person.id.equals(person.id);
        if (invitation.state != Invitation.State.INVITED && !mine) {
            throw Refusals.answered();
        }
    }
}
