package org.plenary.connections.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.plenary.onsite.Arrival;
import org.plenary.registration.Mode;
import org.plenary.registration.Place;
import org.plenary.registration.Registration;

/** Writes down, in the transaction of what happened, whom it is to be told to. */
@ApplicationScoped
class TellWebhooks {

    @Inject
    Clock clock;

    @Transactional(TxType.MANDATORY)
    void of(@Observes Registration.Confirmed confirmed) {
        tell(Happening.CONFIRMED, confirmed.registration(), confirmed.mode());
    }

    @Transactional(TxType.MANDATORY)
    void of(@Observes Registration.Switched switched) {
        tell(Happening.SWITCHED, switched.registration(), switched.mode());
    }

    @Transactional(TxType.MANDATORY)
    void of(@Observes Registration.Cancelled cancelled) {
        tell(Happening.CANCELLED, cancelled.registration(), null);
    }

    @Transactional(TxType.MANDATORY)
    void of(@Observes Arrival.CheckedIn checkedIn) {
        tell(Happening.CHECKED_IN, checkedIn.registration(), Mode.IN_PERSON);
    }

    private void tell(Happening kind, UUID id, Mode mode) {
        Registration registration = Registration.findById(id);
        List<Webhook> wanting = Webhook.of(registration.meeting).stream().filter(one -> one.wanted.contains(kind)).toList();
        if (!wanting.isEmpty()) {
            String eventKey = kind + ":" + id + ":" + mode + ":" + lastMove(registration);
            wanting.stream().filter(webhook -> !Delivery.isKnown(webhook, eventKey))
                    .forEach(webhook -> write(webhook, kind, eventKey, registration, mode));
        }
    }

    /** By which the same thing said twice is one event, and somebody who comes again after cancelling is another. */
    private static Instant lastMove(Registration registration) {
        return Place.history(registration).stream().map(place -> place.stateSince).max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private void write(Webhook webhook, Happening kind, String eventKey, Registration registration, Mode mode) {
        Delivery delivery = Delivery.of(webhook, kind, eventKey, clock.instant());
        delivery.registration = registration;
        delivery.reference = registration.reference;
        delivery.mode = mode;
        delivery.persist();
    }
}
