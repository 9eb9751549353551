package org.plenary.programme;

import java.util.Map;
import java.util.UUID;

/** A figure beside each session on the organisers' list. Each feature, also those above, adds its own. */
public interface SessionFigures {

    /** What is counted, in the reader's language. */
    String label();

    /** By the session's guid; left out where it is 0. The same number of statements however many there are. */
    Map<UUID, Long> of(Meeting meeting);
}
