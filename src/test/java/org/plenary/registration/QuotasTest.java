package org.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.shared.Language;
import org.plenary.shared.Refusal;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;

/** Seats in person by category and by day. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@ActivateRequestContext
class QuotasTest {

    @Inject
    SignUp signUp;
    @Inject
    SwitchMode switchMode;
    @Inject
    CancelRegistration cancel;
    @Inject
    Decide decide;
    @Inject
    SetQuotas quotas;

    private Meeting meeting;

    @BeforeEach
    void three_seats() {
        meeting = Registered.meeting(3, false);
    }

    @Test
    void a_full_category_waits_and_holds_up_nobody_else() {
        Category press = Registered.category(meeting, "press", 1);
        Registration first = signUp("First", press);
        Registration second = signUp("Second", press);
        Registration other = signUp("Other");
        assertEquals("IN_PERSON WAITING", Registered.places(second));
        assertEquals("IN_PERSON CONFIRMED", Registered.places(other));

        cancel.of(other.id);
        assertEquals("IN_PERSON WAITING", Registered.places(second));
        cancel.of(first.id);

        assertEquals("IN_PERSON CONFIRMED", Registered.places(second));
    }

    @Test
    void no_quota_counts_online() {
        Category press = Registered.category(meeting, "press", 0);
        Registration online = signUp.of(meeting, Registered.person("Online"), Registered.answers("Online"), Mode.ONLINE,
                new Wish(Set.of(), press));
        assertEquals("ONLINE CONFIRMED", Registered.places(online));
    }

    @Test
    void more_seats_for_a_category_let_the_next_of_it_move_up() {
        Category press = Registered.category(meeting, "press", 1);
        signUp("First", press);
        Registration second = signUp("Second", press);

        quotas.category(meeting, "press", 2, true, Map.of("en", "Press", "ar", "الصحافة"));

        assertEquals("IN_PERSON CONFIRMED", Registered.places(second));
        assertEquals(Map.of(press.id, "الصحافة"), Given.written(() -> CategoryName.all(meeting, Language.AR)));
        assertEquals(Map.of(press.id, "Press"), Given.written(() -> CategoryName.all(meeting, Language.FR)));
    }

    @Test
    void nobody_with_a_seat_is_put_into_a_full_category_and_who_leaves_one_lets_the_next_in() {
        Category press = Registered.category(meeting, "press", 1);
        Registration first = signUp("First", press);
        Registration second = signUp("Second", press);
        Registration other = signUp("Other");

        assertThrows(Refusal.class, () -> quotas.belongs(meeting, other.id, press));
        quotas.belongs(meeting, first.id, null);

        assertEquals("IN_PERSON CONFIRMED", Registered.places(second));
        assertEquals(press.id, category(second));
        assertEquals(null, category(other));
    }

    @Test
    void a_full_day_holds_up_those_who_come_on_it_and_no_others() {
        days(1, null, null, null, null);
        Registration early = signUp("Early", 0, 1);
        Registration late = signUp("Late", 1, 2);
        Registration whole = signUp("Whole");
        Registration alsoEarly = signUp("Also early", 0);
        assertEquals("IN_PERSON CONFIRMED", Registered.places(early));
        assertEquals("IN_PERSON CONFIRMED", Registered.places(late));
        assertEquals("IN_PERSON WAITING", Registered.places(whole));
        assertEquals("IN_PERSON WAITING", Registered.places(alsoEarly));

        cancel.of(early.id);

        assertEquals("IN_PERSON CONFIRMED", Registered.places(whole));
        assertEquals("IN_PERSON WAITING", Registered.places(alsoEarly));
    }

    @Test
    void who_did_not_choose_days_counts_on_each() {
        Registration whole = signUp("Whole");
        days(1, 1, 1, 1, 1);
        assertEquals("IN_PERSON WAITING", Registered.places(signUp("Last day", 4)));
        assertEquals("IN_PERSON CONFIRMED", Registered.places(whole));
    }

    @Test
    void who_comes_back_from_online_comes_on_the_same_days_and_waits_where_one_is_full() {
        days(1, null, null, null, null);
        Registration early = signUp("Early", 0, 1);
        switchMode.to(Mode.ONLINE, early.id);
        Registration other = signUp("Other", 0);
        assertEquals("IN_PERSON CONFIRMED", Registered.places(other));

        switchMode.to(Mode.IN_PERSON, early.id);
        assertEquals("IN_PERSON WAITING, ONLINE CONFIRMED", Registered.places(early));
        cancel.of(other.id);

        assertEquals("IN_PERSON CONFIRMED", Registered.places(early));
        assertEquals(Set.of(day(0), day(1)), Given.written(() -> Place.latestDays(early)));
    }

    @Test
    void who_was_declined_by_mistake_stands_in_line_where_they_stood() {
        Category press = Registered.category(meeting, "press", 1);
        signUp("Holder", press);
        Registration first = signUp("First", press);
        Registration second = signUp("Second", press);
        decide.decline(meeting, first.id, Mode.IN_PERSON, "By mistake");

        decide.reopen(meeting, first.id, Mode.IN_PERSON);
        quotas.category(meeting, "press", 2, true, Map.of("en", "Press"));

        assertEquals("IN_PERSON CONFIRMED", Registered.places(first));
        assertEquals("IN_PERSON WAITING", Registered.places(second));
        assertThrows(Refusal.class, () -> decide.reopen(meeting, first.id, Mode.IN_PERSON));
    }

    @Test
    void one_name_has_one_key_in_whatever_letters_and_order() {
        assertEquals("anna muller", Alike.key("MÜLLER, Anna"));
        assertEquals(Alike.key("Anna Muller"), Alike.key("müller  anna"));
        assertEquals(Alike.key("Иван Петров"), Alike.key("ПЕТРОВ Иван"));
        assertEquals(false, Alike.key("Siti").equals(Alike.key("Sita")));
    }

    private Long category(Registration registration) {
        return Given.written(() -> {
            Category category = Registration.<Registration> findById(registration.id).category;
            return category == null ? null : category.id;
        });
    }

    private void days(Integer... seats) {
        Map<LocalDate, Integer> days = new HashMap<>();
        for (int i = 0; i < seats.length; i++) {
            days.put(day(i), seats[i]);
        }
        quotas.days(meeting, days);
    }

    private LocalDate day(int number) {
        return meeting.startsOn.plusDays(number);
    }

    private Registration signUp(String name, Category category) {
        return signUp.of(meeting, Registered.person(name), Registered.answers(name), Mode.IN_PERSON,
                new Wish(Set.of(), category));
    }

    private Registration signUp(String name, Integer... days) {
        return signUp.of(meeting, Registered.person(name), Registered.answers(name), Mode.IN_PERSON,
                new Wish(Arrays.stream(days).map(this::day).collect(Collectors.toSet()), null));
    }
}
