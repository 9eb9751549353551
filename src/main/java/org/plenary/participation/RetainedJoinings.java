package org.plenary.participation;

import jakarta.enterprise.context.ApplicationScoped;
import org.plenary.identity.PersonalMessages;
import org.plenary.programme.Meeting;
import org.plenary.programme.Retained;
import org.plenary.shared.Words;

/** Who joined which session. That somebody did stays. */
@ApplicationScoped
class RetainedJoinings implements Retained {

    @Override
    public String field() {
        return "joinings";
    }

    @Override
    public String label() {
        return Words.now(PersonalMessages.class).joinings();
    }

    @Override
    public int usualDays() {
        return 365;
    }

    @Override
    public long count(Meeting meeting) {
        return Joining.count("meeting = ?1 and (person is not null or registrationId is not null)", meeting);
    }

    @Override
    public void erase(Meeting meeting) {
        Joining.update("person = null, registrationId = null where meeting = ?1", meeting);
    }
}
