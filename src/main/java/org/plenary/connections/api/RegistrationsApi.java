package org.plenary.connections.api;

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
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.interchange.api.ApiLinks;
import org.plenary.interchange.api.Asked;
import org.plenary.interchange.api.Paging;
import org.plenary.shared.Refusal;

/** The registrations of a meeting, for the holder of a token of it. */
@Path(ApiLinks.MEETINGS + "/{meeting}/registrations")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@OnToken
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer", description = "A token that an organiser has made for this meeting, on its desk under Connections")
@SecurityRequirement(name = "token")
class RegistrationsApi {

    /** @param next where the list goes on; absent on its last page */
    @JsonInclude(Include.NON_NULL)
    record Registrations(List<RegistrationData> registrations, URI next) {
    }

    private static final String CONTACT = "Whether name, organisation and e-mail are given too; wants the scope registrations:contact";

    @Inject
    Caller caller;
    @Inject
    ListRegistrations list;
    @Inject
    ApiLinks links;

    @GET
    @Operation(operationId = "registrations", summary = "Registrations, the last first, page by page")
    public Registrations registrations(@RestPath String meeting, @BeanParam RegistrationQuery query,
            @Parameter(description = CONTACT, schema = @Schema(implementation = Boolean.class)) @RestQuery String contact,
            @BeanParam Paging paging, @Context UriInfo asked) {
        boolean who = Boolean.parseBoolean(contact);
        int limit = Asked.limit(paging.limit);
        List<ListRegistrations.Row> found = list.page(caller.meeting(), query.wanted(), query.since(),
                RegistrationKey.read(paging.after), limit + 1, who);
        List<ListRegistrations.Row> page = found.subList(0, Math.min(limit, found.size()));
        return new Registrations(page.stream().map(row -> data(row, who)).toList(), found.size() > limit
                ? links.next(asked, RegistrationKey.of(page.get(limit - 1).registration()))
                : null);
    }

    @GET
    @Path("/{reference}")
    @Operation(operationId = "registration", summary = "A registration")
    public RegistrationData registration(@RestPath String meeting, @RestPath String reference,
            @Parameter(description = CONTACT, schema = @Schema(implementation = Boolean.class)) @RestQuery String contact) {
        boolean who = Boolean.parseBoolean(contact);
        return list.one(caller.meeting(), reference, who).map(row -> data(row, who)).orElseThrow(Refusal::notFound);
    }

    private RegistrationData data(ListRegistrations.Row row, boolean contact) {
        return RegistrationData.of(row.registration(), row.places(), contact, links);
    }
}
