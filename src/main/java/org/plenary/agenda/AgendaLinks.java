package org.plenary.agenda;

import java.util.UUID;
import org.plenary.programme.Meeting;
import org.plenary.programme.pages.Links;
import org.plenary.programme.released.ListedSession;

/** The one author of the agenda's addresses. */
final class AgendaLinks {

    /** The panel on a session's page. */
    static final String PANEL = "my-agenda";
    /** The part about the calendar on the agenda's page. */
    static final String CALENDAR = "calendar";
    static final String PATH = "/agenda";

    private AgendaLinks() {
    }

    static String agenda(Meeting meeting) {
        return Links.meeting(meeting) + "/me" + PATH;
    }

    static String address(Meeting meeting) {
        return agenda(meeting) + "/address";
    }

    static String star(Meeting meeting, ListedSession session) {
        return Links.session(meeting, session) + "/star";
    }

    static String removal(Meeting meeting, UUID session) {
        return agenda(meeting) + "/" + session + "/removal";
    }
}
