package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;

/**
 * Lets the next ones move up while there are seats, under the lock and in the transaction of the deed that freed them,
 * each with one letter; where seats are offered, they are held
 * until the offer is answered. Somebody who moves up into a confirmed place leaves the one in the other mode, which may let
 * others move up there: it goes on until nobody can.
 */
@ApplicationScoped
class PromoteFromWaitingList {

    @Inject
    Clock clock;
    @Inject
    RegistrationLetters letters;
    @Inject
    Event<Registration.Confirmed> confirmed;
    @Inject
    Event<Registration.Switched> switched;

    @Transactional(TxType.MANDATORY)
    void fill(Seats seats) {
        boolean somebodyMoved = true;
        while (somebodyMoved) {
            somebodyMoved = false;
            for (Mode mode : Mode.values()) {
                somebodyMoved |= next(seats, mode);
            }
        }
    }

    private boolean next(Seats seats, Mode mode) {
        Optional<Place> next = seats.next(mode);
        next.ifPresent(place -> moveUp(place, seats.of(mode)));
        return next.isPresent();
    }

    private void moveUp(Place place, Capacity capacity) {
        if (capacity.offerHours != null) {
            place.offer(capacity, clock.instant());
            letters.offered(place);
            return;
        }
        place.takeSeat(capacity, clock.instant());
        settle(place);
        letters.promoted(place);
    }

    /** Whoever holds a confirmed place gives up what they held or asked for in the other mode. */
    void settle(Place place) {
        if (place.isConfirmed()) {
            Optional<Place> other = Place.living(place.registration, place.mode.other());
            boolean heldThere = other.filter(Place::isConfirmed).isPresent();
            other.ifPresent(one -> one.release(clock.instant()));
            confirmed.fire(new Registration.Confirmed(place.registration.id, place.mode));
            if (heldThere) {
                switched.fire(new Registration.Switched(place.registration.id, place.mode));
            }
        }
    }
}
