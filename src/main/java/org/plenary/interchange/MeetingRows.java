package org.plenary.interchange;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.plenary.programme.Meeting;

/** The one line of {@code meeting.csv}. */
class MeetingRows {

    private static final int A_WEEK_OF_MINUTES = 7 * 24 * 60;

    private final Tally tally;
    private final Clock clock;

    MeetingRows(Tally tally, Clock clock) {
        this.tally = tally;
        this.clock = clock;
    }

    static String slug(Row row) {
        String slug = row.required("slug");
        if (!slug.isEmpty() && (!slug.matches("[a-z0-9][a-z0-9-]{0,39}") || Meeting.RESERVED.contains(slug))) {
            row.wrong("slug", Reason.BAD_SLUG, "");
        }
        return slug;
    }

    /** @param meeting the row there is; null to make one */
    Meeting read(Row row, String slug, Meeting meeting) {
        boolean isNew = meeting == null;
        Meeting read = isNew ? fresh(slug) : meeting;
        tally.watch(SheetKind.MEETING, read, isNew, new Facts(null).meeting);
        place(row, read);
        words(row, read);
        rules(row, read);
        return read;
    }

    private Meeting fresh(String slug) {
        Meeting meeting = new Meeting();
        meeting.slug = slug;
        meeting.languages = "en";
        meeting.privacyVersion = "1";
        meeting.doorOpensMinutes = 15;
        meeting.doorOpensMinutesRole = 30;
        meeting.listed = true;
        meeting.createdAt = clock.instant();
        return meeting;
    }

    private static void place(Row row, Meeting meeting) {
        meeting.city = row.required("city");
        meeting.country = Reads.country(row, "country");
        meeting.zone = Reads.zone(row, "time_zone");
        meeting.startsOn = Reads.date(row, "starts_on");
        meeting.endsOn = Reads.date(row, "ends_on");
        if (meeting.startsOn != null && meeting.endsOn != null && meeting.endsOn.isBefore(meeting.startsOn)) {
            row.wrong("ends_on", Reason.END_BEFORE_START, "");
        }
        if (row.has("venue")) {
            meeting.venue = row.text("venue");
        }
    }

    private static void words(Row row, Meeting meeting) {
        meeting.name = row.required("name");
        if (row.has("theme")) {
            meeting.theme = row.text("theme");
        }
        if (row.has("summary")) {
            meeting.summary = row.text("summary");
        }
        if (row.text("languages") != null) {
            meeting.languages = Reads.languages(row, "languages");
        }
        if (row.has("contact_email")) {
            meeting.contactEmail = Reads.email(row, "contact_email");
        }
    }

    private static void rules(Row row, Meeting meeting) {
        if (row.has("code_of_conduct_url")) {
            meeting.codeOfConductUrl = Reads.address(row, "code_of_conduct_url");
        }
        if (row.has("privacy_url")) {
            meeting.privacyUrl = Reads.address(row, "privacy_url");
        }
        if (row.text("privacy_version") != null) {
            meeting.privacyVersion = row.text("privacy_version");
        }
        ZoneId zone = Reads.ZONES.contains(meeting.zone) ? ZoneId.of(meeting.zone) : ZoneOffset.UTC;
        if (row.has("registration_opens")) {
            meeting.registrationOpensAt = Reads.moment(row, "registration_opens", venue -> zone);
        }
        if (row.has("registration_closes")) {
            meeting.registrationClosesAt = Reads.moment(row, "registration_closes", venue -> zone);
        }
        Integer doors = row.number("door_opens_minutes", 0, A_WEEK_OF_MINUTES);
        meeting.doorOpensMinutes = doors == null ? meeting.doorOpensMinutes : doors;
        Integer early = row.number("door_opens_minutes_role", 0, A_WEEK_OF_MINUTES);
        meeting.doorOpensMinutesRole = early == null ? meeting.doorOpensMinutesRole : early;
        if (row.text("listed") != null) {
            meeting.listed = row.yes("listed");
        }
    }
}
