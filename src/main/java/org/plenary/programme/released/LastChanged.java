package org.plenary.programme.released;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.programme.Meeting;

/**
 * In which release each session last became another: a release that leaves a session as it was leaves this, too. Releases
 * never change, so what was found is kept, and the next release looks only at the one before it.
 */
@ApplicationScoped
public class LastChanged {

    /** @param at when that release was made */
    public record Revision(int release, Instant at) {
    }

    private record Key(long meeting, int release) {
    }

    @Inject
    Releases releases;

    private final Cache<Key, Map<UUID, Revision>> kept = Caffeine.newBuilder().maximumSize(60).build();

    /** By the session's guid, for every session of a released programme. */
    public Map<UUID, Revision> in(Meeting meeting, Programme programme) {
        int number = programme.release();
        Map<UUID, Revision> revisions = null;
        while (number > 1 && revisions == null) {
            revisions = kept.getIfPresent(new Key(meeting.id, number));
            number -= revisions == null ? 1 : 0;
        }
        Programme before = numbered(meeting, programme, number);
        revisions = revisions == null ? all(before) : revisions;
        while (number < programme.release()) {
            Programme next = numbered(meeting, programme, ++number);
            revisions = after(revisions, before, next);
            kept.put(new Key(meeting.id, number), revisions);
            before = next;
        }
        return revisions;
    }

    private Programme numbered(Meeting meeting, Programme newest, int number) {
        return number == newest.release() ? newest : releases.numbered(meeting, number);
    }

    private static Map<UUID, Revision> all(Programme first) {
        return first.sessions().stream().map(ListedSession::guid).collect(Collectors.toUnmodifiableMap(Function.identity(),
                guid -> new Revision(first.release(), first.releasedAt())));
    }

    private static Map<UUID, Revision> after(Map<UUID, Revision> revisions, Programme before, Programme next) {
        Map<UUID, Revision> after = new HashMap<>(all(next));
        after.replaceAll((guid, now) -> revisions.getOrDefault(guid, now));
        Change.between(before, next)
                .forEach(change -> after.replace(change.session().guid(), new Revision(next.release(), next.releasedAt())));
        return Map.copyOf(after);
    }
}
