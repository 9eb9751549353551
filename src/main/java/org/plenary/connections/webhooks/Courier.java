package org.plenary.connections.webhooks;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.interchange.api.ApiLinks;
import org.plenary.shared.Json;
import org.plenary.shared.Records;

/**
 * Carries deliveries to their receivers, one transaction each, on every node at once. A receiver that fails is left alone for
 * the rest
 * of the round, so that a dead one holds up the others for five seconds and not for as many as it has deliveries.
 */
@ApplicationScoped
public class Courier {

    /** What became of one. */
    record Outcome(long webhook, boolean taken) {
    }

    @Inject
    Call call;
    @Inject
    Signature signature;
    @Inject
    ApiLinks links;
    @Inject
    Records records;
    @Inject
    Courier self;

    @Scheduled(every = "${plenary.webhooks.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        records.ifOpen(this::deliver);
    }

    /** Sends what is due. @return how many were taken */
    public int deliver() {
        Set<Long> silent = new HashSet<>();
        int taken = 0;
        Optional<Outcome> outcome = self.next(silent);
        while (outcome.isPresent()) {
            if (outcome.get().taken()) {
                taken++;
            } else {
                silent.add(outcome.get().webhook());
            }
            outcome = self.next(silent);
        }
        return taken;
    }

    /** Empty where nothing is due. */
    @Transactional
    Optional<Outcome> next(Collection<Long> notTo) {
        return Delivery.takeNextDue(Instant.now(), notTo)
                .map(delivery -> new Outcome(delivery.webhook.id, send(delivery)));
    }

    private boolean send(Delivery delivery) {
        try {
            int status = post(delivery);
            if (status / 100 != 2) {
                throw new Call.Failed("the server answered " + status);
            }
            delivery.delivered(Instant.now());
            return true;
        } catch (Call.Failed notTaken) {
            delivery.failed(notTaken.getMessage(), Instant.now());
            Log.warnf("webhook %d did not take %s (try %d): %s", delivery.webhook.id, delivery.id, delivery.attempts,
                    delivery.lastError);
            return false;
        }
    }

    /** The same body under the same id each time, signed with the moment it is sent: receivers refuse what is old. */
    private int post(Delivery delivery) {
        String id = delivery.id.toString();
        String body = body(delivery);
        long seconds = Instant.now().getEpochSecond();
        return call.post(URI.create(delivery.webhook.address), Map.of("Content-Type", "application/json", "User-Agent",
                "Plenary", "webhook-id", id, "webhook-timestamp", String.valueOf(seconds), "webhook-signature",
                signature.of(delivery.webhook, id, seconds, body)), body);
    }

    /** Nothing of the person but the reference: whoever may know more asks the API with a token. */
    private String body(Delivery delivery) {
        String reference = delivery.reference();
        return Json.of(Json.object("type", delivery.kind.type, "timestamp", delivery.happenedAt.toString(), "data",
                Json.object("meeting", delivery.webhook.meeting.slug, "reference", reference, "mode", delivery.mode, "state",
                        state(delivery.kind), "self", reference == null ? null
                                : links.of(delivery.webhook.meeting, "registrations/" + reference).toString())));
    }

    private static String state(Happening kind) {
        return switch (kind) {
            case CONFIRMED, SWITCHED, CHECKED_IN -> "CONFIRMED";
            case CANCELLED -> "CANCELLED";
            case TEST -> null;
        };
    }
}
