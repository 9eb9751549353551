package org.plenary.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private static final Instant MADE = Instant.parse("2021-12-07T10:00:00Z");
    private static final Shelf.Asked NOW = new Shelf.Asked("/m/now", Language.EN, "");

    private final Shelf shelf = new Shelf();

    @Test
    void a_page_is_fresh_for_half_a_minute_and_after_a_quiet_night_nobody_is_given_yesterdays() {
        shelf.put(NOW, KeptPage.of(Map.of(), "what is on", MADE));

        assertEquals("fresh recent", after(Duration.ofSeconds(29)));
        assertEquals("recent", after(Duration.ofSeconds(31)));
        assertEquals("", after(Duration.ofHours(9)));
    }

    @Test
    void one_makes_it_and_whoever_waits_is_told_when_it_is_there() {
        StringBuilder told = new StringBuilder();
        assertEquals(true, shelf.claim(NOW));
        assertEquals(false, shelf.claim(NOW));
        shelf.whenDone(NOW, () -> told.append(shelf.any(NOW).isPresent()));
        assertEquals("", told.toString());

        shelf.put(NOW, KeptPage.of(Map.of(), "what is on", MADE));

        assertEquals("true", told.toString());
        assertEquals(true, shelf.claim(NOW));
    }

    private String after(Duration age) {
        Instant now = MADE.plus(age);
        return (shelf.fresh(NOW, now).isPresent() ? "fresh " : "") + (shelf.recent(NOW, now).isPresent() ? "recent" : "");
    }
}
