package org.plenary.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Language;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class PostmanTest {

    private static final String CALENDAR = "BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n";

    @Inject
    Letters letters;
    @Inject
    Postman postman;

    @BeforeEach
    void nothing_else_is_due() {
        QuarkusTransaction.requiringNew().run(() -> Letter.update("sentAt = ?1 where sentAt is null", Instant.EPOCH));
    }

    @Test
    void a_letter_arrives_as_text_and_html_with_its_calendar() throws Exception {
        String to = address();
        write("arrives:" + to, to, "Your place", "أمينة <b>الراشد</b>", Language.AR);

        assertEquals(1, postman.deliver());

        MimeMessage arrived = org.plenary.testing.Letters.waitFor(1, to).get(0);
        Letter sent = Given.written(() -> Letter.<Letter> find("toAddress", to).singleResult());
        assertEquals("<letter-" + sent.id + "@localhost>", arrived.getMessageID());
        assertNotNull(sent.sentAt);
        assertTrue(sent.htmlBody.contains("<html lang=\"ar\" dir=\"rtl\">"), sent.htmlBody);
        assertTrue(sent.htmlBody.contains("أمينة &lt;b&gt;الراشد&lt;/b&gt;"), sent.htmlBody);
        assertTrue(sent.textBody.startsWith("تحية طيبة، أمينة <b>الراشد</b>،"), sent.textBody);
        String raw = raw(arrived);
        assertTrue(raw.contains("text/calendar") && raw.contains("method=PUBLISH"), raw);
        assertTrue(raw.contains("text/plain") && raw.contains("text/html"), raw);
    }

    @Test
    void the_same_event_writes_one_letter() {
        String to = address();

        write("event:" + to, to, "First", "A", Language.EN);
        write("event:" + to, to, "Second", "A", Language.EN);

        assertEquals(List.of("First"), Given.written(
                () -> Letter.<Letter> list("toAddress", to).stream().map(letter -> letter.subject).toList()));
    }

    @Test
    void a_deed_that_fails_leaves_no_letter() {
        String to = address();

        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            letters.write(draft("fails:" + to, to, "Never", "A", Language.EN));
            throw new IllegalStateException("the deed fails");
        }));

        assertEquals(0L, Given.written(() -> Letter.count("toAddress", to)));
    }

    @Test
    void a_line_break_in_a_name_or_subject_becomes_no_header() throws Exception {
        String to = address();
        write("crlf:" + to, to, "Hello\r\nBcc: victim@evil.example\r\n\r\nbody", "Eve\r\nBcc: victim2@evil.example",
                Language.EN);

        postman.deliver();

        MimeMessage arrived = org.plenary.testing.Letters.waitFor(1, to).get(0);
        assertEquals("Hello Bcc: victim@evil.example body", arrived.getSubject());
        assertEquals(1, arrived.getAllRecipients().length);
        assertEquals(0, org.plenary.testing.Letters.to("victim@evil.example").size());
        assertEquals(0, org.plenary.testing.Letters.to("victim2@evil.example").size());
    }

    @Test
    void four_postmen_at_once_send_each_letter_once() throws Exception {
        String to = address();
        for (int i = 0; i < 40; i++) {
            write("many:" + i + to, to, "Letter " + i, "A", Language.EN);
        }
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> rounds = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                rounds.add(nodes.submit(postman::deliver));
            }
            int sent = 0;
            for (Future<Integer> round : rounds) {
                sent += round.get();
            }
            assertEquals(40, sent);
        } finally {
            nodes.shutdownNow();
        }
        Thread.sleep(500);
        List<String> subjects = new ArrayList<>();
        for (MimeMessage letter : org.plenary.testing.Letters.to(to)) {
            subjects.add(letter.getSubject());
        }
        assertEquals(40, subjects.size());
        assertEquals(40, subjects.stream().distinct().count());
    }

    @Test
    void an_address_nobody_can_write_to_is_tried_later_and_does_not_hold_up_the_others() {
        String good = address();
        write("bad:" + good, "no address at all", "Bad", "A", Language.EN);
        write("good:" + good, good, "Good", "A", Language.EN);

        assertEquals(1, postman.deliver());

        Letter bad = Given.written(() -> Letter.<Letter> find("eventKey", "bad:" + good).singleResult());
        assertEquals(1, bad.attempts);
        assertFalse(bad.isSent());
        assertNotNull(bad.lastError);
        assertTrue(bad.dueAt.isAfter(Instant.now().plusSeconds(30)));
        assertEquals(0, postman.deliver());
    }

    @Test
    void pauses_grow_from_a_minute_to_six_hours_and_end_after_three_days() {
        assertEquals(Duration.ofMinutes(1), Letter.pauseAfter(1));
        assertEquals(Duration.ofMinutes(2), Letter.pauseAfter(2));
        assertEquals(Duration.ofHours(6), Letter.pauseAfter(10));
        Letter letter = new Letter();
        Instant now = Instant.EPOCH;
        while (!letter.isGivenUp()) {
            letter.failed("refused", now);
            now = letter.isGivenUp() ? now : letter.dueAt;
        }
        assertEquals(3, Duration.between(Instant.EPOCH, now).toDays());
    }

    private void write(String key, String to, String subject, String name, Language language) {
        QuarkusTransaction.requiringNew().run(() -> letters.write(draft(key, to, subject, name, language)));
    }

    private static LetterDraft draft(String key, String to, String subject, String name, Language language) {
        return new LetterDraft(key, null, null, to, name, language, subject, List.of("One <paragraph>"),
                List.of(new LetterDraft.Fact("Programme", "here", "https://plenary.example/x")),
                new LetterDraft.Link("Open", "https://plenary.example/me"), CALENDAR);
    }

    private static String address() {
        return "u" + UUID.randomUUID().toString().substring(0, 8) + "@people.example";
    }

    private static String raw(MimeMessage message) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
