package org.plenary.development;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;

/** What was sent on this machine, Keycloak's letters too: newest first. Only in development. */
@IfBuildProfile("dev")
@Path("/dev/mail")
@Produces("text/html;charset=utf-8")
@PermitAll
public class DevelopmentMail {

    /** @param name the file's name without its ending: digits and a dash */
    public record Letter(String name, String to, String subject, String sent, List<Line> lines, List<String> attachments) {
    }

    /** One line of a letter, its addresses apart so that they can be followed. */
    public record Line(List<Piece> pieces) {

        private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s>]+");

        static Line of(String line) {
            var pieces = new ArrayList<Piece>();
            int end = 0;
            var address = ADDRESS.matcher(line);
            while (address.find()) {
                pieces.add(new Piece(line.substring(end, address.start()), false));
                pieces.add(new Piece(address.group(), true));
                end = address.end();
            }
            pieces.add(new Piece(line.substring(end), false));
            return new Line(pieces);
        }
    }

    public record Piece(String text, boolean link) {
    }

    @CheckedTemplate(basePath = "development", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MailList(List<Letter> letters) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "development", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MailLetter(Letter letter) implements TemplateInstance {
    }

    private static final int SHOWN_AT_MOST = 200;

    @GET
    public TemplateInstance list() throws IOException, MessagingException {
        java.nio.file.Path folder = Files.createDirectories(DevelopmentFolder.of("mail"));
        var letters = new ArrayList<Letter>();
        try (Stream<java.nio.file.Path> files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".eml")).sorted(Comparator.reverseOrder())
                    .limit(SHOWN_AT_MOST).toList()) {
                letters.add(read(file));
            }
        }
        return new MailList(letters);
    }

    @GET
    @Path("/{name:\\d+-\\d+}")
    public TemplateInstance letter(@RestPath String name) throws IOException, MessagingException {
        var file = DevelopmentFolder.of("mail").resolve(name + ".eml");
        if (!Files.exists(file)) {
            throw new NotFoundException();
        }
        return new MailLetter(read(file));
    }

    private static Letter read(java.nio.file.Path file) throws IOException, MessagingException {
        try (var in = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), in);
            var texts = new ArrayList<String>();
            var attachments = new ArrayList<String>();
            collect(message, texts, attachments);
            return new Letter(file.getFileName().toString().replace(".eml", ""), decoded(addressees(message)),
                    message.getSubject(), String.valueOf(message.getSentDate()),
                    String.join("\n", texts).lines().map(Line::of).toList(), attachments);
        }
    }

    private static void collect(Part part, List<String> texts, List<String> attachments)
            throws IOException, MessagingException {
        if (part.getFileName() != null || part.isMimeType("text/calendar")) {
            attachments.add(part.getFileName() == null ? part.getContentType() : part.getFileName());
        }
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart one = several.getBodyPart(i);
                collect(one, texts, attachments);
            }
        } else if (part.isMimeType("text/plain") || part.isMimeType("text/calendar")) {
            texts.add(part.getContent() instanceof String text ? text
                    : new String(part.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static String addressees(MimeMessage message) throws MessagingException {
        var all = message.getAllRecipients();
        return all == null ? "" : String.join(", ", Arrays.stream(all).map(Object::toString).toList());
    }

    private static String decoded(String header) throws IOException {
        return MimeUtility.decodeText(header);
    }
}
