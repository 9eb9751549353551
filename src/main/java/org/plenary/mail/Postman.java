package org.plenary.mail;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.mailencoder.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.shared.DatabaseAway;
import org.plenary.shared.Records;

/**
 * Carries the letters of the outbox to the mail server, one transaction each, on every node at once: a letter one node
 * is sending is locked, and passed over by the others.
 */
@ApplicationScoped
public class Postman {

    /** Shorter than a transaction may last, so that a silent mail server counts as a failed try. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** So many failures in a row mean that the mail server is away: the rest waits for the next round. */
    private static final int ENOUGH = 3;

    enum Delivery {
        SENT,
        FAILED,
        NOTHING_DUE
    }

    @Inject
    ReactiveMailer mailer;
    @Inject
    Clock clock;
    @Inject
    Postman self;
    @Inject
    Records records;
    @Inject
    ReturnAddress returnAddress;
    @ConfigProperty(name = "plenary.address")
    URI address;

    /** Said once, not every two seconds. */
    private volatile boolean waiting;

    @Scheduled(every = "${plenary.letters.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        if (!records.areOpen()) {
            return;
        }
        try {
            deliver();
            waiting = false;
        } catch (RuntimeException failure) {
            if (!DatabaseAway.isBehind(failure)) {
                throw failure;
            }
            if (!waiting) {
                Log.warn("no letters for now: the database does not answer");
            }
            waiting = true;
        }
    }

    /** Sends what is due. @return how many letters went out */
    public int deliver() {
        int sent = 0;
        int failedInARow = 0;
        while (failedInARow < ENOUGH) {
            switch (self.next()) {
                case NOTHING_DUE -> {
                    return sent;
                }
                case SENT -> {
                    sent++;
                    failedInARow = 0;
                }
                case FAILED -> failedInARow++;
            }
        }
        return sent;
    }

    @Transactional
    Delivery next() {
        return Letter.takeNextDue(Instant.now()).map(this::send).orElse(Delivery.NOTHING_DUE);
    }

    private Delivery send(Letter letter) {
        try {
            handOver(mail(letter));
            letter.sentAt = clock.instant();
            letter.lastError = null;
            return Delivery.SENT;
        } catch (RuntimeException notTaken) {
            letter.failed(notTaken.getMessage() == null ? notTaken.toString() : notTaken.getMessage(), Instant.now());
            Log.warnf("letter %d was not taken (try %d): %s", letter.id, letter.attempts, letter.lastError);
            return Delivery.FAILED;
        }
    }

    /**
     * One at a time in a node. Where the mail client waits in vain it is asked once more at once: seen on opening a
     * connection, where nothing has been handed over; was it, the second has the same Message-ID.
     */
    private synchronized void handOver(Mail mail) {
        // Looked at before: the mail client notices only with a connection in hand.
        mail.getTo().forEach(EmailAddress::new);
        try {
            mailer.send(mail).await().atMost(PATIENCE);
        } catch (TimeoutException inVain) {
            mailer.send(mail).await().atMost(PATIENCE);
        }
    }

    /** To the bare address: a name somebody typed never stands in a header. */
    private Mail mail(Letter letter) {
        Mail mail = Mail.withText(letter.toAddress, letter.subject, letter.textBody).setHtml(letter.htmlBody)
                .addHeader("Message-ID", "<letter-" + letter.id + "@" + address.getHost() + ">")
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Content-Language", letter.language);
        returnAddress.of(letter).ifPresent(mail::setBounceAddress);
        if (letter.unsubscribeUrl != null) {
            mail.addHeader("List-Unsubscribe", "<" + letter.unsubscribeUrl + ">");
            mail.addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (letter.calendar != null) {
            mail.addAttachment("meeting.ics", letter.calendar.getBytes(StandardCharsets.UTF_8),
                    "text/calendar; charset=UTF-8; method=" + method(letter.calendar));
        }
        return mail;
    }

    private static String method(String calendar) {
        return calendar.contains("METHOD:CANCEL") ? "CANCEL" : "PUBLISH";
    }
}
