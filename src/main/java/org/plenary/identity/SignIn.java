package org.plenary.identity;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;

/** The way through Keycloak and back to where one was. */
@Path("/sign-in")
class SignIn {

    @Inject
    Visitor visitor;

    @GET
    @Authenticated
    public Response arrive(@RestQuery String to) {
        visitor.person();
        return Response.seeOther(URI.create(onThisSite(to))).build();
    }

    /** Redirects stay here (R21): one slash, no scheme, no backslash, nothing a browser might read as another host. */
    static String onThisSite(String to) {
        return to != null && to.length() < 2000 && to.matches("/[A-Za-z0-9_.~%+-][A-Za-z0-9_.~%+/?=&-]*") ? to : "/";
    }
}
