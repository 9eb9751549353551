package org.plenary.connections.webhooks;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.plenary.programme.Meeting;
import org.plenary.testing.Given;

/** Small makers of webhooks and of what is sent to them. */
public final class Hooked {

    private Hooked() {
    }

    /** Told of everything. */
    public static Webhook webhook(Meeting meeting, String address) {
        return webhook(meeting, address, Happening.CONFIRMED, Happening.SWITCHED, Happening.CANCELLED);
    }

    static Webhook webhook(Meeting meeting, String address, Happening... wanted) {
        long id = CDI.current().select(KeepWebhooks.class).get().make(meeting, address, EnumSet.copyOf(List.of(wanted))).id();
        return Given.written(() -> Webhook.findById(id));
    }

    /** A test that no receiver took. */
    public static Delivery givenUp(long webhook) {
        return Given.written(() -> {
            Delivery delivery = Delivery.of(Webhook.findById(webhook), Happening.TEST, "TEST:" + UUID.randomUUID(),
                    Instant.now());
            delivery.attempts = Delivery.TRIES;
            delivery.lastError = "the server answered 503";
            delivery.givenUpAt = Instant.now();
            delivery.persist();
            return delivery;
        });
    }

    static List<Delivery> deliveries(Webhook webhook) {
        return Given.written(() -> Delivery.list("webhook = ?1 order by happenedAt, kind", webhook));
    }

    /** What failed may be tried again at once. */
    static void allDue() {
        Given.written(() -> Delivery.update("dueAt = ?1", Instant.now().minusSeconds(1)));
    }
}
