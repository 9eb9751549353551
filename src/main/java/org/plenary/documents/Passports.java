package org.plenary.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.plenary.documents.Document.Kind;
import org.plenary.shared.Json;

/** Opens the passport data of a registration, for the person themself and for what is written to consulates. */
@ApplicationScoped
public class Passports {

    @Inject
    Safe safe;

    public Optional<Passport> of(UUID registrationId) {
        return safe.read(registrationId, Kind.PASSPORT)
                .map(json -> Json.read(new String(json, StandardCharsets.UTF_8), Passport.class));
    }
}
