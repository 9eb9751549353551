package org.plenary.agenda;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.pages.SessionPanel;
import org.plenary.programme.released.ListedSession;
import org.plenary.shared.Words;

/** The star on a session's page: a form for whoever is signed in, for everybody else the same link. */
@Singleton
class StarPanel implements SessionPanel {

    @Inject
    Starred starred;
    @Inject
    Visitor visitor;

    @Override
    public int position() {
        return 90;
    }

    @Override
    public Optional<Shown> on(Meeting meeting, ListedSession session) {
        Optional<Set<UUID>> mine = starred.in(meeting);
        AgendaMessages words = Words.now(AgendaMessages.class);
        if (mine.isPresent() && mine.get().contains(session.guid())) {
            return Optional.of(shown(words.panel_kept(), AgendaLinks.removal(meeting, session.guid()), words.remove(), true));
        }
        // Signed in and nothing known: the database is away, and a button would lead nowhere.
        if (session.cancelled() || mine.isEmpty() && visitor.isSignedIn()) {
            return Optional.empty();
        }
        String url = AgendaLinks.star(meeting, session);
        return Optional.of(mine.isPresent() ? shown(words.panel_offer(), url, words.add(), true)
                : shown(words.panel_stranger(), url, words.add(), false));
    }

    private static Shown shown(String sentence, String url, String button, boolean sends) {
        return new Shown(AgendaLinks.PANEL, Words.now(AgendaMessages.class).my_agenda(), sentence, url, button, sends, null);
    }
}
