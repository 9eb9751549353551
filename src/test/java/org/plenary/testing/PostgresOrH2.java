package org.plenary.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** A fresh database for every start of the application: real PostgreSQL where the build asks for it, else H2 in memory. */
public class PostgresOrH2 implements QuarkusTestResourceLifecycleManager {

    private static final String PORT = "plenary.test.postgresql-port";

    @Override
    public Map<String, String> start() {
        String name = "plenary_" + UUID.randomUUID().toString().replace("-", "");
        return isPostgres() ? postgresql(name) : h2(name);
    }

    /** Which of the two runs this is. */
    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"));
    }

    private static Map<String, String> h2(String name) {
        return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:" + name
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    }

    /** One server per JVM, remembered in the system properties: this class may be loaded again between test classes. */
    private static Map<String, String> postgresql(String name) {
        try {
            synchronized (System.getProperties()) {
                if (System.getProperty(PORT) == null) {
                    // Ends with the JVM by a shutdown hook of its own.
                    System.setProperty(PORT, Integer.toString(EmbeddedPostgres.builder().start().getPort()));
                }
            }
            String server = "jdbc:postgresql://localhost:" + System.getProperty(PORT) + "/";
            try (var connection = java.sql.DriverManager.getConnection(server + "postgres", "postgres", "postgres");
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return Map.of("quarkus.datasource.jdbc.url", server + name, "quarkus.datasource.username", "postgres",
                    "quarkus.datasource.password", "postgres");
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
    }
}
