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
    record Setting(Integer seats, boolean approval, Integer offerHours) {

        static Setting of(Capacity row) {
            return new Setting(row.seats, row.approval, row.offerHours);
        }
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
     * @param offerHours for how long a seat is offered; null: the next in line has it at once
     * @param version of the row the form was made from
     * @throws Refusal 409 where somebody else changed it meanwhile
     */
    @Transactional
    public void of(Meeting meeting, Mode mode, Integer seats, boolean approval, Integer offerHours, int version) {
        Seats locked = Seats.lock(meeting, capacities);
        Capacity capacity = locked.of(mode);
        if (capacity.version != version) {
            throw Refusals.changedMeanwhile();
        }
        Setting before = Setting.of(capacity);
        capacity.seats = seats;
        capacity.approval = approval;
        capacity.offerHours = offerHours;
        audit.write(meeting.id, "capacity.changed", "capacity", capacity.id, mode.name(), before,
                Setting.of(capacity));
        promote.fill(locked);
    }
}
