package org.plenary.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.shared.RefusalPages;
import org.plenary.shared.SharedMessages;
import org.plenary.shared.Words;

/**
 * The way back from Keycloak and the way out are the extension's own, before any page of ours, and end in an empty 401 or
 * at a browser's error where Keycloak does not answer. Then they are led here, where it is said in words.
 */
@Path("/sign-in")
public class KeycloakAway {

    private static final String IN = "/sign-in/away";
    private static final String OUT = "/sign-in/still";
    /** Before the extension looks at who is asking. */
    private static final int BEFORE_WHO = 500;

    @Inject
    KeycloakAnswers keycloak;

    void register(@Observes Filters filters, @ConfigProperty(name = "quarkus.oidc.authentication.redirect-path") String in,
            @ConfigProperty(name = "quarkus.oidc.logout.path") String out, KeycloakAnswers answers) {
        Map<String, String> ways = Map.of(in, IN, out, OUT);
        filters.register(exchange -> lead(exchange, ways.get(exchange.normalizedPath()), answers), BEFORE_WHO);
    }

    private static void lead(RoutingContext exchange, String instead, KeycloakAnswers answers) {
        if (instead == null) {
            exchange.next();
            return;
        }
        answers.now().subscribe().with(yes -> {
            if (yes) {
                exchange.next();
            } else {
                exchange.reroute(instead);
            }
        }, exchange::fail);
    }

    @GET
    @Path("away")
    @PermitAll
    public Uni<Response> in() {
        return keycloak.now().map(yes -> yes ? Response.seeOther(URI.create("/sign-in")).build() : WayToSignIn.closed());
    }

    @GET
    @Path("still")
    @PermitAll
    public Uni<Response> out() {
        return keycloak.now().map(yes -> yes ? Response.seeOther(URI.create("/")).build() : stillSignedIn());
    }

    private static Response stillSignedIn() {
        SharedMessages words = Words.now(SharedMessages.class);
        return RefusalPages.page(503, words.no_logout_title(), words.no_logout());
    }
}
