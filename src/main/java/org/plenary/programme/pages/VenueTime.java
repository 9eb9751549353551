package org.plenary.programme.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** In which time a list is, in a sentence (R9). */
final class VenueTime {

    private VenueTime() {
    }

    /** @param day null for the whole meeting: then as it is on its first day */
    static String of(Programme programme, LocalDate day) {
        ZoneId venue = programme.zoneId();
        LocalDate date = day == null ? programme.startsOn() : day;
        Instant from = date.atTime(ListedSession.DAY_TURNS_AT).atZone(venue).toInstant();
        Instant noon = date.atTime(12, 0).atZone(venue).toInstant();
        Instant to = date.plusDays(1).atTime(ListedSession.DAY_TURNS_AT).atZone(venue).toInstant();
        ZoneOffsetTransition change = venue.getRules().nextTransition(from);
        String sentence = change == null || day == null || change.getInstant().isAfter(to) ? venues(venue, noon)
                : changing(venue, from, change);
        return Reading.currentZone().filter(zone -> differs(zone, venue, from, to))
                .map(zone -> sentence + " " + yours(zone, noon)).orElse(sentence);
    }

    private static String venues(ZoneId venue, Instant at) {
        return words().venue_times(Times.zone(venue, at, language()));
    }

    private static String changing(ZoneId venue, Instant before, ZoneOffsetTransition change) {
        return words().venue_times_change(Times.zone(venue, before, language()), Times.hour(change.getInstant(), venue),
                Times.zone(venue, change.getInstant(), language()));
    }

    private static String yours(ZoneId reader, Instant at) {
        return words().your_times(Times.zone(reader, at, language())) + " " + words().days_are_the_venues();
    }

    private static boolean differs(ZoneId zone, ZoneId venue, Instant from, Instant to) {
        return !zone.getRules().getOffset(from).equals(venue.getRules().getOffset(from))
                || !zone.getRules().getOffset(to).equals(venue.getRules().getOffset(to));
    }

    private static ViewMessages words() {
        return Words.now(ViewMessages.class);
    }

    private static Language language() {
        return Reading.currentLanguage();
    }
}
