package org.plenary.development;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real SMTP server on this machine that delivers nothing: each letter becomes a file ending in {@code .eml}, named so
 * that names sort by time. Files outlive hot reloads and restarts, and any mail program opens them.
 */
public final class MailServer implements AutoCloseable {

    private final Path letters;
    private final GreenMail server;
    private final AtomicInteger number = new AtomicInteger();

    private MailServer(Path letters, int port) {
        this.letters = letters;
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    /** @param port 0 for any free one */
    public static MailServer start(Path letters, int port) throws IOException {
        Files.createDirectories(letters);
        var mail = new MailServer(letters, port);
        mail.server.getUserManager().setMessageDeliveryHandler(mail::keep);
        mail.server.start();
        return mail;
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Written aside and moved, so that no reader sees half a letter. GreenMail wants an owner besides: one for all. */
    private GreenMailUser keep(MovingMessage letter, MailAddress to) throws MessagingException, UserException {
        String name = "%013d-%05d".formatted(System.currentTimeMillis(), number.incrementAndGet());
        try {
            Path whole = letters.resolve(name + ".part");
            try (var out = Files.newOutputStream(whole)) {
                letter.getMessage().writeTo(out);
            }
            Files.move(whole, letters.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
            var users = server.getUserManager();
            return users.hasUser("everyone") ? users.getUser("everyone")
                    : users.createUser("everyone@localhost", "everyone", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
