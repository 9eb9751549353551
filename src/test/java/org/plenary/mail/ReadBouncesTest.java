package org.plenary.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Letters that come back, read from a real IMAP server. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class ReadBouncesTest {

    private static final String PASSWORD = "only in this test";

    @Inject
    ReadBounces readBounces;
    @Inject
    ReturnAddress returnAddress;
    @Inject
    SendAgain sendAgain;
    @Inject
    Postman postman;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private GreenMailUser mailbox;
    private URI address;
    private Letter letter;

    @BeforeEach
    void a_mailbox_and_a_letter_that_was_sent() {
        server.start();
        mailbox = server.setUser("bounces@plenary.example", "bounces", PASSWORD);
        address = URI.create("imap://bounces@127.0.0.1:" + server.getImap().getPort() + "/INBOX");
        letter = sent();
    }

    @AfterEach
    void end() {
        server.stop();
    }

    @Test
    void a_delivery_report_marks_its_letter_with_the_reason_and_is_read_once() throws Exception {
        Letter other = sent();
        deliver(returnAddress.of(letter).orElseThrow(), report("failed", "smtp; 550 5.1.1\r\n  No such user <b>here</b>"));

        assertEquals(1, readBounces.read(address, PASSWORD));

        assertEquals("550 5.1.1 No such user <b>here</b>", now(letter).bounceReason);
        assertTrue(now(letter).isBounced());
        assertNull(now(other).bouncedAt);
        assertEquals(List.of(letter.id), Given.written(
                () -> Letter.undelivered(letter.meetingId, 10).stream().map(one -> one.id).toList()));
        assertEquals(0, readBounces.read(address, PASSWORD));
    }

    @Test
    void an_address_in_other_case_still_leads_to_its_letter() throws Exception {
        deliver(returnAddress.of(letter).orElseThrow().toUpperCase(), report("Failed", "smtp; 552 full"));

        assertEquals(1, readBounces.read(address, PASSWORD));
    }

    @Test
    void a_delay_a_holiday_and_a_forged_address_mark_nothing() throws Exception {
        String to = returnAddress.of(letter).orElseThrow();
        deliver(to, report("delayed", "smtp; 451 later"));
        deliver(to, "Content-Type: text/plain\r\n\r\nI am on holiday. Action: failed");
        deliver(to.replaceFirst("letter-\\d+", "letter-" + sent().id), report("failed", "smtp; 550 forged"));
        deliver("bounces@plenary.example", report("failed", "smtp; 550 without"));
        deliver(to, "Content-Type: multipart/report; boundary=\r\n\r\nbroken");

        assertEquals(0, readBounces.read(address, PASSWORD));
        assertEquals(0L, Given.written(() -> Letter.count("meetingId = ?1 and bouncedAt is not null", letter.meetingId)));
    }

    @Test
    void what_came_back_is_sent_again_by_a_button() throws Exception {
        deliver(returnAddress.of(letter).orElseThrow(), report("failed", "smtp; 552 full"));
        readBounces.read(address, PASSWORD);

        assertTrue(sendAgain.of(letter.id, letter.meetingId));
        assertTrue(!now(letter).isSent() && !now(letter).isBounced());
        Given.written(() -> Letter.update("sentAt = ?1 where sentAt is null and id <> ?2", Instant.EPOCH, letter.id));
        assertEquals(1, postman.deliver());
        MimeMessage arrived = org.plenary.testing.Letters.waitFor(1, letter.toAddress).get(0);
        assertEquals("<" + returnAddress.of(letter).orElseThrow() + ">", arrived.getHeader("Return-Path", null));
    }

    /** As RFC 3464 has it in its first example. */
    private static String report(String action, String diagnostic) {
        return "MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\nYour letter could not be delivered.\r\n"
                + "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example\r\n\r\n"
                + "Final-Recipient: rfc822; nobody@people.example\r\nAction: " + action + "\r\nStatus: 5.0.0\r\n"
                + "Diagnostic-Code: " + diagnostic + "\r\n\r\n--b--\r\n";
    }

    private void deliver(String to, String rest) throws Exception {
        mailbox.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(
                ("From: <MAILER-DAEMON@mail.example>\r\nTo: " + to + "\r\nSubject: Undelivered\r\n" + rest)
                        .getBytes(StandardCharsets.UTF_8))));
    }

    private static Letter now(Letter letter) {
        return Given.written(() -> Letter.findById(letter.id));
    }

    private Letter sent() {
        long meeting = letter == null ? System.nanoTime() : letter.meetingId;
        return Given.written(() -> {
            Letter one = new Letter();
            one.eventKey = UUID.randomUUID().toString();
            one.meetingId = meeting;
            one.toAddress = "u" + one.eventKey + "@people.example";
            one.toName = "Somebody";
            one.language = "en";
            one.subject = "Hello";
            one.textBody = "Text";
            one.htmlBody = "<p>Text</p>";
            one.createdAt = Instant.EPOCH;
            one.dueAt = Instant.EPOCH;
            one.sentAt = Instant.EPOCH;
            one.persist();
            return one;
        });
    }
}
