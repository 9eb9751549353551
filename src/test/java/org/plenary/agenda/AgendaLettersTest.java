package org.plenary.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.programme.released.Change;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.ReleaseMade;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Csrf;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Statements;

@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
@ActivateRequestContext
class AgendaLettersTest {

    private static final String ORGANISER = "organiser@plenary.example";

    @Inject
    Releases releases;
    @Inject
    Event<ReleaseMade> released;

    private Meeting meeting;
    private Room room;
    private Session ten;
    private Session noon;
    private Session two;

    @BeforeEach
    void a_released_meeting() {
        meeting = Given.meeting();
        room = Given.room(meeting, "Room 1");
        ten = Given.session(meeting, "TEN", room, Given.FIRST_DAY.atTime(10, 0));
        noon = Given.session(meeting, "NOON", room, Given.FIRST_DAY.atTime(12, 0));
        two = Given.session(meeting, "TWO", room, Given.FIRST_DAY.atTime(14, 0));
        releases.make(meeting, null);
    }

    @Test
    void one_letter_tells_who_starred_them_all_that_moved_and_was_cancelled() {
        Person both = starring("en", "TEN", "NOON");
        Person one = starring("en", "NOON");
        Person neither = starring("en", "TWO");
        move(ten);
        change(noon, Session::cancel);

        releases.make(meeting, null);

        assertEquals(List.of(meeting.name + ": your agenda has changed"), subjects(both));
        String text = letters(both).get(0).textBody;
        assertTrue(text.contains("Moved: \u2068TEN Session TEN\u2069. Now: Monday 6 December 2021, 11:00–12:00, "
                + "Central European Standard Time (UTC+01:00), \u2068Room 1\u2069. Before: Monday 6 December 2021, 10:00–11:00,"),
                text);
        assertTrue(
                text.contains("Cancelled: \u2068NOON Session NOON\u2069. It was to be: Monday 6 December 2021, 12:00–13:00,"),
                text);
        assertTrue(text.contains("/" + meeting.slug + "/sessions/TEN"), text);
        assertTrue(text.contains("/" + meeting.slug + "/me/agenda"), text);
        assertEquals(1, letters(one).size());
        assertTrue(!letters(one).get(0).textBody.contains("TEN"), letters(one).get(0).textBody);
        assertEquals(List.of(), subjects(neither));
    }

    @Test
    void other_words_another_speaker_and_a_new_session_write_no_letter() {
        Person person = starring("en", "TEN");
        change(ten, session -> session.title = "Another title");
        change(ten, session -> session.description = "Another text");
        Given.session(meeting, "NEW", room, Given.FIRST_DAY.atTime(16, 0));

        releases.make(meeting, null);
        releases.make(meeting, null);

        assertEquals(List.of(), subjects(person));
    }

    @Test
    void each_release_that_concerns_somebody_is_one_letter_more_and_the_same_never_twice() {
        Person person = starring("en", "TEN");
        move(ten);
        releases.make(meeting, null);
        releases.make(meeting, "nothing new");
        change(ten, Session::cancel);
        releases.make(meeting, null);
        change(ten, Session::restore);
        releases.make(meeting, null);

        assertEquals(List.of("Moved", "Cancelled", "Held after all"), kinds(person));

        QuarkusTransaction.requiringNew().run(() -> {
            Programme before = releases.numbered(meeting, 4);
            Programme after = releases.numbered(meeting, 5);
            released.fire(new ReleaseMade(meeting, before, after, Change.between(before, after)));
        });
        assertEquals(3, letters(person).size());
    }

    @Test
    void what_is_taken_out_of_the_programme_and_put_back_is_told() {
        Person person = starring("en", "TEN");
        Given.written(() -> Session.deleteById(ten.id));
        releases.make(meeting, null);
        Session again = Given.session(meeting, "TEN", room, Given.FIRST_DAY.atTime(10, 0));
        change(again, session -> session.guid = ten.guid);
        releases.make(meeting, null);

        assertEquals(List.of("No longer in the programme", "Held after all"), kinds(person));
    }

    @Test
    void of_what_is_cancelled_already_nothing_more_is_told() {
        Person person = starring("en", "TEN");
        change(ten, Session::cancel);
        releases.make(meeting, null);
        move(ten);
        releases.make(meeting, null);
        Given.written(() -> Session.deleteById(ten.id));
        releases.make(meeting, null);

        assertEquals(List.of("Cancelled"), kinds(person));
    }

