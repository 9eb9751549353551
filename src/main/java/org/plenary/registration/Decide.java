package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.plenary.identity.Audit;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.shared.Refusal;

/** The accreditation team says yes or no to a place. */
@ApplicationScoped
public class Decide {

    /** What the log keeps of a decision. */
    record Decision(Mode mode, Place.State state, boolean approved, String reason) {

        static Decision of(Place place) {
            return new Decision(place.mode, place.state, place.approvedAt != null, place.reason);
        }
    }

    @Inject
    Clock clock;
    @Inject
    MakeCapacities capacities;
    @Inject
    PromoteFromWaitingList promote;
    @Inject
    RegistrationLetters letters;
    @Inject
    Audit audit;
    @Inject
    Visitor visitor;

    /**
     * A pending place is confirmed, and what was held in the other mode given up. A waiting one keeps the approval for
     * when there is a seat.
     *
     * @throws Refusal 409 where somebody else has decided meanwhile
     */
    @Transactional
    public void approve(Meeting meeting, UUID registrationId, Mode mode) {
        Seats seats = Seats.lock(meeting, capacities);
        Place place = livingPlace(meeting, registrationId, mode);
        if (place.isConfirmed() || place.approvedAt != null) {
            throw Refusals.alreadyDecided();
        }
        Decision before = Decision.of(place);
        place.approve(visitor.name(), clock.instant());
        if (place.isConfirmed()) {
            promote.settle(place);
            letters.approved(place);
        }
        write("registration.approved", place, before);
        promote.fill(seats);
    }

    /** @param reason the person reads it in the letter */
    @Transactional
    public void decline(Meeting meeting, UUID registrationId, Mode mode, String reason) {
        Seats seats = Seats.lock(meeting, capacities);
        Place place = livingPlace(meeting, registrationId, mode);
        Decision before = Decision.of(place);
        place.decline(visitor.name(), reason, clock.instant());
        letters.declined(place);
        write("registration.declined", place, before);
        promote.fill(seats);
    }

    /**
     * Takes back that a place was declined: in line where it stood, on a seat at once where there is one.
     *
     * @throws Refusal 409 where the last word was another, or they have asked again meanwhile
     */
    @Transactional
    public void reopen(Meeting meeting, UUID registrationId, Mode mode) {
        Seats seats = Seats.lock(meeting, capacities);
        Registration registration = Registration.of(meeting, registrationId).orElseThrow(Refusal::notFound);
        Place last = Place.history(registration).stream().filter(place -> place.mode == mode).findFirst()
                .orElseThrow(Refusals::alreadyDecided);
        Decision before = Decision.of(last);
        Place again = last.reopen(clock.instant());
        if (seats.haveRoomFor(again)) {
            again.takeSeat(seats.of(mode), clock.instant());
        }
        promote.settle(again);
        letters.reopened(again);
        write("registration.reopened", again, before);
        promote.fill(seats);
    }

    private static Place livingPlace(Meeting meeting, UUID registrationId, Mode mode) {
        Registration registration = Registration.of(meeting, registrationId).orElseThrow(Refusal::notFound);
        return Place.living(registration, mode).orElseThrow(Refusals::alreadyDecided);
    }

    private void write(String deed, Place place, Decision before) {
        audit.write(place.meeting.id, deed, "registration", place.registration.id, place.registration.reference, before,
                Decision.of(place));
    }
}
