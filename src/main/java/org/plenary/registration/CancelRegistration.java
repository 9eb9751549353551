package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Gives up every place; the next ones on the waiting lists move up at once. */
@ApplicationScoped
public class CancelRegistration {

    @Inject
    Clock clock;
    @Inject
    MakeCapacities capacities;
    @Inject
    PromoteFromWaitingList promote;
    @Inject
    RegistrationLetters letters;
    @Inject
    Event<Registration.Cancelled> cancelled;

    /** Sent twice it does nothing the second time. */
    @Transactional
    public void of(UUID registrationId) {
        Registration registration = Registration.findById(registrationId);
        Seats seats = Seats.lock(registration.meeting, capacities);
        List<Place> living = registration.livingPlaces();
        if (living.isEmpty()) {
            return;
        }
        living.forEach(place -> place.release(clock.instant()));
        letters.cancelled(registration, living.get(0));
        cancelled.fire(new Registration.Cancelled(registration.id));
        promote.fill(seats);
    }
}
