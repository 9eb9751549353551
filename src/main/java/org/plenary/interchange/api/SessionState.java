package org.plenary.interchange.api;

import org.plenary.programme.released.ListedSession;

/** Whether and when it takes place; a cancelled session keeps the time it had. */
enum SessionState {
    SCHEDULED,
    UNSCHEDULED,
    CANCELLED;

    static SessionState of(ListedSession session) {
        return session.cancelled() ? CANCELLED : session.isPlaced() ? SCHEDULED : UNSCHEDULED;
    }
}
