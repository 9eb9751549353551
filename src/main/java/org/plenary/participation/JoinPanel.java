package org.plenary.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.plenary.programme.Meeting;
import org.plenary.programme.pages.Links;
import org.plenary.programme.pages.SessionPanel;
import org.plenary.programme.released.ListedSession;
import org.plenary.shared.Words;

/** The way in, on the session's page: the same for everybody, so that the page stays public. */
@ApplicationScoped
class JoinPanel implements SessionPanel {

    @Inject
    Clock clock;

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Optional<Shown> on(Meeting meeting, ListedSession session) {
        if (session.cancelled() || !session.isPlaced() || clock.instant().isAfter(session.endsAt())) {
            return Optional.empty();
        }
        ParticipationMessages words = Words.now(ParticipationMessages.class);
        return Optional.of(new Shown(words.join_heading(), words.join_hint(meeting.doorOpensMinutes),
                Links.join(meeting, session.code()), words.join(), words.data_use()));
    }
}
