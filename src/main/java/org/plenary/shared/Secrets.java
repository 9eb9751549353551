package org.plenary.shared;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Size;

/**
 * The secrets an installation must bring itself. Nobody asks these for their values; they are here because they are
 * looked at before anything starts, so that production without them ends, naming each that is missing or too short.
 */
public final class Secrets {

    private static final int SHORTEST = 32;

    private Secrets() {
    }

    /** What the tokens in forms are signed with; the same on every node. */
    @ConfigMapping(prefix = "plenary.csrf")
    public interface Csrf {

        @Size(min = SHORTEST)
        String key();
    }

    /** What the application shows Keycloak, and encrypts the session cookie with; the same on every node. */
    @ConfigMapping(prefix = "plenary.keycloak")
    public interface Keycloak {

        String address();

        String realm();

        @Size(min = SHORTEST)
        String secret();
    }
}
