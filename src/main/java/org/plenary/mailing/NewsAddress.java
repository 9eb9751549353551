package org.plenary.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.programme.Meeting;
import org.plenary.shared.Seal;

/** The address in a letter of news by which its reader, and nobody else, gets no more of it, without signing in. */
@ApplicationScoped
public class NewsAddress {

    private static final String PURPOSE = "unsubscribe";
    private static final int ID = 36;

    @Inject
    Seal seal;
    @ConfigProperty(name = "plenary.address")
    URI site;

    /** Absolute. */
    public String of(Meeting meeting, UUID person) {
        return site + path(meeting) + "?key=" + person + seal.of(PURPOSE, meeting.id + " " + person);
    }

    static String path(Meeting meeting) {
        return "/" + meeting.slug + "/unsubscribe";
    }

    /** Whose key somebody shows; empty where it is none, another meeting's or made for something else. */
    Optional<UUID> opened(Meeting meeting, String key) {
        return key != null && key.matches("[0-9a-f-]{36}[\\w-]{" + Seal.LENGTH + "}")
                && seal.is(key.substring(ID), PURPOSE, meeting.id + " " + key.substring(0, ID))
                        ? Optional.of(UUID.fromString(key.substring(0, ID)))
                        : Optional.empty();
    }
}
