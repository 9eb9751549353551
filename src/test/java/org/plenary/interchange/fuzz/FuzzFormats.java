package org.plenary.interchange.fuzz;

import java.util.Arrays;
import java.util.List;
import org.plenary.interchange.Held;
import org.plenary.interchange.Said;
import org.plenary.interchange.Unreadable;

/**
 * What Jazzer runs, in a process of its own. The first byte says which reader the rest is for, and what an organiser would
 * answer. A file is read or refused, and whatever is read is held against a meeting; everything else that comes out is a
 * failure.
 */
public final class FuzzFormats {

    /** By the first byte, from the digit 0 on. */
    static final List<String> FILES = List.of("schedule.xml", "schedule.json", "calendar.ics", "programme.csv", "speakers.csv",
            "meeting.csv", "rooms.csv", "tracks.csv", "types.csv");

    private FuzzFormats() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        int which = bytes[0] - '0';
        String file = FILES.get(Math.floorMod(which, FILES.size()));
        byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
        try {
            Said.understood(file, rest);
        } catch (Unreadable refused) {
            // That is what a reader is for.
        }
        Held.against(file, rest, Math.abs(which / FILES.size()));
    }
}
