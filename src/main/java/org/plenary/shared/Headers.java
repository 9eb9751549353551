package org.plenary.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The security headers every answer carries, pages and errors alike. A page that needs another policy has set it before. */
@Singleton
public class Headers {

    private static final int BEFORE_EVERYTHING = 1000;

    private static final String POLICY = "Content-Security-Policy";
    private static final Map<String, String> ALWAYS = Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin", "Permissions-Policy", "camera=(), microphone=(), geolocation=()",
            "Cross-Origin-Opener-Policy", "same-origin");

    private final String policy;

    Headers(@ConfigProperty(name = "plenary.keycloak.address") String keycloak) {
        policy = policy(keycloak);
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_EVERYTHING);
    }

    /** For what answers by itself, before everything. */
    public Map<String, String> ofPages() {
        Map<String, String> headers = new HashMap<>(ALWAYS);
        headers.put(POLICY, policy);
        return headers;
    }

    /** Who came over TLS comes so from now on (RFC 6797). */
    public static void keepSecure(HttpServerRequest request, MultiMap headers) {
        if (request.isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private void add(RoutingContext exchange) {
        exchange.addHeadersEndHandler(end -> {
            MultiMap headers = exchange.response().headers();
            ALWAYS.forEach(headers::set);
            if (!headers.contains(POLICY)) {
                headers.set(POLICY, policy);
            }
            keepSecure(exchange.request(), headers);
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
