package org.plenary.interchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.Release;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.Releases;

/** The releases of a meeting. */
@Path(ApiLinks.MEETINGS + "/{meeting}/releases")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@PublicPage
class ReleasesApi {

    /** @param note what a reader should know about it */
    @JsonInclude(Include.NON_NULL)
    record ReleaseData(int number, OffsetDateTime releasedAt, String note) {
    }

    record Made(List<ReleaseData> releases) {
    }

    @Inject
    Releases releases;

    @GET
    @Operation(operationId = "releases", summary = "What was released, the last first")
    public Made releases(@RestPath String meeting) {
        Meeting about = releases.of(meeting).meeting();
        return new Made(Release.of(about).stream().map(release -> new ReleaseData(release.number,
                Moments.at(release.releasedAt, about.zoneId()), release.note)).toList());
    }
}
