package org.plenary.programme;

import java.util.Collection;

/**
 * Sessions that people have left something with, such as a star or that they were there: they are cancelled and never
 * removed. Each feature that keeps such a thing brings one.
 */
public interface SessionKept {

    /** Their ids, in one statement however many there are. */
    Collection<Long> among(Meeting meeting);
}
