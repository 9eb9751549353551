package org.plenary.programme.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.released.ListedSession;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * When a session is, in the venue's time and, where it differs, in the reader's (R9).
 *
 * @param from the venue's hour, such as {@code 14:05}
 * @param yours the reader's hours in a sentence; null where they are the venue's or the reader's zone is not known
 * @param mark that the reader's date is another one, in words; null where it is the same
 * @param change that the venue's clocks change meanwhile, in words; null where they do not
 */
public record When(String from, String to, String machineFrom, String machineTo, String day, String zone, String yours,
        String mark, String change) {

    /** Null while the session is not scheduled. */
    public static When of(ListedSession session, ZoneId venue) {
        if (!session.isPlaced()) {
            return null;
        }
        Language language = Reading.currentLanguage();
        Instant from = session.startsAt();
        Instant to = session.endsAt();
        Optional<ZoneId> reader = Reading.currentZone().filter(zone -> differs(zone, venue, from) || differs(zone, venue, to));
        return new When(Times.hour(from, venue), Times.hour(to, venue), Times.machine(from, venue), Times.machine(to, venue),
                Times.day(from.atZone(venue).toLocalDate(), language), Times.zone(venue, from, language),
                reader.map(zone -> Times.hour(from, zone) + "–" + Times.hour(to, zone)).orElse(null),
                reader.map(zone -> mark(from, venue, zone)).orElse(null), change(from, to, venue));
    }

    private static boolean differs(ZoneId zone, ZoneId venue, Instant at) {
        return !zone.getRules().getOffset(at).equals(venue.getRules().getOffset(at));
    }

    /** Between two islands either side of the date line it may be two days: then the date itself. */
    private static String mark(Instant from, ZoneId venue, ZoneId reader) {
        ProgrammeMessages words = Words.now(ProgrammeMessages.class);
        return switch ((int) Times.daysApart(from, venue, reader)) {
            case 0 -> null;
            case 1 -> words.day_after();
            case -1 -> words.day_before();
            default -> Times.shortDay(from.atZone(reader).toLocalDate(), Reading.currentLanguage());
        };
    }

    private static String change(Instant from, Instant to, ZoneId venue) {
        String before = Times.offset(from, venue);
        String after = Times.offset(to, venue);
        return before.equals(after) ? null : Words.now(ViewMessages.class).clocks_change(before, after);
    }
}
