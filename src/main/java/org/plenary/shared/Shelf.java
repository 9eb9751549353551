package org.plenary.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Finished pages of one state of the world, by what was asked and in which language and zone. When the world changes the
 * whole shelf is let go; until then a page is fresh for half a minute, for what is on now is marked. Whoever asks first
 * makes it, the others wait or read what there was: a thousand who come at once make one page. Bounded by its bytes.
 */
public class Shelf {

    private static final int AT_MOST = 48 * 1024 * 1024;
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration RECENT = Duration.ofMinutes(2);

    /** @param address path and query as they were sent, {@code zone} the reader's own or empty */
    public record Asked(String address, Language language, String zone) {
    }

    private final Cache<Asked, KeptPage> pages = Caffeine.newBuilder().maximumWeight(AT_MOST)
            .weigher((Asked asked, KeptPage page) -> page.weight() + 2 * asked.address.length() + 200).build();
    private final Map<Asked, List<Runnable>> making = new ConcurrentHashMap<>();

    public Optional<KeptPage> fresh(Asked asked, Instant now) {
        return any(asked).filter(page -> Duration.between(page.madeAt(), now).compareTo(FRESH) < 0);
    }

    /** Fresh, or so lately fresh that whoever comes while the next is being made may have it. */
    public Optional<KeptPage> recent(Asked asked, Instant now) {
        return any(asked).filter(page -> Duration.between(page.madeAt(), now).compareTo(RECENT) < 0);
    }

    /** Fresh or not. */
    public Optional<KeptPage> any(Asked asked) {
        return Optional.ofNullable(pages.getIfPresent(asked));
    }

    /** Whether the caller is the one to make it, and to say {@link #done} whatever comes of it. */
    public boolean claim(Asked asked) {
        return making.putIfAbsent(asked, new CopyOnWriteArrayList<>()) == null;
    }

    /** Runs when whoever makes it is done; at once where nobody does. */
    public void whenDone(Asked asked, Runnable next) {
        boolean waits = making.computeIfPresent(asked, (same, waiting) -> {
            waiting.add(next);
            return waiting;
        }) != null;
        if (!waits) {
            next.run();
        }
    }

    public void put(Asked asked, KeptPage page) {
        pages.put(asked, page);
        done(asked);
    }

    /** There will be no page, or it is there. Said twice it does nothing the second time. */
    public void done(Asked asked) {
        List<Runnable> waiting = making.remove(asked);
        if (waiting != null) {
            waiting.forEach(Runnable::run);
        }
    }
}
