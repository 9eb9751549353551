package org.plenary.testing;

import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/** How often pages were made from their template, as against served as they lay. */
@Singleton
public class Renderings {

    private static final AtomicLong OF_THE_PROGRAMME = new AtomicLong();

    /** Of the programme's page, while it runs. */
    public static long of(Runnable requests) {
        long before = OF_THE_PROGRAMME.get();
        requests.run();
        return OF_THE_PROGRAMME.get() - before;
    }

    void count(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(page -> {
            if (page.getTemplate().getId().equals("programme/programme-page.html")) {
                OF_THE_PROGRAMME.incrementAndGet();
            }
        });
    }
}
