package org.plenary.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock of the application. With {@code plenary.clock.starts-at} it starts there, to try a past meeting live. */
@ApplicationScoped
class TellsTheTime {

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "plenary.clock.starts-at") Optional<Instant> startsAt) {
        Clock real = Clock.systemUTC();
        return new Readers(startsAt.map(start -> Clock.offset(real, Duration.between(real.instant(), start))).orElse(real));
    }

    /** In UTC. Stands still for whoever makes a copy. */
    private static final class Readers extends Clock {

        private final Clock real;

        private Readers(Clock real) {
            this.real = real;
        }

        @Override
        public Instant instant() {
            return Reading.currentMoment().orElseGet(real::instant);
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Readers(real.withZone(zone));
        }
    }
}
