package org.plenary.interchange.fuzz;

import java.util.Arrays;
import java.util.List;
import org.plenary.interchange.Said;
import org.plenary.interchange.Unreadable;

/**
 * What Jazzer runs, in a process of its own. The first byte says which reader the rest is for. A file is read or refused;
 * everything else that comes out of a reader is a failure.
 */
public final class FuzzFormats {

    /** By the first byte, from the digit 0 on. */
    static final List<String> FILES = List.of("schedule.xml", "schedule.json", "calendar.ics", "programme.csv", "speakers.csv",
            "meeting.csv");

    private FuzzFormats() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        try {
            Said.understood(FILES.get((bytes[0] & 0xFF) % FILES.size()), Arrays.copyOfRange(bytes, 1, bytes.length));
        } catch (Unreadable refused) {
            // That is what a reader is for.
        }
    }
}
