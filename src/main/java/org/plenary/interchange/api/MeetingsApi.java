package org.plenary.interchange.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.Published;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;

/** The meetings of this installation. */
@Path(ApiLinks.MEETINGS)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@PublicPage
class MeetingsApi {

    record Meetings(List<MeetingData> meetings) {
    }

    private static final Comparator<Released> LAST_FIRST = Comparator
            .comparing((Released released) -> released.meeting().startsOn).reversed()
            .thenComparing(released -> released.meeting().slug);

    @Inject
    Published published;
    @Inject
    Releases releases;
    @Inject
    ApiLinks links;

    @GET
    @Operation(operationId = "meetings", summary = "All meetings, the last first")
    public Meetings meetings() {
        return new Meetings(published.all().stream().sorted(LAST_FIRST).map(released -> MeetingData.of(released, links))
                .toList());
    }

    @GET
    @Path("/{meeting}")
    @Operation(operationId = "meeting", summary = "A meeting")
    public MeetingData meeting(@RestPath String meeting) {
        return MeetingData.of(releases.of(meeting), links);
    }
}
