package org.plenary.interchange.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import org.plenary.programme.released.ListedSession;

/**
 * Where a session stands in the list: by its start, then its code; those without a time last. The session itself need not
 * be there any more for the list to go on after it.
 *
 * @param start null without a time
 */
record SessionKey(Instant start, String code) implements Comparable<SessionKey> {

    private static final Comparator<SessionKey> ORDER = Comparator
            .comparing(SessionKey::start, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(SessionKey::code);

    static SessionKey of(ListedSession session) {
        return new SessionKey(session.startsAt(), session.code());
    }

    /** @return null where none was given */
    static SessionKey read(String key) {
        if (key == null) {
            return null;
        }
        int comma = key.indexOf(',');
        try {
            return new SessionKey(comma == 0 ? null : Instant.parse(key.substring(0, comma)), key.substring(comma + 1));
        } catch (DateTimeException | IndexOutOfBoundsException noKey) {
            throw Asked.badKey();
        }
    }

    @Override
    public int compareTo(SessionKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return (start == null ? "" : start) + "," + code;
    }
}
