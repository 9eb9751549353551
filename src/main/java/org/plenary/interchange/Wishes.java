package org.plenary.interchange;

import java.time.ZoneId;
import java.util.UUID;

/**
 * What an organiser answered to what the files leave open.
 *
 * @param zone of times that say none; null while nobody has said
 * @param missing what becomes of sessions the files do not have
 * @param seed makes the guids of what is new: the same in the preview and in the deed
 */
record Wishes(ZoneId zone, Missing missing, UUID seed) {

    enum Missing {
        KEEP,
        CANCEL,
        REMOVE
    }

    static Wishes none() {
        return new Wishes(null, Missing.KEEP, UUID.randomUUID());
    }
}
