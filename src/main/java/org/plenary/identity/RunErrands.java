package org.plenary.identity;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.plenary.shared.Records;

/**
 * Does at Keycloak what was asked of it, one transaction each, on every node at once. Doing it twice does no harm: a node
 * that dies in the middle has at worst had a second letter written.
 */
@ApplicationScoped
public class RunErrands {

    /** Refusals that no waiting changes: the address or the name is not one for Keycloak. */
    private static final Set<Integer> FOR_GOOD = Set.of(400, 409, 422);

    @Inject
    KeycloakAccounts keycloak;
    @Inject
    Clock clock;
    @Inject
    RunErrands self;
    @Inject
    Records records;

    @Scheduled(every = "${plenary.accounts.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        records.ifOpen(this::run);
    }

    /** Does what is due; the rest waits where Keycloak does not answer. */
    public void run() {
        while (self.next().orElse(false)) {
            Log.debug("an errand at Keycloak is done");
        }
    }

    /** Empty where nothing is due, else whether it was done. */
    @Transactional
    Optional<Boolean> next() {
        return AccountErrand.takeNextDue(Instant.now()).map(this::run);
    }

    private boolean run(AccountErrand errand) {
        try {
            errand.done(switch (errand.kind) {
                case GIVE -> keycloak.give(errand);
                case TAKE -> keycloak.take(errand);
                case DELETE -> keycloak.delete(errand);
            }, clock.instant());
            return true;
        } catch (RuntimeException refused) {
            boolean forGood = refused instanceof WebApplicationException answer
                    && FOR_GOOD.contains(answer.getResponse().getStatus());
            errand.failed(String.valueOf(refused.getMessage()), forGood, Instant.now());
            Log.warnf("%s %s for an account (try %d): %s", errand.kind, errand.realmRole, errand.attempts, errand.lastError);
            return forGood;
        }
    }
}
