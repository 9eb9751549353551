package org.plenary.interchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Said;
import org.plenary.shared.Language;

/**
 * A session as lists have it. What is not planned is an empty list.
 *
 * @param textLanguage the BCP 47 tag of the language title and description are in; absent where nobody knows
 * @param titles the title in every language it is there in, by BCP 47 tag
 * @param day the venue's day it belongs to: what starts before 03:00 belongs to the evening before
 * @param floorLanguage with the other languages a BCP 47 tag
 * @param self where everything about it is
 */
@JsonInclude(Include.NON_NULL)
record SessionLine(String code, UUID guid, String number, String title, String textLanguage,
        Map<String, String> titles, SessionState state, LocalDate day,
        OffsetDateTime start, OffsetDateTime end, Named type, Named room, List<Named> tracks, String floorLanguage,
        List<String> interpretation, List<String> captions, URI url, URI self) {

    /** Every version is given, whoever reads: the answer is the same for all. */
    static final String ANY = Language.DEFAULT.tag;

    /** Of two in one language the first; what nobody knows the language of is not among them. */
    static Map<String, String> byLanguage(List<Said> versions) {
        return versions.stream().filter(said -> said.language() != null)
                .collect(Collectors.toMap(Said::language, Said::text, (one, two) -> one, TreeMap::new));
    }

    static SessionLine of(Released released, ListedSession session, ApiLinks links) {
        Meeting meeting = released.meeting();
        Programme programme = released.programme();
        return new SessionLine(session.code(), session.guid(), session.number(), session.title(), session.language(),
                byLanguage(session.titles(ANY)), SessionState.of(session),
                session.day(programme.zoneId()), Moments.at(session.startsAt(), programme.zoneId()),
                Moments.at(session.endsAt(), programme.zoneId()), type(programme, session).orElse(null),
                room(programme, session).orElse(null), tracks(programme, session), session.floorLanguage(),
                session.interpretation(), session.captions(), links.page(meeting, session), links.session(meeting, session));
    }

    private static Optional<Named> type(Programme programme, ListedSession session) {
        return programme.type(session.type()).map(type -> new Named(type.id(), type.name()));
    }

    private static Optional<Named> room(Programme programme, ListedSession session) {
        return programme.room(session.room()).map(room -> new Named(room.id(), room.name()));
    }

    private static List<Named> tracks(Programme programme, ListedSession session) {
        return session.tracks().stream().flatMap(id -> programme.track(id).stream())
                .map(track -> new Named(track.id(), track.name())).toList();
    }
}
