package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.programme.Meeting;

/**
 * From in person to online or back, until the meeting ends (R14). The old place stays until the new one is confirmed, so
 * nobody falls between the two.
 */
@ApplicationScoped
public class SwitchMode {

    @Inject
    Clock clock;
    @Inject
    MakeCapacities capacities;
    @Inject
    SignUp signUp;
    @Inject
    PromoteFromWaitingList promote;
    @Inject
    RegistrationLetters letters;

    /**
     * Towards a mode in which a place is held already, it gives up what was asked for in the other one; sent twice it
     * does nothing the second time.
     *
     * @throws org.plenary.shared.Refusal 409 where the meeting is over or the registration was cancelled
     */
    @Transactional
    public void to(Mode mode, UUID registrationId) {
        Instant now = clock.instant();
        Registration registration = Registration.findById(registrationId);
        requireNotOver(registration.meeting, now);
        Seats seats = Seats.lock(registration.meeting, capacities);
        List<Place> living = registration.livingPlaces();
        if (living.isEmpty()) {
            throw Refusals.notRegistered();
        }
        Optional<Place> there = living.stream().filter(place -> place.mode == mode).findFirst();
        if (there.isEmpty()) {
            letters.switched(signUp.ask(registration, seats, mode, Place.latestDays(registration), now));
        } else if (there.get().isConfirmed()) {
            living.stream().filter(place -> place.mode != mode).forEach(place -> place.release(now));
        }
        promote.fill(seats);
    }

    private static void requireNotOver(Meeting meeting, Instant now) {
        if (!now.isBefore(meeting.endsOn.plusDays(1).atStartOfDay(meeting.zoneId()).toInstant())) {
            throw Refusals.meetingIsOver();
        }
    }
}
