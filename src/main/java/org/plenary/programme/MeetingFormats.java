package org.plenary.programme;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;

/** The one author of a meeting's links and dates. */
@TemplateExtension
public class MeetingFormats {

    private MeetingFormats() {
    }

    static String url(Meeting meeting) {
        return "/" + meeting.slug;
    }

    static String dates(Meeting meeting) {
        Language language = Reading.currentLanguage();
        return Times.day(meeting.startsOn, language) + " – " + Times.day(meeting.endsOn, language);
    }

    static String place(Meeting meeting) {
        String country = Reading.currentLanguage().nameOfCountry(meeting.country);
        return (meeting.venue == null ? "" : meeting.venue + ", ") + meeting.city + ", " + country;
    }

    static String zoneInWords(Meeting meeting) {
        return Times.zone(meeting.zoneId(), noonOfFirstDay(meeting), Reading.currentLanguage());
    }

    static Instant noonOfFirstDay(Meeting meeting) {
        return meeting.startsOn.atTime(12, 0).atZone(meeting.zoneId()).toInstant();
    }

    static String day(LocalDate date) {
        return Times.day(date, Reading.currentLanguage());
    }

    static String shortDay(LocalDate date) {
        return Times.shortDay(date, Reading.currentLanguage());
    }
}
