package org.plenary.shared;

import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;

/**
 * The tables: brought up to date at start, before anyone is answered from them. A database that does not answer yet is
 * waited for, and pages say so meanwhile; what waiting does not cure (a wrong password, a migration that fails) ends the
 * process with one sentence.
 */
@ApplicationScoped
public class Records {

    private static final int EARLY = 100;
    private static final int TRIES_PER_LINE_OF_LOG = 30;

    /** The tables are there and right. Fired once, before the first page is answered. */
    public record Opened() {
    }

    @Inject
    Flyway flyway;
    @Inject
    SessionFactory sessions;
    @Inject
    Event<Opened> opened;
    @ConfigProperty(name = "quarkus.datasource.db-kind")
    String kind;

    private volatile boolean open;
    private volatile boolean hopeless;
    private int tries;

    /** False while the database has not been seen since this process started. */
    public boolean areOpen() {
        return open;
    }

    /**
     * For what is done now and then by itself: not before the tables are there, and left for the next time where the database
     * does not answer.
     */
    public void ifOpen(Runnable deed) {
        if (!open) {
            return;
        }
        try {
            deed.run();
        } catch (RuntimeException failure) {
            if (!DatabaseAway.isBehind(failure)) {
                throw failure;
            }
            Log.debugf("left for later: the database does not answer (%s)", failure.getMessage());
        }
    }

    void atStart(@Observes @Priority(EARLY) StartupEvent start) {
        tryToOpen();
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void lookAgain() {
        if (!open && !hopeless && tryToOpen()) {
            Log.info("the database answers: pages are shown");
        }
    }

    /** One at a time: the first look round may come while the start is still at it. */
    private synchronized boolean tryToOpen() {
        if (open || hopeless) {
            return false;
        }
        try {
            open();
            return true;
        } catch (RuntimeException failure) {
            if (!waitingCures(failure)) {
                hopeless = true;
                end(failure);
            }
            return false;
        }
    }

    /**
     * In production with a code that says so, and at once: nothing has begun that would need an orderly end, which
     * Quarkus in the middle of its start would wait for in vain. Development mode shows the failure and waits for the
     * next change.
     */
    private static void end(RuntimeException failure) {
        if (LaunchMode.current() != LaunchMode.NORMAL) {
            throw failure;
        }
        Runtime.getRuntime().halt(1);
    }

    private void open() {
        flyway.migrate();
        if (kind.equals("postgresql")) {
            // Started without a look at the database Hibernate takes H2 for one that writes names in capitals.
            sessions.getSchemaManager().validateMappedObjects();
        }
        opened.fire(new Opened());
        open = true;
    }

    private boolean waitingCures(RuntimeException failure) {
        Throwable reason = failure;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        if (!DatabaseAway.isBehind(failure)) {
            Log.fatalf("Plenary cannot use its database and ends: %s", reason.getMessage());
            return false;
        }
        if (tries++ % TRIES_PER_LINE_OF_LOG == 0) {
            Log.warnf("the database does not answer; pages say so until it does: %s", reason.getMessage());
        }
        return true;
    }

    /** Not ready before; afterwards the data source's own check says whether the database answers. */
    @Readiness
    @ApplicationScoped
    static class Check implements HealthCheck {

        @Inject
        Records records;

        @Override
        public HealthCheckResponse call() {
            return HealthCheckResponse.named("records are open").status(records.areOpen()).build();
        }
    }
}
