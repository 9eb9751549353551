package org.plenary.programme.pages;

import java.util.Map;
import java.util.UUID;
import org.plenary.programme.Meeting;

/** The gap on a session's card that higher features fill: that it is in the reader's agenda, for one. */
public interface CardMark {

    /**
     * What stands beside which sessions, by their guid, in the reader's language. Asked once a page. Nothing for a
     * stranger, whose page is kept for all.
     */
    Map<UUID, String> of(Meeting meeting);
}
