package org.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.identity.AuditEntry;
import org.plenary.identity.Person;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.programme.RegionalGroup;
import org.plenary.shared.Refusal;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;

@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@ActivateRequestContext
class PlacesTest {

    @Inject
    SignUp signUp;
    @Inject
    SwitchMode switchMode;
    @Inject
    CancelRegistration cancel;
    @Inject
    Decide decide;
    @Inject
    SetCapacity setCapacity;

    @Test
    void the_last_seat_goes_to_the_first_on_the_waiting_list() {
        Meeting meeting = Registered.meeting(1, false);
        Registration first = signUp(meeting, "First", Mode.IN_PERSON);
        Registration second = signUp(meeting, "Second", Mode.IN_PERSON);
        Registration third = signUp(meeting, "Third", Mode.IN_PERSON);

        cancel.of(first.id);

        assertEquals("", Registered.places(first));
        assertEquals("IN_PERSON CONFIRMED", Registered.places(second));
        assertEquals("IN_PERSON WAITING", Registered.places(third));
        assertEquals(List.of("signed-up", "cancelled"), Registered.letters(first));
        assertEquals(List.of("signed-up", "promoted"), Registered.letters(second));
        assertEquals(List.of("signed-up"), Registered.letters(third));
    }

    @Test
    void a_pending_request_holds_a_seat_and_a_declined_one_passes_it_on() {
        Meeting meeting = Registered.meeting(1, true);
        Registration first = signUp(meeting, "First", Mode.IN_PERSON);
        Registration second = signUp(meeting, "Second", Mode.IN_PERSON);
        assertEquals("IN_PERSON PENDING", Registered.places(first));
        assertEquals("IN_PERSON WAITING", Registered.places(second));

        decide.decline(meeting, first.id, Mode.IN_PERSON, "No seat for two of one office");

        assertEquals("", Registered.places(first));
        assertEquals("IN_PERSON PENDING", Registered.places(second));
        assertEquals(List.of("signed-up", "declined"), Registered.letters(first));
        assertTrue(letter(first, "declined").textBody.contains("No seat for two of one office"));
    }

    @Test
    void who_is_approved_while_waiting_is_confirmed_when_a_seat_is_free() {
        Meeting meeting = Registered.meeting(1, true);
        Registration first = signUp(meeting, "First", Mode.IN_PERSON);
        Registration second = signUp(meeting, "Second", Mode.IN_PERSON);

        decide.approve(meeting, second.id, Mode.IN_PERSON);
        assertEquals("IN_PERSON WAITING", Registered.places(second));
        cancel.of(first.id);

        assertEquals("IN_PERSON CONFIRMED", Registered.places(second));
        assertEquals(List.of("signed-up", "promoted"), Registered.letters(second));
    }

    @Test
    void a_decision_is_made_once_and_written_down() {
        Meeting meeting = Registered.meeting(null, true);
        Registration registration = signUp(meeting, "First", Mode.IN_PERSON);

        decide.approve(meeting, registration.id, Mode.IN_PERSON);

        assertThrows(Refusal.class, () -> decide.approve(meeting, registration.id, Mode.IN_PERSON));
        assertEquals("IN_PERSON CONFIRMED", Registered.places(registration));
        assertEquals(List.of("signed-up", "approved"), Registered.letters(registration));
        assertEquals(List.of("registration.approved"), Given.written(
                () -> AuditEntry.of("registration", registration.id).stream().map(entry -> entry.deed).toList()));
    }

    @Test
    void another_meetings_registration_cannot_be_decided_on() {
        Meeting meeting = Registered.meeting(null, true);
        Meeting other = Registered.meeting(null, true);
        Registration registration = signUp(meeting, "First", Mode.IN_PERSON);

        assertThrows(Refusal.class, () -> decide.approve(other, registration.id, Mode.IN_PERSON));

        assertEquals("IN_PERSON PENDING", Registered.places(registration));
    }

    @Test
    void a_switch_to_a_free_place_gives_the_old_one_to_the_next() {
        Meeting meeting = Registered.meeting(1, false);
        Registration first = signUp(meeting, "First", Mode.IN_PERSON);
        Registration second = signUp(meeting, "Second", Mode.IN_PERSON);

        switchMode.to(Mode.ONLINE, first.id);

        assertEquals("ONLINE CONFIRMED", Registered.places(first));
        assertEquals("IN_PERSON CONFIRMED", Registered.places(second));
        assertEquals(List.of("signed-up", "switched"), Registered.letters(first));
        assertEquals(List.of("signed-up", "promoted"), Registered.letters(second));
    }

