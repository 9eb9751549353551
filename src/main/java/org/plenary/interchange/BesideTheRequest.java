package org.plenary.interchange;

import io.quarkus.arc.Arc;
import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

    private final ClassLoader ours = Thread.currentThread().getContextClassLoader();
    /** Not the server's own: it would hand on the request, which ends before the work does. */
    private final ExecutorService threads = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work, "import");
        thread.setDaemon(true);
        thread.setContextClassLoader(ours);
        return thread;
    });

    @Inject
    Visitor visitor;

    void run(String name, Person person, Runnable work) {
        CompletableFuture<Void> running = CompletableFuture
                .runAsync(() -> Arc.container().instance(BesideTheRequest.class).get().inTheNameOf(name, person, work),
                        threads);
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

    @ActivateRequestContext
    void inTheNameOf(String name, Person person, Runnable work) {
        visitor.standFor(name, person);
        work.run();
    }

    @PreDestroy
    void end() {
        threads.shutdown();
    }
}
