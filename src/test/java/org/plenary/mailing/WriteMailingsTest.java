package org.plenary.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.mail.Letter;
import org.plenary.mail.Postman;
import org.plenary.programme.Meeting;
import org.plenary.programme.StakeholderGroup;
import org.plenary.registration.Answers;
import org.plenary.registration.Listing;
import org.plenary.registration.Mode;
import org.plenary.registration.Need;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SignUp;
import org.plenary.shared.Language;
import org.plenary.shared.Refusal;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Statements;

/** A letter to many: each person at most one, whatever happens in the middle. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class WriteMailingsTest {

    @Inject
    SignUp signUp;
    @Inject
    WriteMailings write;
    @Inject
    Postman postman;

    private Meeting meeting;

    @BeforeEach
    void a_meeting_and_nothing_that_runs() {
        meeting = Registered.meeting(null, false);
        Given.written(() -> Mailing.update("state = 'STOPPED' where state = 'RUNNING'"));
    }

    @Test
    void each_reads_their_own_language_else_the_meetings_usual_one_with_their_own_data() {
        Registration amina = register("أمينة", Language.AR);
        Registration zoe = register("Zoé", Language.FR);
        long id = Mailings.draft(meeting, false);
        Mailings.say(meeting, id, Language.AR, "إلى {name}", "رقمك {reference}. {status}");
        Mailings.begin(meeting, id);

        assertEquals(2, write.write());

        List<Letter> letters = Mailings.letters(id);
        assertEquals(List.of("en News of " + meeting.name, "ar إلى أمينة"),
                letters.stream().map(letter -> letter.language + " " + letter.subject).toList());
        assertTrue(letters.get(0).textBody.contains("Dear \u2068Zoé\u2069, your reference is \u2068" + zoe.reference),
                letters.get(0).textBody);
        assertTrue(letters.get(0).htmlBody.contains("<strong>\u2068Zoé\u2069</strong>"), letters.get(0).htmlBody);
        assertTrue(letters.get(1).textBody.contains("رقمك \u2068" + amina.reference + "\u2069. \u2068عبر الإنترنت: مؤكد\u2069"),
                letters.get(1).textBody);
        assertEquals(Mailing.State.DONE, Mailings.row(meeting, id).state);
    }

    @Test
    void whoever_registers_after_it_began_is_not_in_it() {
        register("Early", Language.EN);
        long id = Mailings.running(meeting, false);
        register("Late", Language.EN);

        Mailings.writeAll(write);

        assertEquals(List.of("Early"), names(id));
    }

    @Test
    void a_piece_that_fails_in_the_middle_leaves_no_letter_and_afterwards_everybody_has_one() {
        Mailings.crowd(meeting, 150);
        long id = Mailings.running(meeting, false);
        assertEquals(100, write.write());
        Mailings.taken();

        Statements.failingAt("update mailing_recipient", () -> assertThrows(RuntimeException.class, write::write));
        assertEquals(100, Mailings.letters(id).size());

        assertEquals(50, write.write());
        assertEquals(150, Set.copyOf(names(id)).size());
        assertEquals(150, names(id).size());
    }

    @Test
    void where_it_was_not_noted_that_somebody_was_written_to_they_still_get_one() {
        register("Once", Language.EN);
        long id = Mailings.running(meeting, false);
        write.write();
        Given.written(() -> Mailing.update("state = 'RUNNING' where id = ?1", id));
        Given.written(() -> MailingRecipient.update("outcome = 'WAITING' where mailingId = ?1", id));

        write.write();

        assertEquals(List.of("Once"), names(id));
    }

    @Test
    void four_nodes_at_once_write_each_letter_once() throws Exception {
        Mailings.crowd(meeting, 90);
        long id = Mailings.running(meeting, false);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> rounds = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                rounds.add(nodes.submit(write::write));
            }
            int written = 0;
            for (Future<Integer> round : rounds) {
                written += round.get();
            }
            assertEquals(90, written);
        } finally {
            nodes.shutdownNow();
        }
        assertEquals(90, Set.copyOf(names(id)).size());
    }

    @Test
    void three_thousand_people_cost_few_statements_and_each_piece_the_same() {
        Mailings.crowd(meeting, 3000);
        long id = Mailings.draft(meeting, true);
        long beginning = Statements.ofThisThread(() -> Mailings.begin(meeting, id));
        List<Long> pieces = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            pieces.add(Statements.ofThisThread(() -> assertEquals(100, write.write())));
            Mailings.taken();
        }

        assertTrue(beginning < 30, "beginning: " + beginning);
        assertTrue(pieces.get(0) < 30, pieces.toString());
        assertTrue(pieces.get(29) <= pieces.get(0), pieces.toString());
        assertEquals(3000, Given.written(() -> Letter.count("batch", "mailing:" + id)));
        write.write();
        assertEquals(Mailing.State.DONE, Mailings.row(meeting, id).state);
    }

    @Test
    void the_next_piece_waits_for_the_postman_so_that_little_is_under_way_when_somebody_pauses() {
        Mailings.crowd(meeting, 250);
        long id = Mailings.running(meeting, false);
        assertEquals(100, write.write());
        assertEquals(0, write.write());

        Mailings.keep().become(meeting, id, Mailing.State.PAUSED);
        Mailings.taken();
        assertEquals(0, write.write());

        Mailings.keep().become(meeting, id, Mailing.State.RUNNING);
        assertEquals(100, write.write());
        Mailings.keep().become(meeting, id, Mailing.State.STOPPED);
        Mailings.taken();
        assertEquals(0, write.write());
        assertEquals(200, Mailings.letters(id).size());
        assertThrows(Refusal.class, () -> Mailings.keep().become(meeting, id, Mailing.State.RUNNING));
    }

    @Test
    void nothing_begins_where_something_has_changed_since_it_was_looked_at() {
        register("One", Language.EN);
        long id = Mailings.draft(meeting, false);
        String seen = Given.written(() -> DryRun.of(Mailing.of(meeting, id).orElseThrow()).mark());
        register("Two", Language.EN);
        assertThrows(Refusal.class, () -> Mailings.keep().begin(meeting, id, seen));

        String seenAgain = Given.written(() -> DryRun.of(Mailing.of(meeting, id).orElseThrow()).mark());
        Mailings.say(meeting, id, Language.EN, "Another", "text");
        assertThrows(Refusal.class, () -> Mailings.keep().begin(meeting, id, seenAgain));
        assertEquals(Mailing.State.DRAFT, Mailings.row(meeting, id).state);
    }

    @Test
    void news_goes_not_to_whoever_wants_none_and_what_concerns_them_does() {
        Registration without = register("Without", Language.EN);
        register("With", Language.EN);
        Mailings.keep();
        io.quarkus.arc.Arc.container().instance(LeaveNews.class).get().leave(meeting, without.person.id);

        long news = Mailings.running(meeting, true);
        long service = Mailings.running(meeting, false);
        write.write();

        assertEquals(List.of("With"), names(news));
        assertEquals(List.of("With", "Without"), names(service));
        assertFalse(Mailings.letters(service).get(0).htmlBody.contains("/unsubscribe"));
        assertEquals(null, Mailings.letters(service).get(0).unsubscribeUrl);
        assertTrue(Mailings.letters(news).get(0).textBody.contains("/unsubscribe?key="));
    }

    @Test
    void a_hostile_name_makes_no_header_no_link_and_no_markup() throws Exception {
        Given.written(() -> Letter.update("sentAt = ?1 where sentAt is null", Instant.EPOCH));
        String name = "[click](https://evil.example) <b>x</b> {reference} **y** https://evil.example";
        Registration hostile = register(name, Language.EN);
        Given.written(() -> Registration.update("name = ?1 where id = ?2", name + "\r\nBcc: victim@evil.example", hostile.id));
        long id = Mailings.draft(meeting, true);
        Mailings.say(meeting, id, Language.EN, "For {name}", "Dear {name}, **hello** [us](https://us.example)");
        Mailings.begin(meeting, id);
        write.write();

        postman.deliver();

        MimeMessage arrived = org.plenary.testing.Letters.waitFor(2, hostile.person.email).stream()
                .filter(letter -> org.plenary.testing.Letters.subject(letter).startsWith("For ")).findFirst().orElseThrow();
        assertEquals("For " + name + " Bcc: victim@evil.example", arrived.getSubject());
        assertEquals(1, arrived.getAllRecipients().length);
        assertEquals("List-Unsubscribe=One-Click", arrived.getHeader("List-Unsubscribe-Post", null));
        assertEquals("<" + Mailings.letters(id).get(0).unsubscribeUrl + ">", arrived.getHeader("List-Unsubscribe", null));
        var html = Jsoup.parse(Mailings.letters(id).get(0).htmlBody);
        assertTrue(html.select("a[href*=evil]").isEmpty(), html.html());
        assertTrue(html.select("b").isEmpty(), html.html());
        assertTrue(html.text().contains(name + " Bcc: victim@evil.example"), html.text());
        assertEquals(List.of("https://us.example"), html.select("a[href*=us.example]").eachAttr("href"));
    }

    private Registration register(String name, Language language) {
        Person person = Registered.person(name);
        return signUp.of(meeting, person, new Answers(name, "Org", "KE", StakeholderGroup.CIVIL_SOCIETY, Set.of(Need.CAPTIONS),
                null, language, Listing.NONE), Mode.ONLINE);
    }

    private static List<String> names(long id) {
        return Mailings.letters(id).stream().map(letter -> letter.toName).toList();
    }
}