    @Test
    void a_switch_that_has_to_wait_keeps_the_old_place_until_it_comes_true() {
        Meeting meeting = Registered.meeting(1, false);
        Registration there = signUp(meeting, "There", Mode.IN_PERSON);
        Registration switching = signUp(meeting, "Switching", Mode.ONLINE);

        switchMode.to(Mode.IN_PERSON, switching.id);
        assertEquals("IN_PERSON WAITING, ONLINE CONFIRMED", Registered.places(switching));
        assertEquals(Mode.ONLINE, Given.written(switching::mode).orElseThrow());
        cancel.of(there.id);

        assertEquals("IN_PERSON CONFIRMED", Registered.places(switching));
        assertEquals(List.of("signed-up", "switched", "promoted"), Registered.letters(switching));
    }

    @Test
    void a_switch_that_needs_approval_keeps_the_old_place_until_it_is_approved() {
        Meeting meeting = Registered.meeting(1, true);
        Registration registration = signUp(meeting, "Switching", Mode.ONLINE);

        switchMode.to(Mode.IN_PERSON, registration.id);
        assertEquals("IN_PERSON PENDING, ONLINE CONFIRMED", Registered.places(registration));
        decide.approve(meeting, registration.id, Mode.IN_PERSON);

        assertEquals("IN_PERSON CONFIRMED", Registered.places(registration));
    }

    @Test
    void who_was_approved_comes_back_from_online_without_being_asked_again() {
        Meeting meeting = Registered.meeting(5, true);
        Registration registration = signUp(meeting, "Back again", Mode.IN_PERSON);
        decide.approve(meeting, registration.id, Mode.IN_PERSON);
        switchMode.to(Mode.ONLINE, registration.id);
        assertEquals("ONLINE CONFIRMED", Registered.places(registration));
        switchMode.to(Mode.IN_PERSON, registration.id);
        assertEquals("IN_PERSON CONFIRMED", Registered.places(registration));
    }

    @Test
    void who_was_approved_and_cancelled_is_asked_like_everybody() {
        Meeting meeting = Registered.meeting(5, true);
        Registration registration = signUp(meeting, "Back later", Mode.IN_PERSON);
        decide.approve(meeting, registration.id, Mode.IN_PERSON);
        cancel.of(registration.id);
        signUp.of(meeting, registration.person, Registered.answers("Back later"), Mode.IN_PERSON);
        assertEquals("IN_PERSON PENDING", Registered.places(registration));
    }

    @Test
    void who_stays_gives_up_what_they_asked_for() {
        Meeting meeting = Registered.meeting(0, false);
        Registration registration = signUp(meeting, "Staying", Mode.ONLINE);
        switchMode.to(Mode.IN_PERSON, registration.id);

        switchMode.to(Mode.ONLINE, registration.id);

        assertEquals("ONLINE CONFIRMED", Registered.places(registration));
    }

    @Test
    void somebody_who_moves_up_frees_the_other_mode_for_the_next_there() {
        Meeting meeting = Registered.meeting(1, false);
        setCapacity.of(meeting, Mode.ONLINE, 1, false, null, version(meeting, Mode.ONLINE));
        Registration there = signUp(meeting, "There", Mode.IN_PERSON);
        Registration switching = signUp(meeting, "Switching", Mode.ONLINE);
        Registration online = signUp(meeting, "Online", Mode.ONLINE);
        switchMode.to(Mode.IN_PERSON, switching.id);

        cancel.of(there.id);

        assertEquals("IN_PERSON CONFIRMED", Registered.places(switching));
        assertEquals("ONLINE CONFIRMED", Registered.places(online));
    }

    @Test
    void more_seats_let_people_move_up_and_fewer_take_none_away() {
        Meeting meeting = Registered.meeting(1, false);
        Registration first = signUp(meeting, "First", Mode.IN_PERSON);
        Registration second = signUp(meeting, "Second", Mode.IN_PERSON);
        Registration third = signUp(meeting, "Third", Mode.IN_PERSON);

        setCapacity.of(meeting, Mode.IN_PERSON, 2, false, null, version(meeting, Mode.IN_PERSON));
        assertEquals("IN_PERSON CONFIRMED", Registered.places(second));
        assertEquals("IN_PERSON WAITING", Registered.places(third));
        setCapacity.of(meeting, Mode.IN_PERSON, 0, false, null, version(meeting, Mode.IN_PERSON));

        assertEquals("IN_PERSON CONFIRMED", Registered.places(first));
        assertEquals("IN_PERSON CONFIRMED", Registered.places(second));
    }

    @Test
    void two_who_change_the_seats_at_once_do_not_overwrite_each_other_but_a_sign_up_is_no_change() {
        Meeting meeting = Registered.meeting(1, false);
        int version = version(meeting, Mode.IN_PERSON);
        signUp(meeting, "First", Mode.IN_PERSON);
        setCapacity.of(meeting, Mode.IN_PERSON, 5, false, null, version);

        assertThrows(Refusal.class, () -> setCapacity.of(meeting, Mode.IN_PERSON, 7, false, null, version));

        assertEquals(5, Given.written(() -> Capacity.of(meeting, Mode.IN_PERSON).orElseThrow().seats));
    }

