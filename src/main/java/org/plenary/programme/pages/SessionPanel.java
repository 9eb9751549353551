package org.plenary.programme.pages;

import java.util.Optional;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.ListedSession;

/** The gap on a session's page that higher features fill: the way in, for one. */
public interface SessionPanel {

    /**
     * A heading, a sentence and perhaps a button, in the reader's language.
     *
     * @param url where the button leads; null for none
     * @param small one more sentence under the button; null for none
     */
    record Shown(String heading, String sentence, String url, String button, String small) {
    }

    /** What this feature has to say about the session to this visitor; empty for nothing. */
    Optional<Shown> on(Meeting meeting, ListedSession session);
}
