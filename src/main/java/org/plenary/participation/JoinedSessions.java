package org.plenary.participation;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.plenary.programme.Meeting;
import org.plenary.programme.SessionKept;

/** Who was in a session is known as long as the session is. */
@Singleton
class JoinedSessions implements SessionKept {

    @Override
    public Collection<Long> among(Meeting meeting) {
        return Joining.find("select distinct j.session.id from Joining j where j.meeting = ?1", meeting)
                .project(Long.class).list();
    }
}
