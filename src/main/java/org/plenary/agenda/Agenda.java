package org.plenary.agenda;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;

/**
 * The starred sessions of one person as they are released now, in the programme's order.
 *
 * @param gone stars on sessions that are no longer in the programme
 */
record Agenda(List<Entry> entries, List<Star> gone) {

    /** @param clashes the person's other sessions that are held at the same time */
    record Entry(ListedSession session, Star star, List<ListedSession> clashes) {

        boolean isMoved() {
            return !session.cancelled() && star.isMoved(session);
        }
    }

    static Agenda of(Programme programme, List<Star> stars) {
        Map<UUID, Star> byGuid = stars.stream()
                .collect(Collectors.toMap(star -> star.sessionGuid, Function.identity()));
        List<ListedSession> mine = programme.sessions().stream().filter(session -> byGuid.containsKey(session.guid())).toList();
        List<Entry> entries = mine.stream().map(session -> new Entry(session, byGuid.remove(session.guid()),
                mine.stream().filter(other -> other != session && session.overlaps(other)).toList())).toList();
        return new Agenda(entries, stars.stream().filter(star -> byGuid.containsKey(star.sessionGuid)).toList());
    }

    List<ListedSession> sessions() {
        return entries.stream().map(Entry::session).toList();
    }

    /** How many of them are held at the same time as another. */
    int clashing() {
        return (int) entries.stream().filter(entry -> !entry.clashes().isEmpty()).count();
    }
}
