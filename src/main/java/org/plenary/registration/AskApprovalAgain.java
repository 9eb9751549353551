package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.Audit;

/** An approval was for what had been answered then: where something that mattered changes, it is asked for once more. */
@ApplicationScoped
public class AskApprovalAgain {

    /** What the log keeps of it: which answers, not what they say. */
    record Changed(Place.State state, List<String> answers) {
    }

    @Inject
    RegistrationLetters letters;
    @Inject
    Clock clock;
    @Inject
    MakeCapacities capacities;
    @Inject
    Audit audit;

    /** The place whose approval a change that matters would end; empty where no approval is needed or none was given. */
    public static Optional<Place> wouldEnd(Registration registration) {
        return registration.livingPlaces().stream().filter(place -> place.approvedAt != null)
                .filter(place -> Capacity.of(registration.meeting, place.mode).filter(row -> row.approval).isPresent())
                .findFirst();
    }

    /**
     * The place keeps its seat, or its number on the waiting list, and waits for the team's decision. An approval kept for
     * who went online and may come back is no longer kept.
     *
     * @param changed the names of the fields that changed
     */
    @Transactional
    public void of(Registration registration, List<String> changed) {
        Seats.lock(registration.meeting, capacities);
        Place.history(registration).stream().filter(place -> !place.state.isLiving())
                .forEach(place -> place.approvedAt = null);
        wouldEnd(registration).ifPresent(place -> {
            Changed before = new Changed(place.state, List.of());
            place.reconsider(clock.instant());
            audit.write(registration.meeting.id, "registration.approval-ended", "registration", registration.id,
                    registration.reference, before, new Changed(place.state, changed));
            letters.approvalEnded(place);
        });
    }
}
