package org.plenary.interchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.Releases;

/** The tracks of a meeting. */
@Path(ApiLinks.MEETINGS + "/{meeting}/tracks")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@PublicPage
class TracksApi {

    /** @param parent id of the track it belongs to; absent on the upper level */
    @JsonInclude(Include.NON_NULL)
    record TrackData(long id, Long parent, String name) {
    }

    record Tracks(List<TrackData> tracks) {
    }

    @Inject
    Releases releases;

    @GET
    @Operation(operationId = "tracks", summary = "The tracks, in two levels")
    public Tracks tracks(@RestPath String meeting) {
        return new Tracks(releases.of(meeting).programme().tracks().stream()
                .map(track -> new TrackData(track.id(), track.parent(), track.name())).toList());
    }
}
