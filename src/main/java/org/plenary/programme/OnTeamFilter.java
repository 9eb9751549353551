package org.plenary.programme;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import org.plenary.shared.Refusal;

/** Holds {@link OnTeam}. A meeting that does not exist and one that is not yours look the same only to strangers. */
@Provider
@OnTeam
@Priority(Priorities.AUTHORIZATION)
class OnTeamFilter implements ContainerRequestFilter {

    @Inject
    Team team;
    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Meeting meeting = Meeting.withSlug(request.getUriInfo().getPathParameters().getFirst("meeting"))
                .orElseThrow(Refusal::notFound);
        if (Arrays.stream(declared().value()).noneMatch(duty -> team.may(meeting, duty))) {
            throw Refusal.forbidden();
        }
    }

    private OnTeam declared() {
        OnTeam onMethod = resource.getResourceMethod().getAnnotation(OnTeam.class);
        return onMethod != null ? onMethod : resource.getResourceClass().getAnnotation(OnTeam.class);
    }
}
