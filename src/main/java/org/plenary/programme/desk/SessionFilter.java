package org.plenary.programme.desk;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Session;
import org.plenary.programme.released.ListedSession;

/** Which sessions the desk's list shows. What cannot be read as a filter fits nothing rather than everything. */
record SessionFilter(@RestQuery String q, @RestQuery String day, @RestQuery String room, @RestQuery String type,
        @RestQuery String track, @RestQuery String state, @RestQuery String clashes) {

    SessionFilter {
        q = Typed.line(q);
        day = Typed.line(day);
        room = Typed.line(room);
        type = Typed.line(type);
        track = Typed.line(track);
        state = Typed.line(state);
        clashes = Typed.line(clashes);
    }

    boolean isAny() {
        return Stream.of(q, day, room, type, track, state, clashes).anyMatch(value -> !value.isEmpty());
    }

    boolean fits(Session session, boolean hasClashes, ZoneId venue) {
        return (day.isEmpty() || session.isPlaced() && day.equals(dayOf(session, venue)))
                && (room.isEmpty() || session.room != null && room.equals(String.valueOf(session.room.id)))
                && (type.isEmpty() || type.equals(String.valueOf(session.type.id)))
                && (track.isEmpty() || session.tracks.stream().anyMatch(one -> track.equals(String.valueOf(one.id))
                        || one.parent != null && track.equals(String.valueOf(one.parent.id))))
                && (state.isEmpty() || state.equals(stateOf(session))) && (clashes.isEmpty() || hasClashes)
                && (q.isEmpty() || saysAll(session));
    }

    static String stateOf(Session session) {
        return session.isCancelled() ? "cancelled" : session.isPlaced() ? "placed" : "unplaced";
    }

    /** As the public pages count: what starts before three belongs to the evening before (R9). */
    private static String dayOf(Session session, ZoneId venue) {
        return ListedSession.dayOf(session.startsAt, venue).toString();
    }

    private boolean saysAll(Session session) {
        String people = session.roles.stream().map(role -> role.speaker.name).collect(Collectors.joining(" "));
        String text = folded(String.join(" ", session.code, session.title, Typed.orEmpty(session.organisedBy), people));
        return Arrays.stream(folded(q).split("\\s+")).allMatch(text::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }
}
