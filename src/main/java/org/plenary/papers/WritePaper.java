package org.plenary.papers;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.documents.Passport;
import org.plenary.papers.PaperContent.Part;
import org.plenary.programme.Meeting;
import org.plenary.registration.Registration;
import org.plenary.shared.Language;
import org.plenary.shared.Times;

/** Puts what stands on a paper together: the texts of the meeting, filled with what is known of the person. */
final class WritePaper {

    private WritePaper() {
    }

    /** In English and the other language, or in English alone where that is the other. */
    static PaperContent of(Registration registration, Passport passport, PaperKind kind, Language other, LocalDate today) {
        List<Part> parts = Stream.of(Language.EN, other).distinct()
                .map(language -> part(PaperText.wording(registration.meeting, kind, language), registration, passport,
                        language))
                .toList();
        return new PaperContent(today, parts);
    }

    /** @param passport null where nothing of it is said */
    static Part part(Wording wording, Registration registration, Passport passport, Language language) {
        return new Part(language.tag, wording.filled(values(registration, passport, language)));
    }

    private static Map<Placeholder, String> values(Registration registration, Passport passport, Language language) {
        Meeting meeting = registration.meeting;
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.NAME, registration.name);
        values.put(Placeholder.ORGANISATION, registration.organisation == null ? "" : registration.organisation);
        values.put(Placeholder.REFERENCE, registration.reference);
        values.put(Placeholder.MEETING, meeting.name);
        values.put(Placeholder.DATES, Times.days(meeting.startsOn, meeting.endsOn, language));
        values.put(Placeholder.CITY, meeting.city);
        values.put(Placeholder.COUNTRY, language.nameOfCountry(meeting.country));
        if (passport != null) {
            values.put(Placeholder.PASSPORT, passport.number());
            values.put(Placeholder.NATIONALITY, language.nameOfCountry(passport.nationality()));
            values.put(Placeholder.BORN, Times.date(passport.born(), language));
            values.put(Placeholder.ISSUED, Times.date(passport.issued(), language));
            values.put(Placeholder.EXPIRES, Times.date(passport.expires(), language));
        }
        return values;
    }
}
