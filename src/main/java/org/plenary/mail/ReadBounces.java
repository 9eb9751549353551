package org.plenary.mail;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.shared.Records;

/** Reads the mailbox of bounces and notes which letters came back. Off where no mailbox is set. */
@ApplicationScoped
public class ReadBounces {

    private static final int AT_ONCE = 500;
    private static final String PATIENCE_IN_MILLISECONDS = "30000";

    @Inject
    ReturnAddress returnAddress;
    @Inject
    Clock clock;
    @Inject
    Records records;
    @Inject
    ReadBounces self;
    /** {@code imaps://user@host:993/INBOX}. */
    @ConfigProperty(name = "plenary.bounces.mailbox")
    Optional<URI> mailbox;
    @ConfigProperty(name = "plenary.bounces.password")
    Optional<String> password;

    @Scheduled(every = "${plenary.bounces.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        if (mailbox.isEmpty() || !records.areOpen()) {
            return;
        }
        try {
            read(mailbox.get(), password.orElse(""));
        } catch (MessagingException | IOException | RuntimeException failure) {
            Log.warnf("the mailbox of bounces could not be read: %s", failure.getMessage());
        }
    }

    /** What is unread there; it is read from then on. @return how many letters came back */
    public int read(URI mailbox, String password) throws MessagingException, IOException {
        Session session = Session.getInstance(settings(mailbox.getScheme()));
        try (Store store = session.getStore(mailbox.getScheme())) {
            store.connect(mailbox.getHost(), mailbox.getPort(), mailbox.getUserInfo(), password);
            try (Folder folder = store.getFolder(mailbox.getPath().length() < 2 ? "INBOX" : mailbox.getPath().substring(1))) {
                folder.open(Folder.READ_WRITE);
                return read(folder);
            }
        }
    }

    private int read(Folder folder) throws MessagingException, IOException {
        int bounced = 0;
        Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        for (int i = 0; i < Math.min(unread.length, AT_ONCE); i++) {
            bounced += bounce(unread[i]).filter(self::note).isPresent() ? 1 : 0;
            // Only now: what was not noted is read again.
            unread[i].setFlag(Flags.Flag.SEEN, true);
        }
        return bounced;
    }

    /** A report that cannot be read would be met again every time. */
    private Optional<Bounce> bounce(Message message) {
        try {
            return Bounce.of((MimeMessage) message, returnAddress::letter);
        } catch (MessagingException | IOException broken) {
            Log.warnf("a message in the mailbox of bounces cannot be read: %s", broken.getMessage());
            return Optional.empty();
        }
    }

    @Transactional
    boolean note(Bounce bounce) {
        return Letter.update("bouncedAt = ?1, bounceReason = ?2 where id = ?3 and sentAt is not null", clock.instant(),
                bounce.reason(), bounce.letter()) > 0;
    }

    private static Properties settings(String protocol) {
        Properties settings = new Properties();
        settings.put("mail." + protocol + ".connectiontimeout", PATIENCE_IN_MILLISECONDS);
        settings.put("mail." + protocol + ".timeout", PATIENCE_IN_MILLISECONDS);
        settings.put("mail." + protocol + ".starttls.enable", "true");
        settings.put("mail." + protocol + ".ssl.checkserveridentity", "true");
        settings.put("mail." + protocol + ".peek", "true");
        return settings;
    }
}
