package org.plenary.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** Lets each so many times a minute, evenly after the first burst. Each node counts for itself, and forgets who stays away. */
public class Turnstile {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(5)).build();

    public Turnstile(int perMinute) {
        this.perMinute = perMinute;
    }

    public boolean lets(String who) {
        return buckets.get(who, unseen -> Bucket.builder().addLimit(
                Bandwidth.builder().capacity(perMinute).refillGreedy(perMinute, MINUTE).build()).build()).tryConsume(1);
    }
}
