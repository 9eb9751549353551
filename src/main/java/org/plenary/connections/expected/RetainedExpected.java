package org.plenary.connections.expected;

import jakarta.enterprise.context.ApplicationScoped;
import org.plenary.connections.ConnectionsMessages;
import org.plenary.programme.Meeting;
import org.plenary.programme.Retained;
import org.plenary.shared.Words;

/** Whom another system knew to be coming: of no use when the meeting is over, least of all those who never came. */
@ApplicationScoped
class RetainedExpected implements Retained {

    @Override
    public String field() {
        return "expected";
    }

    @Override
    public String label() {
        return Words.now(ConnectionsMessages.class).expected();
    }

    @Override
    public int usualDays() {
        return 30;
    }

    @Override
    public long count(Meeting meeting) {
        return Expected.count("meeting", meeting);
    }

    @Override
    public void erase(Meeting meeting) {
        Expected.delete("meeting", meeting);
        ExpectedFile.delete("meeting", meeting);
    }
}
