package org.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.registration.Place.State;
import org.plenary.shared.Refusal;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;

/**
 * Deeds in random orders: however they follow each other, no more seats are held than there are, of the mode, the category
 * and the day, and who asked first moves up first. Seeds stand in the failure, so that a broken order can be run again.
 */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@ActivateRequestContext
class RandomOrdersTest {

    private static final int ORDERS = 24;
    private static final int DEEDS = 60;
    private static final int PEOPLE = 9;
    private static final int SEATS = 4;
    private static final int PRESS = 1;
    private static final int[] DAYS = { 2, 3, 2, 4, 3 };

    /** A place as it stood: what somebody asked for, and how it stands. */
    private record Standing(long id, Mode mode, State state, long number, Long category, Set<LocalDate> days) {

        boolean asksForTheSameAs(Standing other) {
            return mode == other.mode && Objects.equals(category, other.category) && days.equals(other.days);
        }
    }

    @Inject
    SignUp signUp;
    @Inject
    SwitchMode switchMode;
    @Inject
    CancelRegistration cancel;
    @Inject
    Decide decide;
    @Inject
    AnswerOffer answer;
    @Inject
    ExpireOffers expire;
    @Inject
    SetQuotas quotas;
    @Inject
    MakeCapacities capacities;

    private Meeting meeting;
    private Category press;
    private List<Person> people;
    private Random random;
    private int done;

    @Test
    void no_order_of_deeds_oversells_or_passes_anybody_over() {
        for (int seed = 1; seed <= ORDERS; seed++) {
            begin(seed);
            List<String> deeds = new ArrayList<>();
            for (int i = 0; i < DEEDS; i++) {
                List<Standing> before = standing();
                deeds.add(deed());
                String order = "seed " + seed + ": " + deeds;
                List<Standing> after = standing();
                nothingIsOversold(after, order);
                nobodyIsPassedOver(before, after, order);
                nobodyWaitsBesideAFreeSeat(order);
            }
        }
        assertTrue(done > ORDERS * DEEDS / 3, "most deeds were impossible: " + done);
    }

    private void begin(int seed) {
        random = new Random(seed);
        meeting = Registered.meeting(SEATS, seed % 2 == 0);
        Given.written(() -> Capacity.update("seats = ?1 where meeting = ?2 and mode = ?3", SEATS, meeting, Mode.ONLINE));
        Registered.offers(meeting, Mode.IN_PERSON, seed % 3 == 0 ? null : 24);
        Registered.offers(meeting, Mode.ONLINE, seed % 3 == 1 ? null : 24);
        press = Registered.category(meeting, "press", PRESS);
        Map<LocalDate, Integer> days = new HashMap<>();
        for (int i = 0; i < DAYS.length; i++) {
            days.put(meeting.startsOn.plusDays(i), DAYS[i]);
        }
        quotas.days(meeting, days);
        people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(Registered.person("Person " + i));
        }
    }

    private String deed() {
        int who = random.nextInt(PEOPLE);
        int what = random.nextInt(10);
        Mode mode = random.nextInt(3) == 0 ? Mode.ONLINE : Mode.IN_PERSON;
        Registration registration = Given.written(() -> Registration.of(meeting, people.get(who)).orElse(null));
        String said;
        try {
            said = registration == null ? signedUp(who, mode) : deed(what, who, mode, registration);
            done++;
        } catch (Refusal impossible) {
            said = "refused";
        }
        return what + " " + mode + " by " + who + " " + said;
    }

    private String deed(int what, int who, Mode mode, Registration registration) {
        return switch (what) {
            case 0, 1 -> signedUp(who, mode);
            case 2 -> {
                switchMode.to(mode, registration.id);
                yield "switched";
            }
            case 3 -> {
                cancel.of(registration.id);
                yield "cancelled";
            }
            case 4, 5 -> {
                decide.approve(meeting, registration.id, mode);
                yield "approved";
            }
            case 6 -> {
                decide.decline(meeting, registration.id, mode, "no");
                yield "declined";
            }
            case 7 -> {
                decide.reopen(meeting, registration.id, mode);
                yield "reopened";
            }
            case 8 -> {
                answer.accept(registration.id, mode);
                yield "took the offer";
            }
            default -> {
                if (random.nextBoolean()) {
                    answer.refuse(registration.id, mode);
                    yield "left the offer";
                }
                Registered.runOut(meeting);
                expire.due();
                yield "offers ran out";
            }
        };
    }

    private String signedUp(int who, Mode mode) {
        Set<LocalDate> days = random.nextInt(3) == 0 ? Set.of()
                : random.ints(2, 0, DAYS.length).mapToObj(day -> meeting.startsOn.plusDays(day)).collect(Collectors.toSet());
        signUp.of(meeting, people.get(who), Registered.answers("Person " + who), mode,
                new Wish(days, random.nextInt(3) == 0 ? press : null));
        return "signed up";
    }

    private void nothingIsOversold(List<Standing> all, String order) {
        for (Mode mode : Mode.values()) {
            assertTrue(all.stream().filter(one -> one.mode == mode && one.state.holdsSeat()).count() <= SEATS, order);
        }
        List<Standing> there = all.stream().filter(one -> one.mode == Mode.IN_PERSON && one.state.holdsSeat()).toList();
        assertTrue(there.stream().filter(one -> press.id.equals(one.category)).count() <= PRESS, "press, " + order);
        for (int i = 0; i < DAYS.length; i++) {
            LocalDate day = meeting.startsOn.plusDays(i);
            long held = there.stream().filter(one -> one.days.isEmpty() || one.days.contains(day)).count();
            assertTrue(held <= DAYS[i], day + ", " + order);
        }
    }

    /** Who moved up in this step asked before everybody who still waits for the same. */
    private void nobodyIsPassedOver(List<Standing> before, List<Standing> after, String order) {
        Map<Long, Standing> was = before.stream().collect(Collectors.toMap(Standing::id, one -> one));
        List<Standing> movedUp = after.stream().filter(one -> one.state.holdsSeat() && was.containsKey(one.id)
                && was.get(one.id).state == State.WAITING).toList();
        for (Standing up : movedUp) {
            assertEquals(List.of(), after.stream().filter(one -> one.state == State.WAITING && one.asksForTheSameAs(up)
                    && one.number < up.number).toList(), order);
        }
    }

    private void nobodyWaitsBesideAFreeSeat(String order) {
        assertEquals(List.of(), Given.written(() -> {
            Seats seats = Seats.lock(meeting, capacities);
            return Place.<Place> list("meeting = ?1 and state = ?2", meeting, State.WAITING).stream()
                    .filter(seats::haveRoomFor).map(place -> place.id).toList();
        }), order);
    }

    private List<Standing> standing() {
        return Given.written(() -> Place.<Place> list("meeting = ?1 and living = true", meeting).stream()
                .map(place -> new Standing(place.id, place.mode, place.state, place.queueNumber,
                        place.registration.category == null ? null : place.registration.category.id,
                        Set.copyOf(PlaceDay.of(place))))
                .toList());
    }
}
