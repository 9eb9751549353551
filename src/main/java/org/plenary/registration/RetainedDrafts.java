package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import org.plenary.identity.PersonalMessages;
import org.plenary.programme.Meeting;
import org.plenary.programme.Retained;
import org.plenary.shared.Words;

/** Forms that were begun and never sent. */
@ApplicationScoped
class RetainedDrafts implements Retained {

    @Override
    public String field() {
        return "drafts";
    }

    @Override
    public String label() {
        return Words.now(PersonalMessages.class).draft();
    }

    @Override
    public int usualDays() {
        return 7;
    }

    @Override
    public long count(Meeting meeting) {
        return RegistrationDraft.count("meeting", meeting);
    }

    @Override
    public void erase(Meeting meeting) {
        RegistrationDraft.delete("meeting", meeting);
    }
}
