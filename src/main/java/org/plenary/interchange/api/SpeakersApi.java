package org.plenary.interchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.ListedSpeaker;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;

/** The people of a meeting's programme. */
@Path(ApiLinks.MEETINGS + "/{meeting}/speakers")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@PublicPage
class SpeakersApi {

    /** @param next where the list goes on; absent on its last page */
    @JsonInclude(Include.NON_NULL)
    record Speakers(List<SpeakerData> speakers, URI next) {
    }

    @Inject
    Releases releases;
    @Inject
    ApiLinks links;

    @GET
    @Operation(operationId = "speakers", summary = "People of the programme by their id, page by page")
    public Speakers speakers(@RestPath String meeting, @BeanParam Paging paging, @Context UriInfo asked) {
        Released released = releases.of(meeting);
        Long after = Asked.id("after", paging.after);
        int limit = Asked.limit(paging.limit);
        List<ListedSpeaker> found = released.programme().speakers().stream()
                .filter(speaker -> after == null || speaker.id() > after).sorted(Comparator.comparing(ListedSpeaker::id))
                .limit(limit + 1L).toList();
        List<ListedSpeaker> page = found.subList(0, Math.min(limit, found.size()));
        return new Speakers(page.stream().map(speaker -> SpeakerData.of(released, speaker, links)).toList(),
                found.size() > limit ? links.next(asked, page.get(limit - 1).id()) : null);
    }
}
