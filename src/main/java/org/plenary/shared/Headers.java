package org.plenary.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The security headers every answer carries, pages and errors alike. A page that needs another policy has set it before. */
@Singleton
public class Headers {

    private static final int BEFORE_EVERYTHING = 1000;

    @ConfigProperty(name = "plenary.keycloak.address")
    String keycloak;

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_EVERYTHING);
    }

    private void add(RoutingContext exchange) {
        exchange.addHeadersEndHandler(end -> {
            MultiMap headers = exchange.response().headers();
            if (!headers.contains("Content-Security-Policy")) {
                headers.set("Content-Security-Policy", policy(keycloak));
            }
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("X-Frame-Options", "DENY");
            headers.set("Referrer-Policy", "same-origin");
            headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
            if (exchange.request().isSSL()) {
                headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
            }
        });
        exchange.next();
    }

    /**
     * Nothing inline, nothing foreign. Browsers hold redirects after a form to form-action too, so whoever may be the
     * target of one (Keycloak when a session has ended; a remote room at the door) is named.
     */
    public static String policy(String formTarget) {
        return "default-src 'none'; style-src 'self'; script-src 'self'; worker-src 'self'; img-src 'self' data:; "
                + "connect-src 'self'; font-src 'none'; form-action 'self' " + formTarget
                + "; base-uri 'none'; frame-ancestors 'none'";
    }
}
