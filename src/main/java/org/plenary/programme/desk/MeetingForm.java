package org.plenary.programme.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.plenary.programme.Meeting;

/** A meeting's settings as their form has them; moments at the venue's time. */
record MeetingForm(@RestForm String version, @RestForm String slug, @RestForm String name, @RestForm String theme,
        @RestForm String summary, @RestForm String venue, @RestForm String city, @RestForm String country,
        @RestForm String startsOn, @RestForm String endsOn, @RestForm String zone, @RestForm List<String> languages,
        @RestForm String registrationOpensAt, @RestForm String registrationClosesAt, @RestForm String doorOpensMinutes,
        @RestForm String doorOpensMinutesRole, @RestForm String codeOfConductUrl, @RestForm String privacyUrl,
        @RestForm String privacyVersion, @RestForm String contactEmail, @RestForm String listed, @RestForm String organiser)
        implements
            Edited {

    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")
            .withResolverStyle(java.time.format.ResolverStyle.STRICT);

    MeetingForm {
        version = Typed.line(version);
        slug = Typed.line(slug);
        name = Typed.line(name);
        theme = Typed.line(theme);
        summary = Typed.text(summary);
        venue = Typed.line(venue);
        city = Typed.line(city);
        country = Typed.line(country);
        startsOn = Typed.line(startsOn);
        endsOn = Typed.line(endsOn);
        zone = Typed.line(zone);
        languages = Typed.many(languages);
        registrationOpensAt = Typed.line(registrationOpensAt);
        registrationClosesAt = Typed.line(registrationClosesAt);
        doorOpensMinutes = Typed.line(doorOpensMinutes);
        doorOpensMinutesRole = Typed.line(doorOpensMinutesRole);
        codeOfConductUrl = Typed.line(codeOfConductUrl);
        privacyUrl = Typed.line(privacyUrl);
        privacyVersion = Typed.line(privacyVersion);
        contactEmail = Typed.line(contactEmail);
        listed = Typed.line(listed);
        organiser = Typed.line(organiser);
    }

    static MeetingForm blank() {
        return new MeetingForm("", "", "", "", "", "", "", "", "", "", "", List.of("en"), "", "", "15", "30", "", "", "1", "",
                "", "");
    }

    static MeetingForm of(Meeting meeting) {
        return new MeetingForm(String.valueOf(meeting.version), meeting.slug, meeting.name, meeting.theme, meeting.summary,
                meeting.venue,
                meeting.city, meeting.country, meeting.startsOn.toString(), meeting.endsOn.toString(), meeting.zone,
                Arrays.asList(meeting.languages.split("\\s*,\\s*")), moment(meeting.registrationOpensAt, meeting),
                moment(meeting.registrationClosesAt, meeting), String.valueOf(meeting.doorOpensMinutes),
                String.valueOf(meeting.doorOpensMinutesRole), meeting.codeOfConductUrl, meeting.privacyUrl,
                meeting.privacyVersion,
                meeting.contactEmail, meeting.listed ? "true" : "", "");
    }

    private static String moment(Instant at, Meeting meeting) {
        return at == null ? "" : MOMENT.format(LocalDateTime.ofInstant(at, meeting.zoneId()));
    }
}
