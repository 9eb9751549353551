package org.plenary.onsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.plenary.identity.Audit;
import org.plenary.identity.Visitor;
import org.plenary.onsite.Arrival.CheckedIn;
import org.plenary.programme.Meeting;
import org.plenary.registration.Mode;
import org.plenary.registration.Registration;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** Lets somebody in: once, whoever of two at two doors is first. */
@ApplicationScoped
class CheckIn {

    private static final int CONFLICT = 409;

    /** For the log. */
    record Came(String at) {
    }

    @Inject
    Audit audit;
    @Inject
    Visitor visitor;
    @Inject
    Clock clock;
    @Inject
    Event<CheckedIn> checkedIn;

    /**
     * @return false where they had come before
     * @throws Refusal 409 where no place in person is confirmed
     */
    @Transactional
    boolean of(Meeting meeting, UUID id) {
        Registration registration = locked(meeting, id);
        OnsiteMessages words = Words.now(OnsiteMessages.class);
        if (!registration.holds(Mode.IN_PERSON)) {
            throw new Refusal(CONFLICT, words.no_place_title(), words.no_place());
        }
        if (Arrival.of(id).isPresent()) {
            return false;
        }
        Arrival arrival = new Arrival();
        arrival.meetingId = meeting.id;
        arrival.registrationId = id;
        arrival.arrivedAt = clock.instant();
        arrival.checkedInBy = visitor.name();
        arrival.persist();
        audit.write(meeting.id, "arrival.written", "registration", id, registration.reference, null,
                new Came(arrival.arrivedAt.toString()));
        checkedIn.fire(new CheckedIn(id));
        return true;
    }

    /** It was somebody else, or a slip of the finger. */
    @Transactional
    void takeBack(Meeting meeting, UUID id) {
        Registration registration = locked(meeting, id);
        Arrival.of(id).ifPresent(arrival -> {
            audit.write(meeting.id, "arrival.removed", "registration", id, registration.reference,
                    new Came(arrival.arrivedAt.toString()), null);
            arrival.delete();
        });
    }

    private static Registration locked(Meeting meeting, UUID id) {
        return Registration.<Registration> find("meeting = ?1 and id = ?2", meeting, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional().orElseThrow(Refusal::notFound);
    }
}
