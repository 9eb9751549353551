package org.plenary.registration;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.plenary.programme.Meeting;

/** Gives a meeting that has none yet its two capacities: no limit, no approval. Two nodes at once make them once. */
@ApplicationScoped
public class MakeCapacities {

    @Inject
    MakeCapacities self;

    public void of(Meeting meeting) {
        for (Mode mode : Mode.values()) {
            if (Capacity.of(meeting, mode).isEmpty()) {
                make(meeting, mode);
            }
        }
    }

    private void make(Meeting meeting, Mode mode) {
        try {
            self.write(meeting, mode);
        } catch (PersistenceException somebodyElseDid) {
            Log.debugf("capacity of %s %s was made elsewhere", meeting.slug, mode);
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void write(Meeting meeting, Mode mode) {
        Capacity capacity = new Capacity();
        capacity.meeting = meeting;
        capacity.mode = mode;
        capacity.nextInQueue = 1;
        capacity.persistAndFlush();
    }
}
