package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.shared.Refusal;

/** Sets how many seats a mode has and whether it needs approval. More seats let people move up at once. */
@ApplicationScoped
public class SetCapacity {

    /** What the log keeps. */
    record Setting(Integer seats, boolean approval) {
    }

    @Inject
    MakeCapacities capacities;
    @Inject
    PromoteFromWaitingList promote;
    @Inject
    Audit audit;

    /**
     * Fewer seats than are held take nobody's away.
     *
     * @param seats null for no limit
     * @param version of the row the form was made from
     * @throws Refusal 409 where somebody else changed it meanwhile
     */
    @Transactional
    public void of(Meeting meeting, Mode mode, Integer seats, boolean approval, int version) {
        Seats locked = Seats.lock(meeting, capacities);
        Capacity capacity = locked.of(mode);
        if (capacity.version != version) {
            throw Refusals.changedMeanwhile();
        }
        Setting before = new Setting(capacity.seats, capacity.approval);
        capacity.seats = seats;
        capacity.approval = approval;
        audit.write(meeting.id, "capacity.changed", "capacity", capacity.id, mode.name(), before, new Setting(seats, approval));
        promote.fill(locked);
    }
}
