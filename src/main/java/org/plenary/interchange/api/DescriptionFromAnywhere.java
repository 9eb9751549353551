package org.plenary.interchange.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** The API's description is read by other sites' scripts as the API is; the extension that serves it does not say so. */
@Singleton
class DescriptionFromAnywhere {

    private static final int BEFORE_IT_IS_SERVED = 100;

    void register(@Observes Filters filters) {
        filters.register(exchange -> {
            if (exchange.request().path().startsWith("/q/openapi")) {
                exchange.response().putHeader("Access-Control-Allow-Origin", "*");
            }
            exchange.next();
        }, BEFORE_IT_IS_SERVED);
    }
}
