package org.plenary.interchange;

import io.quarkus.arc.Arc;
import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.plenary.identity.Person;
import org.plenary.identity.Visitor;

/**
 * Work that may take longer than somebody looks at a page that does not come: what is done within a second is awaited,
 * the rest goes on, in the name of who began it.
 */
@ApplicationScoped
class BesideTheRequest {

    private static final int A_SECOND = 1;
    private static final Duration A_BEAT = Duration.ofSeconds(10);

    private final ClassLoader ours = Thread.currentThread().getContextClassLoader();
    /** Not the server's own: it would hand on the request, which ends before the work does. */
    private final ExecutorService threads = Executors.newFixedThreadPool(2, this::thread);
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(this::thread);
    private final Duration beat;

    @Inject
    Visitor visitor;

    BesideTheRequest() {
        this(A_BEAT);
    }

    BesideTheRequest(Duration beat) {
        this.beat = beat;
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "import");
        thread.setDaemon(true);
        thread.setContextClassLoader(ours);
        return thread;
    }

    /** @param alive told again and again from now on, while the work waits for its turn as well, until it is done */
    void run(String name, Person person, Runnable work, Runnable alive) {
        ScheduledFuture<?> beating = pulse.scheduleAtFixedRate(() -> tell(alive), beat.toMillis(), beat.toMillis(),
                TimeUnit.MILLISECONDS);
        CompletableFuture<Void> running = CompletableFuture
                .runAsync(() -> Arc.container().instance(BesideTheRequest.class).get().inTheNameOf(name, person, work),
                        threads);
        running.whenComplete((done, failure) -> beating.cancel(false));
        try {
            running.get(A_SECOND, TimeUnit.SECONDS);
        } catch (TimeoutException goesOn) {
            running.exceptionally(failure -> {
                Log.error("an import failed", failure);
                return null;
            });
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException own ? own : new IllegalStateException(failure.getCause());
        }
    }

    /** Whatever goes wrong with it now may go well the next time: a task that throws is never run again. */
    private static void tell(Runnable alive) {
        try {
            alive.run();
        } catch (RuntimeException failure) {
            Log.debug("a sign of life could not be given", failure);
        }
    }

    @ActivateRequestContext
    void inTheNameOf(String name, Person person, Runnable work) {
        visitor.standFor(name, person);
        work.run();
    }

    @PreDestroy
    void end() {
        threads.shutdown();
        pulse.shutdownNow();
    }
}