    @Test
    void who_removed_the_star_gets_none_and_who_keeps_one_elsewhere_neither() {
        Person removed = starring("en", "TEN");
        Given.written(() -> {
            Star.remove(meeting, removed, ten.guid);
            return null;
        });
        Meeting other = Given.meeting();
        Session same = Given.session(other, "TEN", null, Given.FIRST_DAY.atTime(10, 0));
        releases.make(other, null);
        Person elsewhere = Keeping.person("en", null);
        Keeping.star(elsewhere, other, same.code);
        move(ten);

        releases.make(meeting, null);

        assertEquals(List.of(), subjects(removed));
        assertEquals(List.of(), subjects(elsewhere));
    }

    @Test
    void each_reads_it_in_their_language_and_in_their_time_too() {
        Person arabic = Keeping.person("ar", "Asia/Tokyo");
        Keeping.star(arabic, meeting, "TEN");
        Person unknown = Keeping.person(null, "Europe/Paris");
        Keeping.star(unknown, meeting, "TEN");
        move(ten);

        releases.make(meeting, null);

        Letter letter = letters(arabic).get(0);
        assertEquals(meeting.name + ": تغيّر جدولك", letter.subject);
        assertEquals("ar", letter.language);
        assertTrue(letter.htmlBody.contains("dir=\"rtl\""));
        assertTrue(letter.textBody.contains("نُقلت: \u200F\u2068TEN Session TEN\u2069"), letter.textBody);
        assertTrue(letter.textBody.contains("11:00–12:00") && letter.textBody.contains("(بتوقيتك: ")
                && letter.textBody.contains("19:00–20:00"), letter.textBody);
        assertEquals("en", letters(unknown).get(0).language);
        assertTrue(!letters(unknown).get(0).textBody.contains("your time"), "Paris has the venue's time");
    }

    @Test
    void a_session_is_called_as_it_is_in_the_letters_language_or_says_which_it_is_in() {
        Given.text(ten, "ar", "العاشرة", null);
        releases.make(meeting, null);
        Person arabic = starring("ar", "TEN", "NOON");
        Person french = starring("fr", "TEN", "NOON");
        move(ten);
        change(noon, Session::cancel);

        releases.make(meeting, null);

        String theirs = letters(arabic).get(0).htmlBody;
        assertTrue(theirs.contains(">\u200F\u2068TEN العاشرة\u2069. "), theirs);
        assertTrue(theirs.contains(">\u200F<span lang=\"en\">\u2068NOON Session NOON\u2069</span>. "), theirs);
        assertTrue(letters(arabic).get(0).textBody.contains(": \u200F\u2068TEN العاشرة\u2069. "),
                letters(arabic).get(0).textBody);
        String other = letters(french).get(0).htmlBody;
        assertTrue(other.contains("><span lang=\"en\">\u2068TEN Session TEN\u2069</span>. "), other);
        assertTrue(!other.contains("العاشرة"), other);
        assertTrue(letters(french).get(0).textBody.contains(": \u2068TEN Session TEN\u2069. "),
                letters(french).get(0).textBody);
    }

    @Test
    void a_release_that_fails_tells_nobody() {
        Person person = starring("en", "TEN");
        move(ten);

        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            releases.make(meeting, null);
            throw new IllegalStateException("the deed fails");
        }));

        assertEquals(List.of(), subjects(person));
    }

    /** With a query for each letter the second number would be larger by hundreds. */
    @Test
    void three_hundred_letters_cost_a_few_statements_more_than_one() {
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        starring("en", "TEN", "NOON");
        move(ten);
        move(noon);
        release();
        move(ten);
        move(noon);
        long forOne = Statements.of(this::release);
        IntStream.range(0, 300).forEach(i -> starring("en", "TEN", "NOON"));
        move(ten);
        move(noon);

        long forMany = Statements.of(this::release);

        assertEquals(303L, Given.written(() -> Letter.count("meetingId", meeting.id)));
        assertTrue(forMany - forOne < 30, forOne + " statements for one letter, " + forMany + " for 301");
    }

    private void release() {
        Csrf.on(Keeping.as(ORGANISER)).post("/" + meeting.slug + "/manage/releases").then().statusCode(303);
    }

    private Person starring(String language, String... codes) {
        Person person = Keeping.person(language, null);
        Keeping.star(person, meeting, codes);
        return person;
    }

    private void move(Session row) {
        change(row, session -> session.moveTo(session.room, session.startsAt.plus(Duration.ofHours(1)), session.length()));
    }

    private static void change(Session row, Consumer<Session> change) {
        Given.written(() -> {
            change.accept(Session.findById(row.id));
            return null;
        });
    }

    private List<String> subjects(Person person) {
        return letters(person).stream().map(letter -> letter.subject).toList();
    }

    private List<String> kinds(Person person) {
        return letters(person).stream().map(letter -> letter.textBody.replaceAll("(?s).*\n([^\n:]+): \u2068TEN.*", "$1"))
                .toList();
    }

    private List<Letter> letters(Person person) {
        return Given.written(() -> Letter.list("personId = ?1 order by id", person.id));
    }
}
