package org.plenary.registration.pages;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Mode;
import org.plenary.registration.Place;
import org.plenary.registration.Place.State;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SignUp;
import org.plenary.testing.Csrf;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Every state of a place × every deed × everybody who might try: it becomes what it should, or a sentence says why not. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class PlaceStatesTest {

    private static final String OWNER = "participant@plenary.example";
    private static final String STRANGER = "participant2@plenary.example";
    private static final String TEAM = "accreditation@plenary.example";
    private static final String ORGANISER = "organiser@plenary.example";
    private static final String DOOR = "door@plenary.example";

    /** What somebody may try. The owner's stand on their own page, the team's on the desk. */
    private enum Deed {
        TAKE(false),
        LEAVE(false),
        SWITCH(false),
        CANCEL(false),
        APPROVE(true),
        DECLINE(true),
        REOPEN(true);

        final boolean ofTheTeam;

        Deed(boolean ofTheTeam) {
            this.ofTheTeam = ofTheTeam;
        }
    }

    /** State before: deed by deed what it is after; "409" where it is refused. SWITCH is to online, where there is room. */
    private static final Map<State, List<String>> AFTER = Map.of(
            State.WAITING, List.of("409", "409", "RELEASED", "RELEASED", "WAITING", "DECLINED", "409"),
            State.OFFERED, List.of("PENDING", "RELEASED", "RELEASED", "RELEASED", "OFFERED", "DECLINED", "409"),
            State.PENDING, List.of("PENDING", "409", "RELEASED", "RELEASED", "CONFIRMED", "DECLINED", "409"),
            State.CONFIRMED, List.of("CONFIRMED", "409", "RELEASED", "RELEASED", "409", "DECLINED", "409"),
            State.DECLINED, List.of("409", "409", "409", "DECLINED", "409", "409", "PENDING"),
            State.RELEASED, List.of("409", "409", "409", "RELEASED", "409", "409", "409"),
            State.EXPIRED, List.of("409", "409", "409", "EXPIRED", "409", "409", "409"));

    @Inject
    SignUp signUp;

    @Test
    void every_state_every_deed_everybody() {
        List<String> wrong = new ArrayList<>();
        for (State state : State.values()) {
            for (Deed deed : Deed.values()) {
                for (String who : deed.ofTheTeam ? List.of(TEAM, ORGANISER) : List.of(OWNER)) {
                    String seen = tried(state, deed, who);
                    String expected = AFTER.get(state).get(deed.ordinal());
                    if (!seen.equals(expected)) {
                        wrong.add(who + " " + deed + " on " + state + ": " + seen + " instead of " + expected);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void nobody_else_does_anything_to_it() {
        List<String> wrong = new ArrayList<>();
        for (State state : State.values()) {
            Registration registration = placed(state);
            for (Deed deed : Deed.values()) {
                for (String who : deed.ofTheTeam ? List.of(OWNER, STRANGER, DOOR) : List.of(STRANGER, DOOR, TEAM)) {
                    int status = send(registration, deed, who).statusCode();
                    if (status != (deed.ofTheTeam ? 403 : 404) || stateOf(registration) != state) {
                        wrong.add(who + " " + deed + " on " + state + ": " + status + " " + stateOf(registration));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private String tried(State state, Deed deed, String who) {
        Registration registration = placed(state);
        Response answer = send(registration, deed, who);
        if (answer.statusCode() == 409) {
            String sentence = Jsoup.parse(answer.asString()).select("main p").text();
            return stateOf(registration) != state ? "409, but " + stateOf(registration)
                    : sentence.length() > 20 ? "409" : "409 without a sentence";
        }
        return answer.statusCode() == 303 ? stateOf(registration).name() : "status " + answer.statusCode();
    }

    private static Response send(Registration registration, Deed deed, String who) {
        RequestSpecification as = Csrf.on(given()).cookies(Login.as(who)).header("Accept", "text/html").redirects()
                .follow(false);
        String mine = "/" + registration.meeting.slug + "/me";
        String desk = "/" + registration.meeting.slug + "/manage";
        return switch (deed) {
            case TAKE -> as.post(mine + "/offer?mode=IN_PERSON");
            case LEAVE -> as.formParam("leave", "true").post(mine + "/offer?mode=IN_PERSON");
            case SWITCH -> as.formParam("mode", "ONLINE").post(mine + "/switch");
            case CANCEL -> as.post(mine + "/cancel");
            case APPROVE -> as.formParam("mode", "IN_PERSON")
                    .post(desk + "/registrations/" + registration.id + "/approval");
            case DECLINE -> as.formParam("mode", "IN_PERSON").formParam("reason", "No")
                    .post(desk + "/registrations/" + registration.id + "/refusal");
            case REOPEN -> as.post(desk + "/accreditation/" + registration.id + "/reopening?mode=IN_PERSON");
        };
    }

    /** The owner's place in person, in a meeting of their own with approval; who waits does so for a seat there is not. */
    private Registration placed(State state) {
        Meeting meeting = Registered.meeting(state == State.WAITING ? 0 : 5, true);
        Given.member(meeting, TEAM, Duty.ACCREDITATION);
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        Given.member(meeting, DOOR, Duty.DOOR);
        Registration registration = signUp.of(meeting, owner(), Registered.answers("Owner"), Mode.IN_PERSON);
        Given.written(() -> {
            Place place = Place.<Place> find("registration", registration).firstResult();
            place.state = state;
            place.offerUntil = state == State.OFFERED ? Instant.now().plusSeconds(3600) : null;
            place.approvedAt = state == State.CONFIRMED ? Instant.now() : null;
            Place.getEntityManager().createQuery("update Place p set p.living = ?1 where p = ?2")
                    .setParameter(1, state.isLiving() ? Boolean.TRUE : null).setParameter(2, place).executeUpdate();
            return place;
        });
        return registration;
    }

    private static Person owner() {
        given().cookies(Login.as(OWNER)).redirects().follow(false).get("/sign-in?to=/").then().statusCode(303);
        return Given.written(() -> Person.<Person> find("email", OWNER).firstResult());
    }

    private static State stateOf(Registration registration) {
        return Given.written(() -> Place.history(registration).stream().filter(place -> place.mode == Mode.IN_PERSON)
                .findFirst().orElseThrow().state);
    }
}
