package org.plenary.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether Keycloak answers now. The extension asks it once and then goes on sending people there, also while nothing is
 * there: their browser would say so, in its own words.
 */
@ApplicationScoped
class KeycloakAnswers {

    private static final long PATIENCE = Duration.ofSeconds(3).toMillis();
    /** For so long a good answer holds. A bad one is asked for again each time: nobody is kept out once it is back. */
    private static final long HOLDS = Duration.ofSeconds(2).toNanos();

    @Inject
    Vertx vertx;
    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    private WebClient http;
    private volatile boolean answered;
    private volatile long at;

    @PostConstruct
    void open() {
        http = WebClient.create(vertx);
    }

    Uni<Boolean> now() {
        if (answered && System.nanoTime() - at < HOLDS) {
            return Uni.createFrom().item(true);
        }
        return http.getAbs(realm + "/.well-known/openid-configuration").timeout(PATIENCE).send()
                .map(answer -> answer.statusCode() == 200).onFailure().recoverWithItem(false).invoke(yes -> {
                    answered = yes;
                    at = System.nanoTime();
                });
    }
}
