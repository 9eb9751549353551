package org.plenary.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a delivery report (RFC 3464) says of one of our letters: that it could not be delivered, and why. A report that it
 * takes longer, or that somebody is on holiday, is none.
 */
record Bounce(long letter, String reason) {

    private static final int LONGEST_REPORT = 64 * 1024;
    private static final int LONGEST_REASON = 1000;
    /** Where mail servers write to whom a letter was: the first is lost where somebody forwards. */
    private static final String[] TO = { "To", "Delivered-To", "X-Original-To", "Envelope-To" };

    /** @param letter knows whose return address one is */
    static Optional<Bounce> of(MimeMessage message, Function<String, Optional<Long>> letter)
            throws MessagingException, IOException {
        Optional<Long> whose = Collections.list(message.getMatchingHeaders(TO)).stream().map(Header::getValue).map(letter)
                .flatMap(Optional::stream).findFirst();
        if (whose.isEmpty() || !message.isMimeType("multipart/*")) {
            return Optional.empty();
        }
        MimeMultipart parts = new MimeMultipart(message.getDataHandler().getDataSource());
        for (int i = 0; i < Math.min(parts.getCount(), 10); i++) {
            if (parts.getBodyPart(i).isMimeType("message/delivery-status")) {
                return failure(parts.getBodyPart(i)).map(reason -> new Bounce(whose.get(), reason));
            }
        }
        return Optional.empty();
    }

    /** Fields in blocks, one of the message and one of each recipient, an empty line between. */
    private static Optional<String> failure(Part report) throws MessagingException, IOException {
        InputStream fields = new ByteArrayInputStream(start(report));
        while (fields.available() > 0) {
            InternetHeaders block = new InternetHeaders(fields);
            if ("failed".equalsIgnoreCase(field(block, "Action"))) {
                return Optional.of(Stream.of("Diagnostic-Code", "Status").map(name -> field(block, name))
                        .filter(value -> !value.isEmpty()).findFirst().orElse("failed"));
            }
        }
        return Optional.empty();
    }

    private static byte[] start(Part part) throws MessagingException, IOException {
        try (InputStream whole = part.getInputStream()) {
            return whole.readNBytes(LONGEST_REPORT);
        }
    }

    /** On one line, without the name of the protocol it begins with; empty where there is none. */
    private static String field(InternetHeaders block, String name) {
        String[] found = block.getHeader(name);
        String value = found == null ? ""
                : List.of(found).get(0).replaceFirst("^\\s*[\\w-]+\\s*;", "")
                        .replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return value.substring(0, Math.min(value.length(), LONGEST_REASON));
    }
}
