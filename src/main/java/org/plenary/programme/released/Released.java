package org.plenary.programme.released;

import org.plenary.programme.Meeting;
import org.plenary.shared.Shelf;

/**
 * What the public reads of a meeting at this moment: its settings, its programme, what finds something in it, and the
 * pages made from them. The meeting is a copy that nobody changes.
 */
public record Released(Meeting meeting, Programme programme, Search search, Shelf pages) {

    Released(Meeting meeting, Programme programme) {
        this(meeting, programme, new Search(programme), new Shelf());
    }

    boolean is(int version, int release) {
        return meeting.version == version && programme.release() == release;
    }
}
