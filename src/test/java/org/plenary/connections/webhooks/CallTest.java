package org.plenary.connections.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.net.PfxOptions;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.testing.PostgresOrH2;

/** Over TLS, and only with whoever the name belongs to, though it is the looked-up address that is called. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
class CallTest {

    private static final String PASSWORD = "of-this-test";

    @Inject
    Call call;
    @Inject
    Vertx vertx;
    @TempDir
    Path folder;

    private final List<String> told = new CopyOnWriteArrayList<>();

    @Test
    void whoever_proves_the_name_is_told_by_that_name() throws Exception {
        Path mine = certificate("localhost");
        HttpsServer server = server(mine);
        try {
            assertEquals(204, trusting(mine, address(server)));
            assertEquals(List.of("localhost:" + server.getAddress().getPort() + " /told?x=1 {}"), told);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void whoever_proves_another_name_or_none_that_is_trusted_is_told_nothing() throws Exception {
        Path anothers = certificate("hooks.example");
        HttpsServer server = server(anothers);
        try {
            assertThrows(Call.Failed.class, () -> trusting(anothers, address(server)));
            Call.Failed unknown = assertThrows(Call.Failed.class, () -> call.post(address(server), Map.of(), "{}"));
            assertTrue(unknown.getMessage().length() > 5, unknown.getMessage());
            assertEquals(List.of(), told);
        } finally {
            server.stop(0);
        }
    }

    private int trusting(Path certificate, URI address) {
        HttpClient usual = call.client;
        call.client = vertx.createHttpClient(Call.options()
                .setTrustOptions(new PfxOptions().setPath(certificate.toString()).setPassword(PASSWORD)));
        try {
            return call.post(address, Map.of(), "{}");
        } finally {
            call.client.close();
            call.client = usual;
        }
    }

    private static URI address(HttpsServer server) {
        return URI.create("https://localhost:" + server.getAddress().getPort() + "/told?x=1");
    }

    /** Made by the JDK's own tool. */
    private Path certificate(String name) throws Exception {
        Path file = folder.resolve(name + ".p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias", "server", "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "san=dns:" + name, "-validity", "2",
                "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", PASSWORD).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes());
        assertEquals(0, keytool.waitFor(), said);
        return file;
    }

    private HttpsServer server(Path certificate) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(certificate)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext("/", exchange -> {
            told.add(exchange.getRequestHeaders().getFirst("Host") + " " + exchange.getRequestURI() + " "
                    + new String(exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
