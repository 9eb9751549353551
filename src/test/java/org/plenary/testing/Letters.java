package org.plenary.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every letter that arrived by SMTP in this JVM, the application's and Keycloak's. */
public final class Letters {

    static final String FOLDER = "plenary.test.letters";
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Letters() {
    }

    /** Oldest first. */
    public static List<MimeMessage> to(String email) {
        return all().stream().filter(letter -> addressees(letter).contains(email)).toList();
    }

    /** To whomever, oldest first. */
    public static List<MimeMessage> all() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty(FOLDER)))) {
            return files.filter(file -> file.toString().endsWith(".eml")).sorted().map(Letters::read).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until there are so many letters to this address, and returns them, oldest first. */
    public static List<MimeMessage> waitFor(int count, String email) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (to(email).size() < count) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("only " + to(email).size() + " of " + count + " letters to " + email + " arrived");
            }
            Thread.sleep(100);
        }
        return to(email);
    }

    /** The first address in the letter's text. */
    public static String link(MimeMessage letter) {
        try {
            StringBuilder text = new StringBuilder();
            collect(letter, text);
            Matcher link = LINK.matcher(text);
            if (!link.find()) {
                throw new AssertionError("no link in " + text);
            }
            return link.group();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    public static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static void collect(Part part, StringBuilder text) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                collect(several.getBodyPart(i), text);
            }
        } else if (part.isMimeType("text/plain")) {
            text.append(part.getContent()).append('\n');
        }
    }

    private static MimeMessage read(Path file) {
        try (var letter = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), letter);
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String addressees(MimeMessage letter) {
        try {
            return Arrays.toString(letter.getAllRecipients());
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
