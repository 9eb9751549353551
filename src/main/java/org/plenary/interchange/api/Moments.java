package org.plenary.interchange.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** How the API says when: ISO 8601 with the venue's offset, in whole seconds. */
public final class Moments {

    private Moments() {
    }

    /** Null where it is not known. */
    public static OffsetDateTime at(Instant moment, ZoneId venue) {
        return moment == null ? null : moment.atZone(venue).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    }
}
