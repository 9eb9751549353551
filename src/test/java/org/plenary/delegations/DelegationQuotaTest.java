package org.plenary.delegations;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.testing.Form;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Statements;

/** A delegation never has more people than seats, however many are named at once. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
@ActivateRequestContext
class DelegationQuotaTest {

    private static final String FOCAL = "organiser@plenary.example";

    private Meeting meeting;
    private int next;

    @BeforeEach
    void a_meeting() {
        meeting = Registered.meeting(null, false);
        Given.member(meeting, FOCAL, Duty.ORGANISER);
    }

    @Test
    void thirty_requests_at_once_take_five_seats() throws Exception {
        Delegation delegation = Delegations.delegation(meeting, "A ministry", 5, null, FOCAL);
        Form add = Form.on(page(delegation)).get(0);
        List<Callable<Response>> requests = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Form one = add.with(Map.of("name", "Person " + i, "email", email(), "mode", "IN_PERSON"));
            requests.add(() -> one.send(FOCAL));
        }

        List<Integer> answers = atOnce(requests).stream().map(Response::statusCode).toList();

        assertEquals(5, answers.stream().filter(status -> status == 303).count(), answers.toString());
        assertEquals(25, answers.stream().filter(status -> status == 422).count(), answers.toString());
        assertEquals(5L, Given.written(() -> Invitation.used(delegation, Mode.IN_PERSON, Instant.now())));
        assertEquals(5L, Given.written(() -> Invitation.count("delegation", delegation)));
        assertEquals(5L, Given.written(() -> org.plenary.mail.Letter.count("meetingId = ?1 and eventKey like 'invitation:%'",
                meeting.id)));
    }

    @Test
    void of_ten_who_confirm_the_same_preview_at_once_one_is_told_yes() throws Exception {
        Delegation delegation = Delegations.delegation(meeting, "A ministry", 3, null, FOCAL);
        StringBuilder list = new StringBuilder("name;email;mode\n");
        for (int i = 0; i < 4; i++) {
            list.append("Person ").append(i).append(';').append(email()).append(";in person\n");
        }
        Form confirm = Form.on(preview(delegation, list.toString())).get(0);
        List<Callable<Response>> requests = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            requests.add(() -> confirm.send(FOCAL));
        }

        List<Integer> answers = atOnce(requests).stream().map(Response::statusCode).sorted().toList();

        assertEquals(303, answers.get(0));
        assertEquals(9, answers.stream().filter(status -> status == 409).count(), answers.toString());
        assertEquals(3L, Given.written(() -> Invitation.count("delegation", delegation)));
    }

    @Test
    void a_preview_that_is_another_by_now_is_not_taken() {
        Delegation delegation = Delegations.delegation(meeting, "A ministry", 2, null, FOCAL);
        Form confirm = Form
                .on(preview(delegation, "name,email,mode\nA," + email() + ",in person\nB," + email() + ",in person\n"))
                .get(0);
        Delegations.member(delegation, "Meanwhile");

        Response answer = confirm.send(FOCAL);

        assertEquals(409, answer.statusCode());
        assertEquals("Something has changed meanwhile", Jsoup.parse(answer.asString()).select("h1").text());
        assertEquals(1L, Given.written(() -> Invitation.count("delegation", delegation)));
    }

    @Test
    void who_has_not_answered_in_time_was_taken_out_or_declined_holds_no_seat() {
        Delegation delegation = Delegations.delegation(meeting, "A ministry", 1, null, FOCAL);
        Invitation late = Delegations.member(delegation, "Late");
        assertEquals(422, add(delegation, "IN_PERSON").statusCode());
        Delegations.runOut(late);
        assertEquals(303, add(delegation, "IN_PERSON").statusCode());
        assertEquals(422, add(delegation, "IN_PERSON").statusCode());
        assertEquals(303, add(delegation, "ONLINE").statusCode(), "online has no quota");
    }

    @Test
    void who_accompanies_takes_a_seat_only_where_the_delegation_says_so() {
        Delegation delegation = Delegations.delegation(meeting, "A ministry", 1, null, FOCAL);
        Invitation anna = Delegations.member(delegation, "Anna");
        assertEquals(422, add(delegation, "IN_PERSON").statusCode());

        Response guest = with(delegation, anna.email);

        assertEquals(303, guest.statusCode());
        assertTrue(page(delegation).select("main table").text().contains("Accompanies Anna"));
        assertTrue(page(delegation).select("main").text().contains("In person: 1 of 1, left: 0"));
        assertTrue(desk(delegation).select("main table").text().contains("Accompanies Anna"));
        Form form = Form.on(desk(delegation)).get(0).with(Map.of("accompanyingCounts", "true"));
        assertEquals(303, form.send(FOCAL).statusCode());
        assertTrue(page(delegation).select("main").text().contains("In person: 2 of 1, left: 0"));
        Response another = with(delegation, anna.email);
        assertEquals(422, another.statusCode());
        assertEquals("The delegation has no seat left: In person",
                Jsoup.parse(another.asString()).select(".summary a").text());
    }

    @Test
    void whom_somebody_accompanies_may_stand_below_them_in_the_table() {
        Delegation delegation = Delegations.delegation(meeting, "A ministry", 1, null, FOCAL);
        Document preview = preview(delegation, "name,email,mode,accompanying\nGuest,guest@people.example,in person,"
                + "anna@people.example\nAnna,anna@people.example,in person,\nLost,lost@people.example,in person,"
                + "nobody@people.example\nGuest of a guest,third@people.example,online,guest@people.example\n");
        assertEquals(List.of("Added", "Added", "Whom they accompany is not in the delegation",
                "Whom they accompany is not in the delegation"), preview.select("main td:last-child .tag").eachText());
        assertEquals(303, Form.on(preview).get(0).send(FOCAL).statusCode());
        assertEquals("Anna", Given.written(
                () -> Invitation.there(delegation, "guest@people.example").orElseThrow().accompanies.name));
    }

    @Test
    void after_its_last_day_nobody_is_named_and_nobody_written_to() {
        Delegation delegation = Delegations.delegation(meeting, "A ministry", null, null, FOCAL);
        Invitation anna = Delegations.member(delegation, "Anna");
        Form add = Form.on(page(delegation)).stream().filter(form -> form.typed().contains("email")).findFirst().orElseThrow();
        Form again = Form.on(page(delegation)).get(0);
        Given.written(() -> Delegation.update("deadline = ?1 where id = ?2", java.time.LocalDate.now().minusDays(2),
                delegation.id));

        assertEquals(409, add.with(Map.of("name", "Jan", "email", email(), "mode", "ONLINE")).send(FOCAL).statusCode());
        assertEquals(409, again.send(FOCAL).statusCode());
        assertEquals(1, Delegations.letters(anna.email).size());
        assertEquals(List.of("Take out"), page(delegation).select("main form button").eachText());
    }

    @Test
    void a_page_of_three_costs_as_many_statements_as_a_page_of_one() {
        Delegation delegation = Delegations.delegation(meeting, "A ministry", null, null, FOCAL);
        Delegations.member(delegation, "One");
        page(delegation);
        long one = Statements.of(() -> page(delegation));
        Delegations.member(delegation, "Two");
        Delegations.member(delegation, "Three");
        assertEquals(one, Statements.of(() -> page(delegation)));
        assertFalse(one == 0);
    }

    private Response add(Delegation delegation, String mode) {
        return adding(delegation).with(Map.of("name", "Somebody", "email", email(), "mode", mode)).send(FOCAL);
    }

    private Response with(Delegation delegation, String accompanied) {
        return adding(delegation)
                .with(Map.of("name", "Guest", "email", email(), "mode", "IN_PERSON", "accompanying", accompanied)).send(FOCAL);
    }

    private Form adding(Delegation delegation) {
        return Form.on(page(delegation)).stream().filter(form -> form.typed().contains("email")).findFirst().orElseThrow();
    }

    private Document page(Delegation delegation) {
        return open("/" + meeting.slug + "/me/delegations/" + delegation.id);
    }

    private Document desk(Delegation delegation) {
        return open("/" + meeting.slug + "/manage/delegations/" + delegation.id);
    }

    private static Document open(String path) {
        return Jsoup.parse(
                Delegations.read(given().cookies(Login.as(FOCAL)).get(path).then().statusCode(200).extract().asString()), path);
    }

    private Document preview(Delegation delegation, String list) {
        Form form = Form.on(page(delegation)).stream().filter(Form::takesFiles).findFirst().orElseThrow();
        return Jsoup.parse(form.with(Map.of("list", list)).send(FOCAL).then().statusCode(200).extract().asString());
    }

    private String email() {
        return "person" + next++ + "-" + meeting.slug + "@people.example";
    }

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
