package org.plenary.programme.released;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How one session differs between two versions of the programme, recognised by its guid.
 *
 * @param before null where it is new
 * @param after null where it is gone
 */
public record Change(Kind kind, ListedSession before, ListedSession after) {

    /** The gravest first: a session both moved and reworded is MOVED. */
    public enum Kind {
        CANCELLED,
        REMOVED,
        NEW,
        MOVED,
        RESTORED,
        CHANGED
    }

    public ListedSession session() {
        return after != null ? after : before;
    }

    public static List<Change> between(Programme before, Programme after) {
        Map<UUID, ListedSession> old = byGuid(before);
        List<Change> changes = new ArrayList<>();
        for (ListedSession session : after.sessions()) {
            ListedSession was = old.remove(session.guid());
            if (!session.readsLike(was) || !sameNames(before, after, session)) {
                changes.add(new Change(kind(was, session), was, session));
            }
        }
        old.values().forEach(gone -> changes.add(new Change(Kind.REMOVED, gone, null)));
        return changes;
    }

    private static Kind kind(ListedSession was, ListedSession is) {
        if (was == null) {
            return Kind.NEW;
        }
        if (is.cancelled() != was.cancelled()) {
            return is.cancelled() ? Kind.CANCELLED : Kind.RESTORED;
        }
        boolean samePlace = Objects.equals(was.startsAt(), is.startsAt()) && Objects.equals(was.endsAt(), is.endsAt())
                && Objects.equals(was.room(), is.room());
        return samePlace ? Kind.CHANGED : Kind.MOVED;
    }

    /** A session whose room, type or track was renamed reads differently though its own row is the same. */
    private static boolean sameNames(Programme before, Programme after, ListedSession session) {
        return name(before, session).equals(name(after, session));
    }

    private static String name(Programme programme, ListedSession session) {
        return programme.room(session.room()).map(ListedRoom::name).orElse("") + "\n"
                + programme.type(session.type()).map(ListedType::name).orElse("") + "\n"
                + session.tracks().stream().flatMap(id -> programme.track(id).stream()).map(ListedTrack::name).toList();
    }

    private static Map<UUID, ListedSession> byGuid(Programme programme) {
        return programme.sessions().stream()
                .collect(Collectors.toMap(ListedSession::guid, Function.identity(), (one, two) -> one, LinkedHashMap::new));
    }
}
