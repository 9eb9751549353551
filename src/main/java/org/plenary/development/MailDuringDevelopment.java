package org.plenary.development;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A mail server that delivers nothing; {@code /dev/mail} shows what came. It restarts with each hot reload, the letters stay.
 */
@IfBuildProfile("dev")
@ApplicationScoped
class MailDuringDevelopment {

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    private MailServer server;

    /** Before Keycloak, and before anything that sends. */
    void start(@Observes @Priority(1) StartupEvent event) throws IOException {
        server = MailServer.start(DevelopmentFolder.of("mail"), port);
        Log.infof("Letters are kept, not sent: /dev/mail shows them");
    }

    void stop(@Observes ShutdownEvent event) {
        if (server != null) {
            server.close();
        }
    }
}
