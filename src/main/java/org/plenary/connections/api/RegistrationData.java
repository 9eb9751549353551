package org.plenary.connections.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.interchange.api.ApiLinks;
import org.plenary.interchange.api.Moments;
import org.plenary.programme.RegionalGroup;
import org.plenary.programme.StakeholderGroup;
import org.plenary.registration.Mode;
import org.plenary.registration.Place;
import org.plenary.registration.Registration;

/**
 * One person's registration.
 *
 * @param mode the one that is confirmed; absent where none is
 * @param places asked for or held now; none where everything was given up or declined
 * @param category its code
 * @param country ISO 3166-1 alpha-2
 * @param language BCP 47 tag of the letters they get
 * @param updatedAt when answers or places last changed
 * @param contact only where it is asked for
 */
@JsonInclude(Include.NON_NULL)
record RegistrationData(String reference, Mode mode, List<PlaceData> places, String category, String country,
        RegionalGroup regionalGroup, StakeholderGroup stakeholderGroup, String language, OffsetDateTime registeredAt,
        OffsetDateTime updatedAt, Contact contact, URI self) {

    /** A place in one mode, and since when it is in this state. */
    record PlaceData(Mode mode, Place.State state, OffsetDateTime since) {
    }

    /** Who it is. */
    @JsonInclude(Include.NON_NULL)
    record Contact(String name, String organisation, String email) {
    }

    /** @param all every place there ever was */
    static RegistrationData of(Registration registration, List<Place> all, boolean contact, ApiLinks links) {
        ZoneId venue = registration.meeting.zoneId();
        List<Place> living = all.stream().filter(place -> place.state.isLiving()).toList();
        Instant updated = Stream.concat(Stream.of(registration.createdAt, registration.changedAt),
                all.stream().map(place -> place.stateSince)).filter(moment -> moment != null)
                .max(Instant::compareTo).orElseThrow();
        return new RegistrationData(registration.reference,
                living.stream().filter(Place::isConfirmed).map(place -> place.mode).sorted().findFirst().orElse(null),
                living.stream().map(place -> new PlaceData(place.mode, place.state, Moments.at(place.stateSince, venue)))
                        .toList(),
                registration.category == null ? null : registration.category.code, registration.country,
                registration.regionalGroup, registration.stakeholderGroup, registration.language,
                Moments.at(registration.createdAt, venue), Moments.at(updated, venue),
                contact ? new Contact(registration.name, registration.organisation, registration.person.email) : null,
                links.of(registration.meeting, "registrations/" + registration.reference));
    }
}
