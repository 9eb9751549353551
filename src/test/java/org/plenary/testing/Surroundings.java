package org.plenary.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.plenary.development.KeycloakServer;
import org.plenary.development.MailServer;

/**
 * What the packaged application needs beside it: Keycloak, PostgreSQL, a mail server, each a real one that can be taken
 * away and brought back at the same address. One of each per JVM, begun when first asked for.
 */
public final class Surroundings {

    /** A month before the demonstration meeting, so that it takes registrations. */
    private static final String NOW = "2021-11-20T10:00:00Z";
    private static final String SECRET = "development-secret-of-more-than-32-characters";
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path FOLDER = PROJECT.resolve("target/outage/" + ProcessHandle.current().pid());

    private static final int APPLICATION = freePort();
    private static final int SECOND_NODE = freePort();
    private static final int KEYCLOAK = freePort();
    private static final int POSTGRESQL = freePort();
    private static final int SMTP = freePort();

    private static KeycloakServer keycloak;
    private static EmbeddedPostgres postgresql;
    private static MailServer mail;

    private Surroundings() {
    }

    /** The application as it is packaged for H2, its database a file of this name. */
    public static Packaged onH2(String database) {
        return packaged("application.for.h2", database, Map.of("QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:h2:file:" + FOLDER.resolve(database)
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"));
    }

    /** The application as it is packaged for PostgreSQL; {@link #bringPostgresql()} makes the database. */
    public static Packaged onPostgresql(String database) {
        return packaged("application.for.postgresql", database,
                Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:" + POSTGRESQL + "/" + database,
                        "QUARKUS_DATASOURCE_USERNAME", "postgres", "QUARKUS_DATASOURCE_PASSWORD", "postgres"));
    }

    /** One more node beside {@link #onPostgresql(String)}, with a port of its own; people are still sent to the first. */
    public static Packaged secondNodeOnPostgresql(String database) {
        Packaged first = onPostgresql(database);
        return first.besideIt(SECOND_NODE, FOLDER.resolve(database + "-second.log"));
    }

    public static synchronized void bringKeycloak() {
        if (keycloak == null) {
            keycloak = KeycloakServer.start(new KeycloakServer.Place(KeycloakServer.Place.distributionBelow(PROJECT),
                    PROJECT.resolve("deploy/keycloak"), FOLDER.resolve("keycloak"), KEYCLOAK, address().toString(),
                    "127.0.0.1", SMTP));
        }
    }

    public static synchronized void takeKeycloakAway() {
        if (keycloak != null) {
            keycloak.close();
            keycloak = null;
        }
    }

    public static KeycloakRealm realm() {
        return new KeycloakRealm(URI.create("http://localhost:" + KEYCLOAK));
    }

    /** With what it held before. */
    public static synchronized void bringPostgresql() {
        if (postgresql == null) {
            try {
                postgresql = EmbeddedPostgres.builder().setPort(POSTGRESQL).setDataDirectory(FOLDER.resolve("postgresql"))
                        .setCleanDataDirectory(false).start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static synchronized void takePostgresqlAway() {
        if (postgresql != null) {
            try {
                postgresql.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            postgresql = null;
        }
    }

    /** Makes an empty database. */
    public static void database(String name) {
        bringPostgresql();
        try (var connection = postgresql.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** {@link Letters} shows what arrives. */
    public static synchronized void bringMail() {
        if (mail == null) {
            try {
                Path letters = FOLDER.resolve("letters");
                System.setProperty(Letters.FOLDER, letters.toString());
                mail = MailServer.start(letters, SMTP);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static synchronized void takeMailAway() {
        if (mail != null) {
            mail.close();
            mail = null;
        }
    }

    /** Where the application is, on whichever database: Keycloak knows this one address. */
    public static URI address() {
        return URI.create("http://localhost:" + APPLICATION);
    }

    private static Packaged packaged(String build, String name, Map<String, String> database) {
        Map<String, String> environment = new HashMap<>(database);
        environment.put("PLENARY_ADDRESS", address().toString());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(APPLICATION));
        environment.put("PLENARY_CSRF_KEY", SECRET);
        environment.put("PLENARY_KEYCLOAK_SECRET", SECRET);
        environment.put("PLENARY_KEYCLOAK_ADDRESS", "http://localhost:" + KEYCLOAK);
        environment.put("PLENARY_DEMONSTRATION", "true");
        environment.put("PLENARY_CLOCK_STARTS_AT", NOW);
        environment.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        environment.put("QUARKUS_MAILER_PORT", Integer.toString(SMTP));
        environment.put("QUARKUS_MAILER_START_TLS", "DISABLED");
        try {
            Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Packaged(Path.of(System.getProperty(build)), environment, address(), FOLDER.resolve(name + ".log"));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
