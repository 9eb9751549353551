package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Somebody takes the seat they are offered, or leaves it to the next in line. */
@ApplicationScoped
public class AnswerOffer {

    @Inject
    Clock clock;
    @Inject
    MakeCapacities capacities;
    @Inject
    PromoteFromWaitingList promote;
    @Inject
    RegistrationLetters letters;

    /**
     * Sent twice it does nothing the second time.
     *
     * @throws org.plenary.shared.Refusal 409 where there is no offer, or its time has run out
     */
    @Transactional
    public void accept(UUID registrationId, Mode mode) {
        Registration registration = Registration.findById(registrationId);
        Seats seats = Seats.lock(registration.meeting, capacities);
        Place place = Place.living(registration, mode).orElseThrow(Refusals::offerIsOver);
        if (place.state.holdsSeat() && !place.isOffered()) {
            return;
        }
        requireOffered(place);
        place.takeSeat(seats.of(mode), clock.instant());
        promote.settle(place);
        letters.offerTaken(place);
        promote.fill(seats);
    }

    /** @throws org.plenary.shared.Refusal 409 where there is no offer, or its time has run out */
    @Transactional
    public void refuse(UUID registrationId, Mode mode) {
        Registration registration = Registration.findById(registrationId);
        Seats seats = Seats.lock(registration.meeting, capacities);
        Place place = Place.living(registration, mode).orElseThrow(Refusals::offerIsOver);
        requireOffered(place);
        place.release(clock.instant());
        letters.offerRefused(place);
        promote.fill(seats);
    }

    private void requireOffered(Place place) {
        if (!place.isOffered() || !clock.instant().isBefore(place.offerUntil)) {
            throw Refusals.offerIsOver();
        }
    }
}
