package org.plenary.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.plenary.development.KeycloakServer;
import org.plenary.development.MailServer;

/**
 * The real Keycloak and a real SMTP server, once per JVM: Quarkus may start again between test classes (and load this
 * class again), so what runs is remembered in the system properties.
 */
public class RealKeycloak implements QuarkusTestResourceLifecycleManager {

    private static final String KEYCLOAK_PORT = "plenary.test.keycloak-port";
    private static final String SMTP_PORT = "plenary.test.smtp-port";
    private static final String APPLICATION_PORT = "plenary.test.application-port";

    @Override
    public Map<String, String> start() {
        synchronized (System.getProperties()) {
            if (System.getProperty(KEYCLOAK_PORT) == null) {
                startBoth();
            }
        }
        String application = "http://localhost:" + System.getProperty(APPLICATION_PORT);
        return Map.of(
                "plenary.keycloak.address", "http://localhost:" + System.getProperty(KEYCLOAK_PORT),
                // Fixed before Keycloak starts: it redirects to the exact address it knows.
                "quarkus.http.test-port", System.getProperty(APPLICATION_PORT),
                "plenary.address", application,
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", System.getProperty(SMTP_PORT),
                "quarkus.mailer.start-tls", "DISABLED");
    }

    private static void startBoth() {
        var project = Path.of("").toAbsolutePath();
        String run = Long.toString(ProcessHandle.current().pid());
        int smtp = startMail(project.resolve("target/letters/" + run));
        int application = freePort();
        int keycloak = freePort();
        KeycloakServer.start(new KeycloakServer.Place(KeycloakServer.Place.distributionBelow(project),
                project.resolve("deploy/keycloak"), project.resolve("target/keycloak/" + run), keycloak,
                "http://localhost:" + application, "127.0.0.1", smtp));
        System.setProperty(APPLICATION_PORT, Integer.toString(application));
        System.setProperty(KEYCLOAK_PORT, Integer.toString(keycloak));
    }

    private static int startMail(Path letters) {
        try {
            int port = MailServer.start(letters, 0).port();
            System.setProperty(Letters.FOLDER, letters.toString());
            System.setProperty(SMTP_PORT, Integer.toString(port));
            return port;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything ends with the JVM: the next test class needs it again. */
    @Override
    public void stop() {
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
