package org.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.shared.Refusal;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;

/** A free seat is offered to the next in line for some hours, and passed on where nobody answers. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@ActivateRequestContext
class OffersTest {

    @Inject
    SignUp signUp;
    @Inject
    SwitchMode switchMode;
    @Inject
    CancelRegistration cancel;
    @Inject
    AnswerOffer answer;
    @Inject
    ExpireOffers expire;

    private Meeting meeting;
    private Registration first;
    private Registration second;
    private Registration third;

    @BeforeEach
    void one_seat_that_becomes_free_and_two_who_wait() {
        meeting = Registered.meeting(1, false);
        Registered.offers(meeting, Mode.IN_PERSON, 24);
        first = signUp("First");
        second = signUp("Second");
        third = signUp("Third");
        cancel.of(first.id);
    }

    @Test
    void the_next_in_line_is_offered_the_seat_and_nobody_else_can_have_it() {
        assertEquals("IN_PERSON OFFERED", Registered.places(second));
        assertEquals("IN_PERSON WAITING", Registered.places(third));
        assertEquals(List.of("signed-up", "offered"), Registered.letters(second));
        assertEquals("IN_PERSON WAITING", Registered.places(signUp("Fourth")));
        Place offered = Given.written(() -> Place.living(second, Mode.IN_PERSON).orElseThrow());
        assertEquals(Duration.ofHours(24), Duration.between(offered.stateSince, offered.offerUntil));
    }

    @Test
    void who_takes_it_has_it_however_often_they_say_so() {
        answer.accept(second.id, Mode.IN_PERSON);
        answer.accept(second.id, Mode.IN_PERSON);

        assertEquals("IN_PERSON CONFIRMED", Registered.places(second));
        assertEquals(List.of("signed-up", "offered", "offer-taken"), Registered.letters(second));
        expire.due();
        assertEquals("IN_PERSON WAITING", Registered.places(third));
    }

    @Test
    void who_leaves_it_passes_it_on_at_once() {
        answer.refuse(second.id, Mode.IN_PERSON);

        assertEquals("", Registered.places(second));
        assertEquals("IN_PERSON OFFERED", Registered.places(third));
        assertEquals(List.of("signed-up", "offered", "offer-refused"), Registered.letters(second));
    }

    @Test
    void an_offer_nobody_answers_passes_to_the_next_and_both_are_told_once() {
        expire.due();
        assertEquals("IN_PERSON OFFERED", Registered.places(second));
        Registered.runOut(meeting);

        assertThrows(Refusal.class, () -> answer.accept(second.id, Mode.IN_PERSON));
        expire.due();
        expire.due();

        assertEquals("", Registered.places(second));
        assertEquals("IN_PERSON OFFERED", Registered.places(third));
        assertEquals(List.of("signed-up", "offered", "offer-expired"), Registered.letters(second));
        assertEquals(List.of("signed-up", "offered"), Registered.letters(third));
        assertThrows(Refusal.class, () -> answer.accept(second.id, Mode.IN_PERSON));
        assertThrows(Refusal.class, () -> answer.refuse(second.id, Mode.IN_PERSON));
    }

    @Test
    void they_are_reminded_once_before_it_ends() {
        Given.written(() -> Place.update("remindAt = ?1 where meeting = ?2 and state = ?3", Instant.now().minusSeconds(1),
                meeting, Place.State.OFFERED));
        expire.due();
        expire.due();

        assertEquals("IN_PERSON OFFERED", Registered.places(second));
        assertEquals(List.of("signed-up", "offered", "offer-ends"), Registered.letters(second));
    }

    @Test
    void the_place_online_stays_until_the_offer_is_taken() {
        Registration online = signUp.of(meeting, Registered.person("Online"), Registered.answers("Online"), Mode.ONLINE);
        switchMode.to(Mode.IN_PERSON, online.id);
        cancel.of(second.id);
        cancel.of(third.id);
        assertEquals("IN_PERSON OFFERED, ONLINE CONFIRMED", Registered.places(online));

        answer.accept(online.id, Mode.IN_PERSON);

        assertEquals("IN_PERSON CONFIRMED", Registered.places(online));
    }

    @Test
    void who_lets_it_run_out_keeps_the_place_online_and_may_ask_again_at_the_end() {
        Registration online = signUp.of(meeting, Registered.person("Online"), Registered.answers("Online"), Mode.ONLINE);
        switchMode.to(Mode.IN_PERSON, online.id);
        cancel.of(second.id);
        cancel.of(third.id);
        Registered.runOut(meeting);
        expire.due();
        assertEquals("ONLINE CONFIRMED", Registered.places(online));
        Registration other = signUp("Other");

        switchMode.to(Mode.IN_PERSON, online.id);

        assertEquals("IN_PERSON CONFIRMED", Registered.places(other));
        assertTrue(Registered.places(online).startsWith("IN_PERSON WAITING"), Registered.places(online));
    }

    private Registration signUp(String name) {
        return signUp.of(meeting, Registered.person(name), Registered.answers(name), Mode.IN_PERSON);
    }
}
