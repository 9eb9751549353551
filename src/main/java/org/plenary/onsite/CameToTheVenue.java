package org.plenary.onsite;

import jakarta.inject.Singleton;
import org.plenary.registration.Attendance;
import org.plenary.registration.Registration;

/** Who was checked in took part. */
@Singleton
class CameToTheVenue implements Attendance {

    @Override
    public boolean by(Registration registration) {
        return Arrival.of(registration.id).isPresent();
    }
}
