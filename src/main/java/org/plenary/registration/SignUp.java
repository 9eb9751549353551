package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.shared.Refusal;

/** Registers somebody: a seat where there is one, else the next number of the waiting list. */
@ApplicationScoped
public class SignUp {

    @Inject
    Clock clock;
    @Inject
    MakeCapacities capacities;
    @Inject
    PromoteFromWaitingList promote;
    @Inject
    RegistrationLetters letters;
    @Inject
    Event<Registration.Asked> asked;

    /** For all days and in no category. */
    @Transactional
    public Registration of(Meeting meeting, Person person, Answers answers, Mode mode) {
        return of(meeting, person, answers, mode, Wish.NONE);
    }

    /**
     * The same form sent twice registers once; after a cancellation it registers again. The consents are given with it.
     *
     * @throws Refusal 409 where the meeting does not take registrations at this moment
     */
    @Transactional
    public Registration of(Meeting meeting, Person person, Answers answers, Mode mode, Wish wish) {
        Instant now = clock.instant();
        Meeting here = Meeting.findById(meeting.id);
        if (!here.takesRegistrationsAt(now)) {
            throw Refusals.closed();
        }
        Person who = Person.findById(person.id);
        Seats seats = Seats.lock(here, capacities);
        Registration registration = Registration.of(here, who).orElseGet(() -> Registration.make(here, who, now));
        if (registration.id != null && registration.isLiving()) {
            return registration;
        }
        registration.answer(answers, now);
        registration.consent(now);
        registration.choose(wish.category());
        registration.persist();
        letters.signedUp(ask(registration, seats, mode, wish.days(), now));
        RegistrationDraft.delete("meeting = ?1 and person = ?2", here, who);
        return registration;
    }

    /** A living place in this mode, on a seat if there is one. */
    Place ask(Registration registration, Seats seats, Mode mode, Set<LocalDate> days, Instant now) {
        asked.fire(new Registration.Asked(registration.id, mode));
        Capacity capacity = seats.of(mode);
        Place place = Place.ask(registration, capacity, now);
        place.persist();
        if (mode == Mode.IN_PERSON) {
            place.comeOn(Wish.within(registration.meeting, days));
        }
        if (seats.haveRoomFor(place)) {
            place.takeSeat(capacity, now);
        }
        promote.settle(place);
        return place;
    }
}
