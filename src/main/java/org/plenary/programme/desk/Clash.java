package org.plenary.programme.desk;

import org.plenary.programme.Session;
import org.plenary.programme.Speaker;

/**
 * Two sessions that cannot both be held as they stand.
 *
 * @param speaker who is in both; null where it is the room
 */
public record Clash(Kind kind, Session one, Session other, Speaker speaker) {

    public enum Kind {
        PERSON,
        ROOM
    }

    boolean concerns(Session session) {
        return one.id.equals(session.id) || other.id.equals(session.id);
    }

    /** Seen from one of its sessions, the other. */
    Session against(Session session) {
        return one.id.equals(session.id) ? other : one;
    }
}
