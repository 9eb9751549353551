package org.plenary.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.programme.Meeting;
import org.plenary.shared.Seal;

/**
 * The personal address of a calendar feed. Its key is a random seed and, behind it, its {@link Seal}. So it can be shown again
 * to whoever it belongs to, which a hash could
 * not, and who has only the table has no key. The seal names what it is for: no other key of the site opens a feed.
 */
@ApplicationScoped
public class AgendaAddress {

    private static final String PURPOSE = "agenda feed";
    private static final int SEED = 22;

    @Inject
    Seal seal;
    @ConfigProperty(name = "plenary.address")
    URI site;

    /** Absolute: a calendar program on any machine opens it. */
    public String of(Meeting meeting, AgendaKey key) {
        return site + AgendaLinks.agenda(meeting) + ".ics?key=" + key.seed + seal.of(PURPOSE, key.seed);
    }

    /** The row behind a key that somebody shows; empty where it is none, was renewed or is another meeting's. */
    Optional<AgendaKey> opened(Meeting meeting, String key) {
        return isSealed(key) ? AgendaKey.seeded(meeting, key.substring(0, SEED)) : Optional.empty();
    }

    /** Looked at before the database is asked. */
    private boolean isSealed(String key) {
        return key != null && key.matches("[\\w-]{44}")
                && seal.is(key.substring(SEED), PURPOSE, key.substring(0, SEED));
    }
}
