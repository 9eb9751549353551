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

    /** How a language writes a date (CLDR, with the weekday first as the UN's pages have it): its parts in order. */
    private record Dates(String dayAndMonth, String year, String between) {

        private static final String WEEKDAY = "EEEE";

        static Dates of(Language language) {
            return switch (language) {
                case ZH -> new Dates("M月d日", "uuuu年", "");
                case ES -> new Dates("d 'de' MMMM", " 'de' uuuu", " ");
                case RU -> new Dates("d MMMM", " uuuu 'г.'", ", ");
                case PL -> new Dates("d MMMM", " uuuu", ", ");
                case EN, AR, FR -> new Dates("d MMMM", " uuuu", " ");
            };
        }

        boolean yearFirst() {
            return between.isEmpty();
        }

        String date(boolean withYear) {
            return !withYear ? dayAndMonth : yearFirst() ? year + dayAndMonth : dayAndMonth + year;
        }

        /** Where the year is first the weekday is last. */
        String day(boolean withYear) {
            return yearFirst() ? date(withYear) + WEEKDAY : WEEKDAY + between + date(withYear);
        }
    }

    private Times() {
    }

    /** {@code 14:05}; in the hour that comes twice when the clocks go back, {@code 02:15 (UTC+01:00)}. */
    public static String hour(Instant at, ZoneId zone) {
        ZonedDateTime there = at.atZone(zone);
        boolean twice = zone.getRules().getValidOffsets(there.toLocalDateTime()).size() > 1;
        return HOUR.format(there) + (twice ? " (" + offset(at, zone) + ")" : "");
    }

    /** {@code Tuesday 7 December 2021}. */
    public static String day(LocalDate date, Language language) {
        return written(date, Dates.of(language).day(true), language);
    }

    /** {@code 7 December 2021}. */
    public static String date(LocalDate date, Language language) {
        return written(date, Dates.of(language).date(true), language);
    }

    /** {@code 7 December}. */
    public static String shortDay(LocalDate date, Language language) {
        return written(date, Dates.of(language).date(false), language);
    }

    /** {@code Monday 6 – Friday 10 December 2021}; what both days share is said once, where the language says it last. */
    public static String days(LocalDate first, LocalDate last, Language language) {
        if (first.equals(last)) {
            return day(first, language);
        }
        Dates dates = Dates.of(language);
        boolean sameYear = first.getYear() == last.getYear();
        if (dates.yearFirst()) {
            return day(first, language) + " – " + written(last, dates.day(!sameYear), language);
        }
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        String pattern = sameMonth ? Dates.WEEKDAY + dates.between + "d" : dates.day(!sameYear);
        return written(first, pattern, language) + " – " + day(last, language);
    }

    /** {@code 7 December 2021, 14:05}. */
    public static String moment(Instant at, ZoneId zone, Language language) {
        return date(at.atZone(zone).toLocalDate(), language) + (language == Language.ZH ? " " : language.comma())
                + hour(at, zone);
    }

    /** {@code Central European Standard Time (UTC+01:00)}, right at that moment. */
    public static String zone(ZoneId zone, Instant at, Language language) {
        ZonedDateTime there = at.atZone(zone);
        String name = DateTimeFormatter.ofPattern("zzzz", language.locale()).format(there);
        return name + " (" + offset(at, zone) + ")";
    }

    private static String written(LocalDate date, String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
    }

    /** How many days later than the venue's date the reader's date is: from -2 to 2 (R9's mark). */
    public static long daysApart(Instant at, ZoneId venue, ZoneId reader) {
        return ChronoUnit.DAYS.between(at.atZone(venue).toLocalDate(), at.atZone(reader).toLocalDate());
    }

    /** Machine-readable, for {@code <time datetime>}: {@code 2021-12-07T14:05:00+01:00}. */
    public static String machine(Instant at, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone).truncatedTo(ChronoUnit.SECONDS));
    }

    /** {@code UTC+05:45}, right at that moment. */
    public static String offset(Instant at, ZoneId zone) {
        String id = zone.getRules().getOffset(at).getId();
        return id.equals("Z") ? "UTC" : "UTC" + id;
    }

    /** Only for lists of zones to choose from: {@code Central European Time}. */
    public static String zoneName(ZoneId zone, Language language) {
        return zone.getDisplayName(TextStyle.FULL, language.locale());
    }
}
