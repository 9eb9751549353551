package org.plenary.agenda;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.shared.Language;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** When and where a session is, or was. @param room its name; null where there is none */
record Slot(Instant from, Instant to, String room) {

    static Slot of(ListedSession session, Programme programme) {
        return new Slot(session.startsAt(), session.endsAt(), name(programme, session.room()));
    }

    static Slot of(Star star, Programme programme) {
        return new Slot(star.startsAt, star.endsAt, name(programme, star.roomId));
    }

    private static String name(Programme programme, Long room) {
        return programme.room(room).map(ListedRoom::name).orElse(null);
    }

    /** In the venue's time and, where it is known and differs, in the reader's (R9), each with its date and its zone. */
    String inWords(ZoneId venue, Optional<ZoneId> reader, Language language) {
        AgendaMessages words = Words.in(AgendaMessages.class, language);
        // A name inside a sentence of ours, which may be written in the other direction: the text's own <bdi>.
        String where = room == null ? "" : language.comma() + "\u2068" + room + "\u2069";
        if (from == null) {
            return words.no_time() + where;
        }
        String there = hours(venue, language) + where;
        return reader.filter(zone -> !zone.getRules().getOffset(from).equals(venue.getRules().getOffset(from)))
                .map(zone -> words.also_your_time(there, hours(zone, language))).orElse(there);
    }

    private String hours(ZoneId zone, Language language) {
        return String.join(language.comma(), Times.day(from.atZone(zone).toLocalDate(), language),
                Times.hour(from, zone) + "–" + Times.hour(to, zone), Times.zone(zone, from, language));
    }
}
