package org.plenary.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;

/** How times and dates are written, everywhere: 24 hours, the zone in words, Latin digits (as the UN's Arabic pages). */
public final class Times {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private Times() {
    }

    /** {@code 14:05}. */
    public static String hour(Instant at, ZoneId zone) {
        return HOUR.format(at.atZone(zone));
    }

    /** {@code Tuesday 7 December 2021}. */
    public static String day(LocalDate date, Language language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", language.locale()).format(date);
    }

    /** {@code 7 December}. */
    public static String shortDay(LocalDate date, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(date);
    }

    /** {@code 7 December 2021, 14:05}. */
    public static String moment(Instant at, ZoneId zone, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", language.locale()).format(at.atZone(zone));
    }

    /** {@code Central European Standard Time (UTC+01:00)}, right at that moment. */
    public static String zone(ZoneId zone, Instant at, Language language) {
        ZonedDateTime there = at.atZone(zone);
        String name = DateTimeFormatter.ofPattern("zzzz", language.locale()).format(there);
        return name + " (" + offset(there) + ")";
    }

    /** How many days later than the venue's date the reader's date is: -1, 0 or 1 (R9's mark). */
    public static long daysApart(Instant at, ZoneId venue, ZoneId reader) {
        return ChronoUnit.DAYS.between(at.atZone(venue).toLocalDate(), at.atZone(reader).toLocalDate());
    }

    /** Machine-readable, for {@code <time datetime>}: {@code 2021-12-07T14:05:00+01:00}. */
    public static String machine(Instant at, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone).truncatedTo(ChronoUnit.SECONDS));
    }

    private static String offset(ZonedDateTime there) {
        String id = there.getOffset().getId();
        return id.equals("Z") ? "UTC" : "UTC" + id;
    }

    /** Only for lists of zones to choose from: {@code Central European Time}. */
    public static String zoneName(ZoneId zone, Language language) {
        return zone.getDisplayName(TextStyle.FULL, language.locale());
    }
}
