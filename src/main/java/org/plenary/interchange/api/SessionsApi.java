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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Refusal;

/** The sessions of a meeting. */
@Path(ApiLinks.MEETINGS + "/{meeting}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@PublicPage
class SessionsApi {

    /** @param next where the list goes on; absent on its last page */
    @JsonInclude(Include.NON_NULL)
    record Sessions(List<SessionLine> sessions, URI next) {
    }

    @Inject
    Releases releases;
    @Inject
    ApiLinks links;

    @GET
    @Operation(operationId = "sessions", summary = "Sessions by their start, page by page")
    public Sessions sessions(@RestPath String meeting, @BeanParam SessionQuery query, @BeanParam Paging paging,
            @Context UriInfo asked) {
        Released released = releases.of(meeting);
        Programme programme = released.programme();
        SessionKey after = SessionKey.read(paging.after);
        int limit = Asked.limit(paging.limit);
        List<ListedSession> found = programme.sessions().stream().filter(query.in(programme))
                .filter(session -> after == null || SessionKey.of(session).compareTo(after) > 0).limit(limit + 1L).toList();
        List<ListedSession> page = found.subList(0, Math.min(limit, found.size()));
        return new Sessions(page.stream().map(session -> SessionLine.of(released, session, links)).toList(),
                found.size() > limit ? links.next(asked, SessionKey.of(page.get(limit - 1))) : null);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "session", summary = "Everything about a session")
    public SessionData session(@RestPath String meeting, @RestPath String code) {
        Released released = releases.of(meeting);
        return SessionData.of(released, released.programme().session(code).orElseThrow(Refusal::notFound), links);
    }
}
