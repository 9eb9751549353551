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
 */
public record When(String from, String to, String machineFrom, String machineTo, String day, String zone, String yours,
        String mark) {

    /** Null while the session is not scheduled. */
    public static When of(ListedSession session, ZoneId venue) {
        if (!session.isPlaced()) {
            return null;
        }
        Language language = Reading.currentLanguage();
        Instant from = session.startsAt();
        Optional<ZoneId> reader = Reading.currentZone().filter(zone -> differs(zone, venue, from));
        return new When(Times.hour(from, venue), Times.hour(session.endsAt(), venue), Times.machine(from, venue),
                Times.machine(session.endsAt(), venue), Times.day(from.atZone(venue).toLocalDate(), language),
                Times.zone(venue, from, language),
                reader.map(zone -> Times.hour(from, zone) + "–" + Times.hour(session.endsAt(), zone)).orElse(null),
                reader.map(zone -> mark(Times.daysApart(from, venue, zone))).orElse(null));
    }

    private static boolean differs(ZoneId zone, ZoneId venue, Instant at) {
        return !zone.getRules().getOffset(at).equals(venue.getRules().getOffset(at));
    }

    private static String mark(long days) {
        ProgrammeMessages words = Words.now(ProgrammeMessages.class);
        return days == 0 ? null : days > 0 ? words.day_after() : words.day_before();
    }
}
