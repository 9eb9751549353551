package org.plenary.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import org.plenary.identity.PersonalMessages;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.programme.Retained;
import org.plenary.shared.Words;

/** Letters that were sent, or given up. */
@ApplicationScoped
class RetainedLetters implements Retained {

    @Override
    public String field() {
        return "letters";
    }

    @Override
    public String label() {
        return Words.now(PersonalMessages.class).letters();
    }

    @Override
    public int usualDays() {
        return 180;
    }

    @Override
    public long count(Meeting meeting) {
        return Letter.done(meeting.id);
    }

    @Override
    public void erase(Meeting meeting) {
        Letter.forgetDone(meeting.id);
    }
}
