package org.plenary.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.plenary.registration.Registration;

/** What was said of somebody in a letter counts no longer once they have given up their place. */
@ApplicationScoped
class RevokePapers {

    @Inject
    Clock clock;

    void with(@Observes Registration.Cancelled cancelled) {
        Paper.counting(cancelled.registration()).stream().filter(paper -> paper.kind == PaperKind.VISA)
                .forEach(paper -> paper.revokedAt = clock.instant());
    }
}
