package org.plenary.programme;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return Times.days(meeting.startsOn, meeting.endsOn, Reading.currentLanguage());
    }

    static String place(Meeting meeting) {
        Language language = Reading.currentLanguage();
        return Stream.of(meeting.venue, meeting.city, language.nameOfCountry(meeting.country)).filter(Objects::nonNull)
                .collect(Collectors.joining(language.comma()));
    }

    static String zoneInWords(Meeting meeting) {
        return Times.zone(meeting.zoneId(), noonOfFirstDay(meeting), Reading.currentLanguage());
    }

    /** Empty where it is not known, or the reader's clock shows what the venue's does. */
    static String readersZone(Meeting meeting) {
        Instant noon = noonOfFirstDay(meeting);
        return Reading.currentZone()
                .filter(zone -> !zone.getRules().getOffset(noon).equals(meeting.zoneId().getRules().getOffset(noon)))
                .map(zone -> Times.zone(zone, noon, Reading.currentLanguage())).orElse("");
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
