package org.plenary.participation;

import jakarta.inject.Singleton;
import org.plenary.registration.Attendance;
import org.plenary.registration.Registration;

/** Who went into a remote room of the meeting took part in it. */
@Singleton
class JoinedMeeting implements Attendance {

    @Override
    public boolean by(Registration registration) {
        return Joining.count("meeting = ?1 and person = ?2", registration.meeting, registration.person) > 0;
    }
}
