package org.plenary.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.identity.Audit;
import org.plenary.identity.Visitor;
import org.plenary.interchange.ProgrammeImport.Outcome;
import org.plenary.interchange.ProgrammeImport.State;
import org.plenary.programme.Meeting;
import org.plenary.programme.SessionKept;

/** Puts back what an import changed, row by row; what somebody has edited since, or needs by now, is left and named. */
@ApplicationScoped
class UndoImport {

    private record Undone(int putBack, List<String> left) {
    }

    @Inject
    EntityManager rows;
    @Inject
    Audit audit;
    @Inject
    Visitor visitor;
    @Inject
    Clock clock;
    @Inject
    Instance<SessionKept> kept;

    @Transactional(TxType.MANDATORY)
    void of(long id) {
        ProgrammeImport done = ProgrammeImport.findById(id);
        Outcome outcome = done.outcome();
        rows.setFlushMode(FlushModeType.COMMIT);
        Meeting meeting = Meeting.findById(done.meetingId, LockModeType.PESSIMISTIC_WRITE);
        Set<Long> cannotGo = kept.stream().flatMap(one -> one.among(meeting).stream()).collect(Collectors.toSet());
        PutBack back = new PutBack(new Known(meeting, Wishes.none()), rows, cannotGo, clock.instant(),
                visitor.name());
        List<String> left = back.all(outcome.changes());
        rows.flush();
        done.came(State.UNDONE, new Outcome(List.of(), false, outcome.counts(), List.of(), left));
        done.doneAt = clock.instant();
        done.doneBy = visitor.name();
        audit.write(meeting.id, "programme.import.undone", ImportDeeds.ROW, id, meeting.slug, null,
                new Undone(outcome.changes().size() - left.size(),
                        new ArrayList<>(left.subList(0, Math.min(50, left.size())))));
    }
}
