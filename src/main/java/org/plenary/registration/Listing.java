package org.plenary.registration;

import java.util.Arrays;
import java.util.Optional;

/** How somebody agreed to be shown to the public as taking part (R18). */
public enum Listing {
    /** Nowhere. */
    NONE,
    /** Counted with their stakeholder group and region. */
    GROUP,
    /** By name, with organisation and country. */
    NAME;

    public static Optional<Listing> named(String name) {
        return Arrays.stream(values()).filter(listing -> listing.name().equals(name)).findFirst();
    }
}
