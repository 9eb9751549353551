package org.plenary.programme.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.Speaker;

/** The rule over all sessions of a meeting: nobody in two at once, in whatever role, and no room or part of one used twice. */
public final class Clashes {

    private Clashes() {
    }

    /** The desk's state; the same number of statements however many sessions there are. */
    public static List<Clash> of(Meeting meeting) {
        Room.of(meeting);
        return among(Session.of(meeting));
    }

    /** Each pair once, the earlier session first. */
    public static List<Clash> among(List<Session> sessions) {
        List<Session> placed = sessions.stream().filter(Session::isPlaced).filter(session -> !session.isCancelled())
                .sorted(Comparator.comparing((Session session) -> session.startsAt)).toList();
        List<Clash> clashes = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Session one = placed.get(i);
            for (int j = i + 1; j < placed.size() && placed.get(j).startsAt.isBefore(one.endsAt); j++) {
                if (one.overlaps(placed.get(j))) {
                    between(one, placed.get(j), clashes);
                }
            }
        }
        return clashes;
    }

    private static void between(Session one, Session other, List<Clash> clashes) {
        if (one.room != null && other.room != null && one.room.overlaps(other.room)) {
            clashes.add(new Clash(Clash.Kind.ROOM, one, other, null));
        }
        one.roles.stream().map(role -> role.speaker).distinct().filter(speaker -> takesPart(speaker, other))
                .forEach(speaker -> clashes.add(new Clash(Clash.Kind.PERSON, one, other, speaker)));
    }

    private static boolean takesPart(Speaker speaker, Session session) {
        return session.roles.stream().map((Role role) -> role.speaker)
                .anyMatch(other -> other == speaker || other.id != null && Objects.equals(other.id, speaker.id));
    }
}
