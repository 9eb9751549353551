package org.plenary.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real Keycloak from its distribution, with the realm of this project and its demonstration accounts.
 *
 * <p>
 * Several may run at once from one distribution: what a server writes lies in its data folder, which it takes for its
 * home ({@code kc.home.dir}). Only the very first start writes to the distribution, while Keycloak fits itself to the
 * development mode; a lock lets others wait for that.
 */
public final class KeycloakServer implements AutoCloseable {

    /** Long enough for a first start on a slow machine; the usual one takes a quarter of a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LINES_OF_LOG_IN_AN_ERROR = 30;

    /**
     * @param distribution the unpacked distribution, with {@code bin} and {@code lib}
     * @param settings the project's {@code deploy/keycloak}
     * @param data where this server keeps its database and its log
     * @param application the application's address, such as {@code http://localhost:8080}
     */
    public record Place(Path distribution, Path settings, Path data, int port, String application, String smtpHost,
            int smtpPort) {

        /** The unpacked distribution below {@code .keycloak}: of several the newest. */
        public static Path distributionBelow(Path project) {
            try (Stream<Path> unpacked = Files.list(project.resolve(".keycloak"))) {
                return unpacked.filter(folder -> folder.getFileName().toString().startsWith("keycloak-"))
                        .filter(Files::isDirectory).max(Comparator.naturalOrder()).orElseThrow();
            } catch (IOException e) {
                throw new IllegalStateException("No Keycloak below " + project.resolve(".keycloak")
                        + ": ./mvnw dependency:unpack@keycloak", e);
            }
        }
    }

    private final Place place;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Process process;

    private KeycloakServer(Place place) {
        this.place = place;
    }

    /** Returns when the realm answers. A server that answers on the port already is used, and ended by whoever started it. */
    public static KeycloakServer start(Place place) {
        var server = new KeycloakServer(place);
        if (!server.answers()) {
            server.startAlone();
        }
        return server;
    }

    public String address() {
        return "http://localhost:" + place.port();
    }

    /** Ends the server and its children, if this object started it. */
    @Override
    public void close() {
        if (process != null) {
            end(process.toHandle());
        }
    }

    private void startAlone() {
        Path lock = place.distribution().resolveSibling(place.distribution().getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            prepareHome();
            process = launch();
            var starter = process.toHandle();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(starter), "end-of-keycloak"));
            waitUntilItAnswers();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepareHome() throws IOException {
        Path home = place.data();
        copyFresh(place.distribution().resolve("lib/quarkus"), home.resolve("lib/quarkus"));
        Path imports = Files.createDirectories(home.resolve("data/import"));
        String wanted = Files.readString(place.settings().resolve("plenary-realm.json"))
                + Files.readString(place.settings().resolve("demonstration-users.json")) + place.application()
                + place.smtpPort();
        Path imported = home.resolve("imported.txt");
        if (!Files.exists(imported) || !Files.readString(imported).equals(wanted)) {
            // A realm that exists is not imported again: what changed in the settings would stay without effect.
            deleteAll(home.resolve("data/h2"));
            Files.writeString(imported, wanted);
        }
        Files.copy(place.settings().resolve("plenary-realm.json"), imports.resolve("plenary-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.copy(place.settings().resolve("demonstration-users.json"), imports.resolve("plenary-users-0.json"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private Process launch() throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        String script = place.distribution().resolve(windows ? "bin/kc.bat" : "bin/kc.sh").toAbsolutePath().toString();
        var builder = new ProcessBuilder(script, "start-dev", "-Dkc.home.dir=" + place.data().toAbsolutePath(),
                "--http-host=127.0.0.1", "--http-port=" + place.port(), "--hostname=" + address(), "--import-realm",
                "--spi-theme--folder--dir=" + place.settings().resolve("themes").toAbsolutePath());
        var environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx320m");
        environment.put("JAVA_OPTS_APPEND", "-XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        environment.put("PLENARY_ADDRESS", place.application());
        environment.put("PLENARY_BACK_CHANNEL_LOGOUT", place.application() + "/back-channel-logout");
        environment.put("PLENARY_SMTP_HOST", place.smtpHost());
        environment.put("PLENARY_SMTP_PORT", Integer.toString(place.smtpPort()));
        // The demonstration accounts are shared: one person's typing errors must not lock out the others.
        environment.put("PLENARY_BRUTE_FORCE_PROTECTION", "false");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak-admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", "plenary-demo-2021");
        return builder.redirectErrorStream(true).redirectOutput(log().toFile()).start();
    }

    private void waitUntilItAnswers() throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Keycloak ended at its start with code " + process.exitValue() + endOfLog());
            }
            if (Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("Keycloak did not answer on " + address() + " within " + PATIENCE + endOfLog());
            }
            pause();
        }
    }

    private boolean answers() {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + place.port()
                    + "/realms/plenary/.well-known/openid-configuration")).timeout(Duration.ofSeconds(5)).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Keycloak was starting", e);
        }
    }

    private String endOfLog() throws IOException {
        List<String> lines = Files.exists(log()) ? Files.readAllLines(log()) : List.of();
        return ". The end of " + log() + ":\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_OF_LOG_IN_AN_ERROR), lines.size()));
    }

    private Path log() {
        return place.data().resolve("keycloak.log");
    }

    /** The script's children first: the server itself is one of them. */
    private static void end(ProcessHandle script) {
        List<ProcessHandle> family = Stream.concat(script.descendants(), Stream.of(script)).toList();
        family.forEach(ProcessHandle::destroy);
        for (ProcessHandle one : family) {
            try {
                one.onExit().get(10, TimeUnit.SECONDS);
            } catch (Exception tooSlow) {
                one.destroyForcibly();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void copyFresh(Path from, Path to) throws IOException {
        deleteAll(to);
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
