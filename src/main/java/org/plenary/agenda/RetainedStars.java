package org.plenary.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import org.plenary.identity.PersonalMessages;
import org.plenary.programme.Meeting;
import org.plenary.programme.Retained;
import org.plenary.shared.Words;

/** Who kept which session in their agenda, and the keys of their feeds. */
@ApplicationScoped
class RetainedStars implements Retained {

    @Override
    public String field() {
        return "stars";
    }

    @Override
    public String label() {
        return Words.now(PersonalMessages.class).stars_and_feeds();
    }

    @Override
    public int usualDays() {
        return 90;
    }

    @Override
    public long count(Meeting meeting) {
        return Star.count("meeting", meeting) + AgendaKey.count("meeting", meeting);
    }

    @Override
    public void erase(Meeting meeting) {
        Star.delete("meeting", meeting);
        AgendaKey.delete("meeting", meeting);
    }
}
