package org.plenary.development;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where development keeps what outlives a restart: {@code .dev} beside the sources, never in git. */
final class DevelopmentFolder {

    private DevelopmentFolder() {
    }

    static Path of(String name) {
        return project().resolve(".dev").resolve(name);
    }

    /** Development may be started from a folder below, such as {@code target}. */
    static Path project() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("deploy/keycloak/plenary-realm.json"))) {
            if (here.getParent() == null) {
                throw new IllegalStateException("deploy/keycloak is nowhere above " + Path.of("").toAbsolutePath());
            }
            here = here.getParent();
        }
        return here;
    }
}
