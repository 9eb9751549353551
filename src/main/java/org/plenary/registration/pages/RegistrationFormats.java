package org.plenary.registration.pages;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.registration.Capacity;
import org.plenary.registration.LetterStanding;
import org.plenary.registration.Place;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;

/** The one author of the desk's field names and moments. */
@TemplateExtension
public class RegistrationFormats {

    private RegistrationFormats() {
    }

    static String reasonField(Place place) {
        return "reason-" + place.mode;
    }

    static String seatsField(Capacity capacity) {
        return "seats-" + capacity.mode;
    }

    static String standing(Letter letter, Meeting meeting) {
        return LetterStanding.of(letter, meeting);
    }

    static String offerField(Capacity capacity) {
        return "offer-" + capacity.mode;
    }

    /** At the venue. */
    static String moment(Instant at, Meeting meeting) {
        return Times.moment(at, meeting.zoneId(), Reading.currentLanguage());
    }
}
