package org.plenary.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The packaged application as a process of its own, as it runs in production: killed and started again at will. */
public final class Packaged implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Path folder;
    private final Map<String, String> environment;
    private final URI address;
    private final Path log;
    /** Of its JVM: soon there, and small. */
    private List<String> options = List.of("-Xmx400m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private Process process;

    Packaged(Path folder, Map<String, String> environment, URI address, Path log) {
        this.folder = folder;
        this.environment = environment;
        this.address = address;
        this.log = log;
        // Also where a test is cut off: nothing is left running.
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** The same on another port. */
    Packaged besideIt(int port, Path itsLog) {
        Map<String, String> its = new HashMap<>(environment);
        its.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return new Packaged(folder, its, URI.create("http://localhost:" + port), itsLog);
    }

    /** Starts it and returns when it answers at all, whatever it answers. */
    public Packaged start() throws IOException {
        launch();
        until("the application answers", () -> {
            if (!process.isAlive()) {
                throw new AssertionError("the application ended with " + process.exitValue() + ":\n" + endOfLog());
            }
            return status("/q/health/live") != 0;
        });
        return this;
    }

    /** Starts it and returns when it is ready. */
    public Packaged startAndBeReady() throws IOException {
        start();
        until("the application is ready", this::isReady);
        return this;
    }

    /** Starts it and returns the code it ends with by itself. */
    public int startAndEnd() throws IOException, InterruptedException {
        launch();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("the application did not end:\n" + endOfLog());
        }
        return process.exitValue();
    }

    /** With these options of the JVM instead. */
    public Packaged with(String... others) {
        options = List.of(others);
        return this;
    }

    public long pid() {
        return process.pid();
    }

    public URI address() {
        return address;
    }

    public boolean isReady() {
        return status("/q/health/ready") == 200;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The status at a path; 0 where nothing answers. */
    public int status(String path) {
        try {
            var request = HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(40)).build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException nothing) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** SIGKILL: no shutdown hook runs, nothing is written any more. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Everything it wrote, of all its starts. */
    public List<String> log() throws IOException {
        return Files.readAllLines(log);
    }

    @Override
    public void close() {
        kill();
    }

    /** Waits until this holds. */
    public static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE + ": " + what);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    private void launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", folder.resolve("quarkus-run.jar").toString()));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        process = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
    }

    private String endOfLog() {
        try {
            List<String> lines = log();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
