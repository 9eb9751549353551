package org.plenary.agenda;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.plenary.programme.Meeting;
import org.plenary.programme.SessionFigures;
import org.plenary.shared.Words;

/** How many keep each session, for the organisers alone: it tells them which room will be too small. */
@Singleton
class StarFigures implements SessionFigures {

    @Override
    public String label() {
        return Words.now(AgendaMessages.class).stars();
    }

    @Override
    public Map<UUID, Long> of(Meeting meeting) {
        return Star.counts(meeting);
    }
}
