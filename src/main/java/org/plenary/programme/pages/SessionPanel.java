package org.plenary.programme.pages;

import java.util.Optional;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.ListedSession;

/** The gap on a session's page that higher features fill: the way in, for one. */
public interface SessionPanel {

    /**
     * A heading, a sentence and perhaps a button, in the reader's language.
     *
     * @param id what an address's fragment leads to; null for none
     * @param url where the button leads; null for none
     * @param sends whether the button sends a form there rather than leading there; never on a page of somebody who is not
     *        signed in, which is kept for all
     * @param small one more sentence under the button; null for none
     */
    record Shown(String id, String heading, String sentence, String url, String button, boolean sends, String small) {

        /** One whose button leads somewhere. */
        public Shown(String heading, String sentence, String url, String button, String small) {
            this(null, heading, sentence, url, button, false, small);
        }
    }

    /** Where it stands among the others; tens, so that something fits between. The button of the first is the loudest. */
    default int position() {
        return 50;
    }

    /** What this feature has to say about the session to this visitor; empty for nothing. */
    Optional<Shown> on(Meeting meeting, ListedSession session);
}
