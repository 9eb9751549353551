package org.plenary.interchange;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.plenary.interchange.RowChange.How;
import org.plenary.programme.Named;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.SessionType;
import org.plenary.programme.Speaker;
import org.plenary.programme.Track;

/** The rows of one undo, in memory: sessions first, so that nothing stands in what they need. */
class PutBack {

    private final Known known;
    private final EntityManager rows;
    private final Set<Long> cannotGo;
    private final Instant now;
    private final String who;
    private final List<Session> sessions;
    private final List<String> left = new ArrayList<>();

    PutBack(Known known, EntityManager rows, Set<Long> cannotGo, Instant now, String who) {
        this.known = known;
        this.rows = rows;
        this.cannotGo = cannotGo;
        this.now = now;
        this.who = who;
        sessions = new ArrayList<>(known.before);
    }

    /** @return what was left as it is, as a person knows it */
    List<String> all(List<RowChange> changes) {
        of(changes, SheetKind.PROGRAMME).forEach(this::session);
        of(changes, SheetKind.SPEAKERS)
                .forEach(change -> named(change, known.people.values(), known.facts.speaker, this::isFree));
        of(changes, SheetKind.TYPES).forEach(change -> named(change, known.types.values(), known.facts.type, this::isFree));
        of(changes, SheetKind.TRACKS).forEach(change -> named(change, known.tracks.values(), known.facts.track, this::isFree));
        of(changes, SheetKind.ROOMS).forEach(change -> named(change, known.rooms.values(), known.facts.room, this::isFree));
        of(changes, SheetKind.MEETING).forEach(this::meeting);
        known.texts.write(rows);
        return left;
    }

    private static List<RowChange> of(List<RowChange> changes, SheetKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    private void session(RowChange change) {
        if (change.how() == How.REMOVED) {
            bringBack(change);
            return;
        }
        Session session = sessions.stream().filter(one -> one.id.equals(change.id())).findFirst().orElse(null);
        if (session == null || !Fact.all(known.facts.session, session).equals(change.after())
                || change.how() == How.ADDED && cannotGo.contains(session.id)
                || change.how() != How.ADDED && !isPossible(change, session)) {
            left.add(change.name() + " " + change.title());
        } else if (change.how() == How.ADDED) {
            sessions.remove(session);
            known.sessions.remove(session.code);
            known.texts.remove(session, rows);
            rows.remove(session);
        } else {
            known.sessions.remove(session.code);
            Fact.putBack(known.facts.session, session, change.before());
            note(session);
        }
    }

    private void bringBack(RowChange change) {
        Session session = new Session();
        if (!isPossible(change, session) || known.guids.containsKey(UUID.fromString(change.before().get("guid")))) {
            left.add(change.name() + " " + change.title());
            return;
        }
        session.meeting = known.meeting;
        Fact.putBack(known.facts.session, session, change.before());
        note(session);
        sessions.add(session);
        // What is removed is removed first: its code may be the one that comes back.
        rows.flush();
        rows.persist(session);
    }

    private void note(Session session) {
        known.sessions.put(session.code, session);
        session.changedAt = now;
        session.changedBy = who;
    }

    /** Whether what it was is still there to be it again, and its code is free. */
    private boolean isPossible(RowChange change, Session session) {
        Map<String, String> was = change.before();
        Session holder = known.sessions.get(was.get("code"));
        return (holder == null || holder == session) && known.types.containsKey(was.get("type"))
                && (was.get("room") == null || known.rooms.containsKey(was.get("room")))
                && Arrays.stream(was.get("tracks").split("\n")).filter(name -> !name.isEmpty())
                        .allMatch(known.tracks::containsKey)
                && Facts.read(was.get("roles")).stream().allMatch(part -> known.people.containsKey(part.person()));
    }

    private <N extends Named> void named(RowChange change, Collection<N> there, List<Fact<N>> facts, Predicate<N> isFree) {
        N row = there.stream().filter(one -> Objects.equals(one.id, change.id())).findFirst().orElse(null);
        if (row == null || !Fact.all(facts, row).equals(change.after()) || change.how() == How.ADDED && !isFree.test(row)) {
            left.add(change.name());
        } else if (change.how() == How.ADDED) {
            there.remove(row);
            rows.remove(row);
        } else {
            Fact.putBack(facts, row, change.before());
        }
    }

    private void meeting(RowChange change) {
        if (Fact.all(known.facts.meeting, known.meeting).equals(new LinkedHashMap<>(change.after()))) {
            Fact.putBack(known.facts.meeting, known.meeting, change.before());
        } else {
            left.add(change.name());
        }
    }

    private boolean isFree(Speaker speaker) {
        return sessions.stream().flatMap(session -> session.roles.stream()).noneMatch(role -> role.speaker == speaker);
    }

    private boolean isFree(SessionType type) {
        return sessions.stream().noneMatch(session -> session.type == type);
    }

    private boolean isFree(Track track) {
        return sessions.stream().noneMatch(session -> session.tracks.contains(track))
                && known.tracks.values().stream().noneMatch(other -> other.parent == track);
    }

    private boolean isFree(Room room) {
        return sessions.stream().noneMatch(session -> session.room == room)
                && known.rooms.values().stream().noneMatch(other -> other.parts.contains(room));
    }
}
