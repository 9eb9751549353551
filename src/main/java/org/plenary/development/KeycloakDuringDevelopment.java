package org.plenary.development;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code ./mvnw quarkus:dev} brings a Keycloak of its own. A hot reload finds it answering on its port and keeps it; it
 * ends with the process, by the shutdown hook {@link KeycloakServer} sets when it starts one.
 */
@IfBuildProfile("dev")
@ApplicationScoped
class KeycloakDuringDevelopment {

    @ConfigProperty(name = "plenary.keycloak.address")
    URI keycloak;
    @ConfigProperty(name = "plenary.address")
    String application;
    @ConfigProperty(name = "quarkus.mailer.port")
    int smtpPort;

    void start(@Observes @Priority(10) StartupEvent event) {
        var project = DevelopmentFolder.project();
        Log.infof("Keycloak: starting on %s; the very first start takes half a minute", keycloak);
        KeycloakServer.start(new KeycloakServer.Place(KeycloakServer.Place.distributionBelow(project),
                project.resolve("deploy/keycloak"), DevelopmentFolder.of("keycloak"), keycloak.getPort(), application,
                "127.0.0.1", smtpPort));
        Log.infof("Keycloak: ready on %s", keycloak);
    }
}
