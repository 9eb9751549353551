package org.plenary.identity;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.shared.OnThisSite;

/** The way through Keycloak and back to where one was. */
@Path("/sign-in")
class SignIn {

    @Inject
    Visitor visitor;

    @GET
    @Authenticated
    public Response arrive(@RestQuery String to) {
        visitor.person();
        return Response.seeOther(URI.create(OnThisSite.path(to))).build();
    }
}
