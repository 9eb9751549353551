package org.plenary.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock of the application. With {@code plenary.clock.starts-at} it starts there, to try a past meeting live. */
@ApplicationScoped
class TellsTheTime {

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "plenary.clock.starts-at") Optional<Instant> startsAt) {
        Clock real = Clock.systemUTC();
        return startsAt.map(start -> Clock.offset(real, Duration.between(real.instant(), start))).orElse(real)
                .withZone(ZoneOffset.UTC);
    }
}
