package org.plenary.shared;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * How many forms one sender may send in a minute. Somebody signed in counts by session, so that a hub of a hundred
 * people behind one address is not one sender; strangers count by address. Each node counts for itself.
 */
@ApplicationScoped
class RateLimit {

    private static final String SESSION_COOKIE = "q_session";
    /** What the session cookie is called where it is longer than 4 kB, as it is in earnest. */
    private static final String FIRST_PART = SESSION_COOKIE + "_chunk_1";

    @ConfigProperty(name = "plenary.forms-per-minute", defaultValue = "120")
    int perMinute;
    @Inject
    HttpServerRequest http;

    private Turnstile senders;

    @PostConstruct
    void open() {
        senders = new Turnstile(perMinute);
    }

    @ServerRequestFilter(preMatching = true)
    Response mayPass(ContainerRequestContext request) {
        boolean reads = request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
        return reads || senders.lets(sender(request)) ? null : RefusalPages.of(429);
    }

    private String sender(ContainerRequestContext request) {
        Cookie session = request.getCookies().getOrDefault(SESSION_COOKIE, request.getCookies().get(FIRST_PART));
        return session != null ? "s" + session.getValue().hashCode() : "a" + http.remoteAddress().hostAddress();
    }
}
