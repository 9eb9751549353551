package org.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;

@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
class PlacesUnderLoadTest {

    private static final int SEATS = 10;
    private static final int PEOPLE = 200;

    @Inject
    SignUp signUp;
    @Inject
    CancelRegistration cancel;
    @Inject
    SwitchMode switchMode;
    @Inject
    SetQuotas quotas;

    @Test
    void two_hundred_at_once_get_ten_seats_and_the_rest_a_number_each_and_five_who_leave_let_the_first_five_in()
            throws Exception {
        Meeting meeting = Registered.meeting(SEATS, false);
        List<Person> people = IntStream.range(0, PEOPLE).mapToObj(i -> Registered.person("Person " + i)).toList();

        List<Registration> registrations = atOnce(people.stream().<Callable<Registration>> map(
                person -> () -> signUp.of(meeting, person, Registered.answers(person.name), Mode.IN_PERSON)).toList());

        assertEquals(SEATS, held(meeting, Place.State.CONFIRMED).size());
        List<Place> waiting = held(meeting, Place.State.WAITING);
        assertEquals(PEOPLE - SEATS, waiting.size());
        assertEquals(LongStream.rangeClosed(SEATS + 1, PEOPLE).boxed().toList(),
                waiting.stream().map(place -> place.queueNumber).toList());
        assertEquals(PEOPLE, lettersOf(meeting).size());

        List<Long> firstFive = waiting.stream().limit(5).map(place -> place.id).toList();
        List<Registration> leaving = registrations.stream()
                .filter(registration -> Registered.places(registration).equals("IN_PERSON CONFIRMED")).limit(5).toList();
        atOnce(leaving.stream().<Callable<Void>> map(registration -> () -> {
            cancel.of(registration.id);
            return null;
        }).toList());

        assertEquals(SEATS, held(meeting, Place.State.CONFIRMED).size());
        assertEquals(PEOPLE - SEATS - 5, held(meeting, Place.State.WAITING).size());
        assertEquals(firstFive.stream().map(id -> "place.promoted:" + id).sorted().toList(),
                lettersOf(meeting).stream().filter(key -> key.contains("promoted")).sorted().toList());
        assertEquals(PEOPLE + 5 + 5, lettersOf(meeting).size());
    }

    @Test
    void the_same_form_sent_ten_times_at_once_registers_once_with_one_letter() throws Exception {
        Meeting meeting = Registered.meeting(SEATS, false);
        Person person = Registered.person("Impatient");

        List<Registration> answers = atOnce(Collections.nCopies(10,
                () -> signUp.of(meeting, person, Registered.answers("Impatient"), Mode.IN_PERSON)));

        assertEquals(1, answers.stream().map(registration -> registration.id).distinct().count());
        assertEquals(1, held(meeting, Place.State.CONFIRMED).size());
        assertEquals(1, lettersOf(meeting).size());
    }

    @Test
    void people_switching_both_ways_at_once_neither_block_each_other_nor_oversell() throws Exception {
        Meeting meeting = Registered.meeting(SEATS, false);
        List<Callable<Void>> switches = new ArrayList<>();
        for (int i = 0; i < 2 * SEATS; i++) {
            Mode mode = i < SEATS ? Mode.IN_PERSON : Mode.ONLINE;
            Person person = Registered.person("Person " + i);
            Registration registration = signUp.of(meeting, person, Registered.answers(person.name), mode);
            switches.add(() -> {
                switchMode.to(mode.other(), registration.id);
                return null;
            });
        }

        atOnce(switches);

        assertEquals(SEATS, held(meeting, Place.State.CONFIRMED).size());
        assertEquals(0, held(meeting, Place.State.WAITING).size());
        assertEquals(SEATS, (long) Given.written(() -> Place.count(meeting, Mode.ONLINE, Place.State.CONFIRMED)));
    }

    @Test
    void a_hundred_and_fifty_at_once_with_days_and_categories_oversell_neither_day_nor_category_nor_room() throws Exception {
        Meeting meeting = Registered.meeting(60, false);
        Category press = Registered.category(meeting, "press", 7);
        quotas.days(meeting, Map.of(meeting.startsOn, 20, meeting.startsOn.plusDays(1), 30));
        List<Callable<Registration>> deeds = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            Person person = Registered.person("Person " + i);
            Wish wish = new Wish(Set.of(meeting.startsOn.plusDays(i % 3)), i % 5 == 0 ? press : null);
            deeds.add(() -> signUp.of(meeting, person, Registered.answers(person.name), Mode.IN_PERSON, wish));
        }

        List<Registration> registrations = atOnce(deeds);
        assertEquals(60, taken(meeting));
        List<Registration> leaving = registrations.stream()
                .filter(registration -> Registered.places(registration).equals("IN_PERSON CONFIRMED")).limit(25).toList();
        List<Callable<Void>> switches = new ArrayList<>();
        leaving.forEach(registration -> switches.add(() -> {
            switchMode.to(Mode.ONLINE, registration.id);
            return null;
        }));
        atOnce(switches);

        assertEquals(60, taken(meeting));
        Map<LocalDate, Long> days = Given.written(() -> Place.heldByDay(meeting,
                List.of(meeting.startsOn, meeting.startsOn.plusDays(1))));
        assertTrue(days.get(meeting.startsOn) <= 20, days.toString());
        assertTrue(days.get(meeting.startsOn.plusDays(1)) <= 30, days.toString());
        assertEquals(7L, Given.written(() -> Place.heldByCategory(meeting)).get(press.id));
    }

    private static long taken(Meeting meeting) {
        return Given.written(() -> Place.held(meeting, Mode.IN_PERSON));
    }

    private static List<Place> held(Meeting meeting, Place.State state) {
        return Given.written(() -> Place.list("meeting = ?1 and mode = ?2 and state = ?3 order by queueNumber", meeting,
                Mode.IN_PERSON, state));
    }

    private static List<String> lettersOf(Meeting meeting) {
        return Given
                .written(() -> Letter.<Letter> list("meetingId", meeting.id).stream().map(letter -> letter.eventKey).toList());
    }

    /** Each in a thread of its own, all let go in the same moment; a failure of one is a failure of the test. */
    private static <T> List<T> atOnce(List<Callable<T>> deeds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(deeds.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> running = deeds.stream().map(deed -> threads.submit(() -> {
                start.await();
                return deed.call();
            })).toList();
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : running) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
