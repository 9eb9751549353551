package org.plenary.shared;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says no to a body that announces itself as too large before it is sent, with a page: the server's own no is an empty
 * answer. Bodies that do not say how long they are meet the server's limit.
 */
@Singleton
public class BodyLimit {

    private static final int BEFORE_THE_SERVERS_OWN = 900;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize atMost;
    @Inject
    Reading reading;

    void register(@Observes Filters filters) {
        filters.register(this::hold, BEFORE_THE_SERVERS_OWN);
    }

    private void hold(RoutingContext exchange) {
        String length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean tooLarge = length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > atMost.asLongValue();
        if (tooLarge) {
            exchange.response().setStatusCode(413).putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                    .putHeader(HttpHeaders.CONNECTION, "close").putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(page(exchange.request())).onComplete(said -> exchange.request().connection().close());
        } else {
            exchange.next();
        }
    }

    private String page(HttpServerRequest request) {
        ManagedContext context = Arc.container().requestContext();
        boolean mine = !context.isActive();
        if (mine) {
            context.activate();
        }
        try {
            reading.of(ReadingFilter.language(request), null, "/", "");
            Response refusal = RefusalPages.of(413);
            return ((TemplateInstance) refusal.getEntity()).render();
        } finally {
            if (mine) {
                context.terminate();
            }
        }
    }
}
