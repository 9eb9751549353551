package org.plenary.agenda;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.ListedSession;

/** What somebody does with their agenda. Each deed done twice, also at once from two devices, is done once. */
@ApplicationScoped
public class KeepAgenda {

    @Inject
    Clock clock;

    public void star(ListedSession session, Meeting meeting, Person person) {
        if (Star.of(meeting, person, session.guid()).isEmpty()) {
            unlessThere(() -> Star.on(session, meeting, person, clock.instant()).persistAndFlush());
        }
    }

    @Transactional
    public void unstar(UUID session, Meeting meeting, Person person) {
        Star.remove(meeting, person, session);
    }

    /** The address there was stops working from now on. */
    public void makeAddress(Meeting meeting, Person person) {
        unlessThere(() -> {
            Optional<AgendaKey> known = AgendaKey.of(meeting, person);
            known.ifPresent(key -> key.renew(clock.instant()));
            if (known.isEmpty()) {
                AgendaKey.make(meeting, person, clock.instant()).persistAndFlush();
            }
        });
    }

    private static void unlessThere(Runnable writing) {
        try {
            QuarkusTransaction.requiringNew().run(writing);
        } catch (ConstraintViolationException writtenMeanwhile) {
            Log.debugf("written at the same moment by another request: %s", writtenMeanwhile.getConstraintName());
        }
    }
}