    @Test
    void after_cancelling_one_can_register_again_at_the_end_of_the_list() {
        Meeting meeting = Registered.meeting(1, false);
        Person person = Registered.person("Returning");
        Registration first = signUp.of(meeting, person, Registered.answers("Returning"), Mode.IN_PERSON);
        cancel.of(first.id);
        cancel.of(first.id);
        Registration other = signUp(meeting, "Other", Mode.IN_PERSON);

        Registration again = signUp.of(meeting, person, Registered.answers("Returning"), Mode.IN_PERSON);

        assertEquals(first.id, again.id);
        assertEquals(first.reference, again.reference);
        assertEquals("IN_PERSON CONFIRMED", Registered.places(other));
        assertEquals("IN_PERSON WAITING", Registered.places(again));
        assertEquals(List.of("signed-up", "cancelled", "signed-up"), Registered.letters(again));
    }

    @Test
    void a_closed_meeting_registers_nobody_and_one_that_is_over_switches_nobody() {
        Meeting meeting = Registered.meeting(null, false);
        Registration registration = signUp(meeting, "Early", Mode.IN_PERSON);
        Given.written(() -> {
            Meeting row = Meeting.findById(meeting.id);
            row.registrationClosesAt = Instant.now().minusSeconds(1);
            row.startsOn = LocalDate.of(2021, 12, 6);
            row.endsOn = LocalDate.of(2021, 12, 10);
            return row;
        });

        assertThrows(Refusal.class, () -> signUp(meeting, "Late", Mode.IN_PERSON));
        assertThrows(Refusal.class, () -> switchMode.to(Mode.ONLINE, registration.id));

        assertEquals(1, Given.written(() -> Registration.count("meeting", meeting)));
        assertEquals("IN_PERSON CONFIRMED", Registered.places(registration));
    }

    @Test
    void only_a_confirmed_place_lets_one_join() {
        Meeting meeting = Registered.meeting(1, true);
        Registration pending = signUp(meeting, "Pending", Mode.IN_PERSON);
        Registration waiting = signUp(meeting, "Waiting", Mode.IN_PERSON);
        Registration online = signUp(meeting, "Online", Mode.ONLINE);

        assertFalse(Given.written(pending::mayJoin));
        assertFalse(Given.written(waiting::mayJoin));
        assertTrue(Given.written(online::mayJoin));
        cancel.of(online.id);
        assertFalse(Given.written(online::mayJoin));
    }

    @Test
    void the_region_follows_from_the_country_and_consents_have_time_and_version() {
        Meeting meeting = Registered.meeting(null, false);

        Registration registration = Given.written(() -> Registration.findById(signUp(meeting, "Amina", Mode.ONLINE).id));

        assertEquals(RegionalGroup.AFRICAN, registration.regionalGroup);
        assertEquals(meeting.privacyVersion, registration.privacyVersion);
        assertTrue(registration.privacyAcceptedAt.isAfter(Instant.now().minusSeconds(60)));
        assertTrue(registration.conductAcceptedAt.isAfter(Instant.now().minusSeconds(60)));
    }

    @Test
    void a_letter_of_confirmation_carries_the_calendar_and_a_cancellation_takes_it_back() {
        Meeting meeting = Registered.meeting(null, false);
        Registration registration = signUp(meeting, "Amina", Mode.IN_PERSON);
        cancel.of(registration.id);

        String confirmed = letter(registration, "signed-up").calendar;
        String cancelled = letter(registration, "cancelled").calendar;
        assertTrue(confirmed.contains("METHOD:PUBLISH") && confirmed.contains("STATUS:CONFIRMED"), confirmed);
        assertTrue(cancelled.contains("METHOD:CANCEL") && cancelled.contains("STATUS:CANCELLED"), cancelled);
        assertEquals(uid(confirmed), uid(cancelled));
    }

    private static String uid(String calendar) {
        return calendar.replaceAll("(?s).*\r\nUID:([^\r]+)\r\n.*", "$1");
    }

    private static Letter letter(Registration registration, String step) {
        return Given.written(() -> Letter.<Letter> find("personId = ?1 and eventKey like ?2", registration.person.id,
                "place." + step + ":%").firstResult());
    }

    private static int version(Meeting meeting, Mode mode) {
        return Given.written(() -> Capacity.of(meeting, mode).orElseThrow().version);
    }

    private Registration signUp(Meeting meeting, String name, Mode mode) {
        return signUp.of(meeting, Registered.person(name), Registered.answers(name), mode);
    }
}
