package org.plenary.connections.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.plenary.connections.ConnectionsMessages;
import org.plenary.identity.Audit;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** Makes, tries and removes webhooks, and sends again what was not taken. */
@ApplicationScoped
class KeepWebhooks {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    /** What the log keeps of it: of the address only whose it is, for what follows may be a secret of theirs. */
    record Kept(Set<Happening> wanted) {
    }

    @Inject
    Visitor visitor;
    @Inject
    Audit audit;
    @Inject
    Clock clock;
    @Inject
    Signature signature;

    /** @param secret shown to whoever made it, and to nobody again */
    record Made(long id, String secret) {
    }

    @Transactional
    public Made make(Meeting meeting, String address, Set<Happening> wanted) {
        byte[] seed = new byte[BYTES];
        RANDOM.nextBytes(seed);
        Webhook webhook = new Webhook();
        webhook.meeting = meeting;
        webhook.address = address;
        webhook.wanted = wanted;
        webhook.seed = Base64.getUrlEncoder().withoutPadding().encodeToString(seed);
        webhook.madeAt = clock.instant();
        webhook.madeBy = visitor.person().orElse(null);
        webhook.persist();
        audit.write(meeting.id, "webhook.made", "webhook", webhook.id, host(webhook), null, new Kept(wanted));
        return new Made(webhook.id, signature.secret(webhook));
    }

    /** With everything that was to be told to it. */
    @Transactional
    public void remove(Meeting meeting, long id) {
        Webhook webhook = Webhook.of(meeting, id).orElseThrow(Refusal::notFound);
        audit.write(meeting.id, "webhook.removed", "webhook", id, host(webhook), new Kept(webhook.wanted), null);
        Webhook.deleteById(id);
    }

    @Transactional
    public void tryOut(Meeting meeting, long id) {
        Webhook webhook = Webhook.of(meeting, id).orElseThrow(Refusal::notFound);
        Delivery.of(webhook, Happening.TEST, Happening.TEST + ":" + UUID.randomUUID(), clock.instant()).persist();
    }

    /** @return the webhook's id @throws Refusal 409 where its person has erased their data */
    @Transactional
    public long again(Meeting meeting, UUID id) {
        Delivery delivery = Delivery.of(meeting, id).orElseThrow(Refusal::notFound);
        Delivery.getEntityManager().refresh(delivery, LockModeType.PESSIMISTIC_WRITE);
        if (!delivery.canBeSent()) {
            ConnectionsMessages words = Words.now(ConnectionsMessages.class);
            throw new Refusal(409, words.gone_title(), words.gone());
        }
        delivery.again(Instant.now());
        return delivery.webhook.id;
    }

    private static String host(Webhook webhook) {
        return URI.create(webhook.address).getHost();
    }
}
