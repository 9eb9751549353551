package org.plenary.programme.released;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Released programmes for tests of rules, made in memory. */
public final class Listed {

    private Listed() {
    }

    public static Programme programme(String zone, ListedSession... sessions) {
        return new Programme("m", zone, LocalDate.of(2021, 12, 6), LocalDate.of(2021, 12, 10), 1, Instant.EPOCH,
                List.of(new ListedRoom(1, "Room 1", null, 50, null, List.of()),
                        new ListedRoom(2, "Room 2", null, 50, null, List.of())),
                List.of(new ListedTrack(1, null, "Basket", 1), new ListedTrack(2, 1L, "Area", 2)),
                List.of(new ListedType(1, "Workshop", 60), new ListedType(2, "Main session", 60)), List.of(),
                Arrays.asList(sessions));
    }

    /** An hour long in room 1, track 2, type 1. */
    public static ListedSession session(String code, String start) {
        return session(code, start, 1L, false, "Session " + code);
    }

    public static ListedSession session(String code, String start, Long room, boolean cancelled, String title) {
        Instant from = start == null ? null : Instant.parse(start);
        return new ListedSession(1, UUID.nameUUIDFromBytes(code.getBytes()), code, null, title, null, 1, room, from,
                from == null ? null : from.plus(Duration.ofHours(1)), cancelled, null, "Bureau d’études", List.of(), "en",
                List.of("fr"), List.of(), null, false, false, null, null, List.of(2L), List.of(), null, null, "en", List.of());
    }
}
