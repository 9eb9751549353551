package org.plenary.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;

/** Somebody wants no more news of a meeting, or wants it again. Each can be said twice. */
@ApplicationScoped
class LeaveNews {

    @Inject
    Clock clock;

    @Transactional
    public void leave(Meeting meeting, UUID person) {
        // Two at once, as mail programs do, wait for each other at the person's row.
        Person row = Person.findById(person, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        if (row != null && !WithoutNews.is(meeting, person)) {
            WithoutNews one = new WithoutNews();
            one.meeting = meeting;
            one.personId = person;
            one.since = clock.instant();
            one.persist();
        }
    }

    @Transactional
    public void comeBack(Meeting meeting, UUID person) {
        WithoutNews.delete("meeting = ?1 and personId = ?2", meeting, person);
    }
}
