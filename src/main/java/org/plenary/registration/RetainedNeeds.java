package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.plenary.programme.Meeting;
import org.plenary.programme.Retained;
import org.plenary.shared.Words;

/** What somebody needs to take part: the most delicate of all answers, and of no use once the meeting is over. */
@ApplicationScoped
class RetainedNeeds implements Retained {

    private static final String GIVEN = "meeting = ?1 and (needs <> ?2 or needsNote is not null)";

    @Override
    public String field() {
        return "needs";
    }

    @Override
    public String label() {
        return Words.now(RegistrationMessages.class).q_needs();
    }

    @Override
    public int usualDays() {
        return 30;
    }

    @Override
    public long count(Meeting meeting) {
        return Registration.count(GIVEN, meeting, Set.of());
    }

    @Override
    public void erase(Meeting meeting) {
        Registration.update("needs = ?2, needsNote = null where " + GIVEN, meeting, Set.of());
    }
}
