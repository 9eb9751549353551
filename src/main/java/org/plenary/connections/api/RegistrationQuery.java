package org.plenary.connections.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.connections.ConnectionsMessages;
import org.plenary.interchange.api.Asked;
import org.plenary.registration.Mode;
import org.plenary.registration.Place;
import org.plenary.registration.RegistrationList.Wanted;
import org.plenary.shared.Refusal;
import org.plenary.shared.SharedMessages;
import org.plenary.shared.Words;

/** Which registrations are asked for. */
public class RegistrationQuery {

    @RestQuery
    @Parameter(description = "Of a place; with a state, of the same one, else of a place that is asked for or held now", schema = @Schema(implementation = Mode.class))
    String mode;
    @RestQuery
    @Parameter(description = "Of a place", schema = @Schema(implementation = Place.State.class))
    String state;
    @RestQuery
    @Parameter(description = "Only those whose answers or places changed then or later; ISO 8601 with an offset", schema = @Schema(implementation = OffsetDateTime.class))
    String updatedSince;

    Wanted wanted() {
        return new Wanted(Optional.ofNullable(Asked.oneOf("mode", mode, Mode.class)),
                Optional.ofNullable(Asked.oneOf("state", state, Place.State.class)), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /** Null where it is not said. A plus sign that came as a space is meant as one. */
    Instant since() {
        try {
            return updatedSince == null ? null : OffsetDateTime.parse(updatedSince.replace(' ', '+')).toInstant();
        } catch (DateTimeException noMoment) {
            throw new Refusal(400, Words.now(SharedMessages.class).bad_request_title(),
                    Words.now(ConnectionsMessages.class).bad_moment("updatedSince"));
        }
    }
}
