package org.plenary.connections.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.connections.webhooks.Receiver.Told;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData;
import org.plenary.onsite.Tickets;
import org.plenary.programme.Meeting;
import org.plenary.registration.CancelRegistration;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SignUp;
import org.plenary.registration.SwitchMode;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;

/** What happens to registrations is told to other programs, signed, once, and never at the price of the deed. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
class CourierTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Courier courier;
    @Inject
    KeepWebhooks keep;
    @Inject
    Receivers receivers;
    @Inject
    SignUp signUp;
    @Inject
    SwitchMode switchMode;
    @Inject
    CancelRegistration cancel;
    @Inject
    @Any
    Instance<PersonalData> personal;

    private Meeting meeting;

    @BeforeEach
    void a_meeting() {
        Given.written(() -> Webhook.deleteAll());
        meeting = Registered.meeting(null, false);
    }

    @Test
    void what_happens_is_told_in_order_of_wishes_with_nothing_of_the_person_but_the_reference() throws Exception {
        try (Receiver all = Receiver.open(); Receiver leavers = Receiver.open()) {
            Hooked.webhook(meeting, all.address());
            Hooked.webhook(meeting, leavers.address(), Happening.CANCELLED);
            Hooked.webhook(Registered.meeting(null, false), leavers.address());
            Registration siti = register("Siti", Mode.IN_PERSON);
            courier.deliver();
            switchMode.to(Mode.ONLINE, siti.id);
            courier.deliver();
            cancel.of(siti.id);
            courier.deliver();

            assertEquals(List.of("registration.confirmed IN_PERSON CONFIRMED", "registration.confirmed ONLINE CONFIRMED",
                    "registration.switched ONLINE CONFIRMED", "registration.cancelled  CANCELLED"), said(all));
            assertEquals(List.of("registration.cancelled  CANCELLED"), said(leavers));
            JsonNode first = JSON.readTree(all.told.get(0).body());
            assertEquals(List.of("type", "timestamp", "data"), names(first));
            assertEquals(List.of("meeting", "reference", "mode", "state", "self"), names(first.get("data")));
            assertEquals(siti.reference, first.at("/data/reference").asText());
            assertTrue(Instant.parse(first.get("timestamp").asText()).isAfter(Instant.now().minusSeconds(60)));
            assertFalse(all.told.toString().contains("Siti"));
        }
    }

    @Test
    void every_telling_is_signed_as_standard_webhooks_has_it() throws Exception {
        try (Receiver receiver = Receiver.open()) {
            KeepWebhooks.Made made = keep.make(meeting, receiver.address(), Set.of(Happening.CONFIRMED));
            register("Siti", Mode.ONLINE);
            courier.deliver();

            Told told = receiver.told.get(0);
            assertTrue(made.secret().matches("whsec_[A-Za-z0-9+/]{43}="), made.secret());
            assertEquals("v1," + hmac(made.secret(), told.header("webhook-id") + "." + told.header("webhook-timestamp") + "."
                    + told.body()), told.header("webhook-signature"));
            assertTrue(Math.abs(Instant.now().getEpochSecond() - Long.parseLong(told.header("webhook-timestamp"))) < 60);
            assertEquals("application/json", told.header("Content-Type"));
            KeepWebhooks.Made other = keep.make(meeting, receiver.address(), Set.of(Happening.CONFIRMED));
            assertFalse(other.secret().equals(made.secret()));
        }
    }

    @Test
    void what_failed_twice_comes_a_third_time_under_the_same_id() throws Exception {
        try (Receiver receiver = Receiver.open().answering(500, 503)) {
            Webhook webhook = Hooked.webhook(meeting, receiver.address());
            register("Siti", Mode.ONLINE);

            assertEquals(0, courier.deliver());
            Delivery failing = Hooked.deliveries(webhook).get(0);
            assertEquals("FAILING 1 the server answered 500",
                    failing.state() + " " + failing.attempts + " " + failing.lastError);
            assertTrue(failing.dueAt.isAfter(Instant.now().plusSeconds(5)));
            assertEquals(0, courier.deliver(), "not yet");
            assertEquals(1, receiver.told.size());
            Hooked.allDue();
            courier.deliver();
            Hooked.allDue();
            assertEquals(1, courier.deliver());

            assertEquals(3, receiver.told.size());
            assertEquals(1, receiver.told.stream().map(told -> told.header("webhook-id") + told.body()).distinct().count());
            Delivery done = Hooked.deliveries(webhook).get(0);
            assertEquals(Delivery.State.DELIVERED, done.state());
            assertNull(done.reference, "nothing is kept of whom it was about");
            assertNull(done.lastError);
        }
    }

    @Test
    void nobody_is_led_elsewhere() throws Exception {
        try (Receiver there = Receiver.open(); Receiver here = Receiver.open().answering(303).leadingTo(there.address())) {
            Webhook webhook = Hooked.webhook(meeting, here.address());
            register("Siti", Mode.ONLINE);
            courier.deliver();
            assertEquals("the server answered 303", Hooked.deliveries(webhook).get(0).lastError);
            assertEquals(List.of(), there.told);
        }
    }

    @Test
    void a_silent_receiver_is_waited_for_five_seconds_and_holds_up_nobody_else() throws Exception {
        try (Receiver silent = Receiver.open().answering(Receiver.SILENCE, Receiver.SILENCE); Receiver good = Receiver.open()) {
            Webhook deaf = Hooked.webhook(meeting, silent.address());
            Hooked.webhook(meeting, good.address());
            register("Siti", Mode.ONLINE);
            register("Zoé", Mode.ONLINE);
            Instant before = Instant.now();
            assertEquals(2, courier.deliver());
            Duration took = Duration.between(before, Instant.now());
            assertTrue(took.compareTo(Duration.ofSeconds(4)) > 0 && took.compareTo(Duration.ofSeconds(9)) < 0, took.toString());
            assertEquals(List.of(1, 0), Hooked.deliveries(deaf).stream().map(one -> one.attempts)
                    .sorted(Comparator.reverseOrder()).toList());
            assertEquals("no answer within 5 s", Hooked.deliveries(deaf).stream().filter(one -> one.attempts == 1).findFirst()
                    .orElseThrow().lastError);
        }
    }

    @Test
    void into_our_own_network_nothing_is_sent() throws Exception {
        receivers.inside = false;
        try (Receiver receiver = Receiver.open()) {
            Webhook webhook = Hooked.webhook(meeting, receiver.address().replace("http:", "https:"));
            register("Siti", Mode.ONLINE);
            courier.deliver();
            assertEquals("the address leads into an inner network", Hooked.deliveries(webhook).get(0).lastError);
            assertEquals(List.of(), receiver.told);
        } finally {
            receivers.inside = true;
        }
    }

    @Test
    void it_is_given_up_after_three_days_and_can_be_sent_again() throws Exception {
        try (Receiver receiver = Receiver.open()) {
            Webhook webhook = Hooked.webhook(meeting, "https://nowhere.invalid/");
            Registration siti = register("Siti", Mode.ONLINE);
            Duration waited = Duration.ZERO;
            for (int i = 0; i < Delivery.TRIES; i++) {
                Hooked.allDue();
                courier.deliver();
                waited = i < Delivery.TRIES - 1 ? waited.plus(Delivery.pauseAfter(i + 1)) : waited;
            }
            assertEquals(3, waited.toDays());
            Delivery lost = Hooked.deliveries(webhook).get(0);
            assertEquals(Delivery.State.GIVEN_UP, lost.state());
            assertEquals("there is no server called nowhere.invalid", lost.lastError);
            Hooked.allDue();
            courier.deliver();
            assertEquals(Delivery.TRIES, Hooked.deliveries(webhook).get(0).attempts);

            Given.written(() -> Webhook.update("address = ?1 where id = ?2", receiver.address(), webhook.id));
            keep.again(meeting, lost.id);
            assertEquals(1, courier.deliver());
            assertEquals(siti.reference, JSON.readTree(receiver.told.get(0).body()).at("/data/reference").asText());
        }
    }

    @Test
    void four_nodes_at_once_tell_each_thing_once() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try (Receiver receiver = Receiver.open()) {
            Webhook webhook = Hooked.webhook(meeting, receiver.address());
            for (int i = 0; i < 30; i++) {
                register("Person " + i, Mode.ONLINE);
            }
            List<Future<Integer>> rounds = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                rounds.add(nodes.submit(courier::deliver));
            }
            int taken = 0;
            for (Future<Integer> round : rounds) {
                taken += round.get();
            }
            assertEquals(30, taken);
            assertEquals(30, receiver.told.size());
            assertEquals(30, receiver.told.stream().map(told -> told.header("webhook-id")).distinct().count());
            assertEquals(Set.of(Delivery.State.DELIVERED),
                    Hooked.deliveries(webhook).stream().map(Delivery::state).collect(Collectors.toSet()));
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void a_deed_that_fails_tells_nothing_and_one_that_is_done_waits_for_nobody() {
        Webhook webhook = Hooked.webhook(meeting, "https://nowhere.invalid/");
        Person person = Registered.person("Siti");
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            signUp.of(meeting, person, Registered.answers("Siti"), Mode.ONLINE);
            throw new IllegalStateException("the deed fails");
        }));
        assertEquals(List.of(), Hooked.deliveries(webhook));
        Registration made = signUp.of(meeting, person, Registered.answers("Siti"), Mode.ONLINE);
        assertTrue(Given.written(() -> Registration.<Registration> findById(made.id).holds(Mode.ONLINE)));
        assertEquals(List.of(Delivery.State.WAITING), Hooked.deliveries(webhook).stream().map(Delivery::state).toList());
    }

    @Test
    void who_is_checked_in_is_told_of_once() throws Exception {
        try (Receiver door = Receiver.open()) {
            Hooked.webhook(meeting, door.address(), Happening.CHECKED_IN);
            Registration siti = register("Siti", Mode.IN_PERSON);
            Tickets.checkIn(siti);
            Tickets.checkIn(siti);
            courier.deliver();
            assertEquals(List.of("registration.checked_in IN_PERSON CONFIRMED"), said(door));
        }
    }

    @Test
    void who_moves_up_is_told_of_and_who_comes_again_is_another_event() {
        meeting = Registered.meeting(1, false);
        Webhook webhook = Hooked.webhook(meeting, "https://nowhere.invalid/");
        Registration first = register("Siti", Mode.IN_PERSON);
        Registration second = register("Zoé", Mode.IN_PERSON);
        cancel.of(first.id);
        cancel.of(second.id);
        signUp.of(meeting, first.person, Registered.answers("Siti"), Mode.IN_PERSON);
        assertEquals(List.of("CONFIRMED " + first.id, "CANCELLED " + first.id, "CONFIRMED " + second.id,
                "CANCELLED " + second.id, "CONFIRMED " + first.id),
                Given.written(() -> Delivery.<Delivery> list("webhook = ?1 order by happenedAt", webhook).stream()
                        .map(one -> one.kind + " " + one.registration.id).toList()));
    }

    @Test
    void of_who_erased_their_data_is_told_that_they_left_and_then_nothing_is_known() throws Exception {
        try (Receiver receiver = Receiver.open().answering(503)) {
            Webhook webhook = Hooked.webhook(meeting, receiver.address());
            Registration siti = register("Siti", Mode.ONLINE);
            String reference = siti.reference;
            courier.deliver();

            QuarkusTransaction.requiringNew().run(() -> {
                Person person = Person.findById(siti.person.id);
                personal.stream().filter(one -> one.position() > 20).sorted(Comparator.comparingInt(PersonalData::position)
                        .reversed()).forEach(one -> one.erase(person));
            });

            assertEquals(List.of("CANCELLED " + reference + " null"), Hooked.deliveries(webhook).stream()
                    .map(one -> one.kind + " " + one.reference + " " + one.registration).toList());
            Hooked.allDue();
            assertEquals(1, courier.deliver());
            assertEquals(reference, JSON.readTree(receiver.told.get(1).body()).at("/data/reference").asText());
            Delivery told = Hooked.deliveries(webhook).get(0);
            assertEquals("null null", told.reference + " " + told.registration);
            assertFalse(told.canBeSent());
            assertEquals(409, assertThrows(org.plenary.shared.Refusal.class, () -> keep.again(meeting, told.id)).status());
        }
    }

    private Registration register(String name, Mode mode) {
        return signUp.of(meeting, Registered.person(name), Registered.answers(name), mode);
    }

    private static List<String> said(Receiver receiver) throws Exception {
        List<String> said = new ArrayList<>();
        for (Told told : receiver.told) {
            JsonNode body = JSON.readTree(told.body());
            said.add(body.get("type").asText() + " " + body.at("/data/mode").asText() + " " + body.at("/data/state").asText());
        }
        return said;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String hmac(String secret, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
