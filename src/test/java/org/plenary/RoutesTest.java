package org.plenary;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Mode;
import org.plenary.testing.Csrf;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Route;

/** R22: every route says who may call it, and each is called as everybody. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class RoutesTest {

    private enum Who {
        NOBODY(null),
        PARTICIPANT("participant@plenary.example"),
        ANOTHER_PARTICIPANT("participant2@plenary.example"),
        DOOR("door@plenary.example"),
        ACCREDITATION("accreditation@plenary.example"),
        ORGANISER_ELSEWHERE("other.organiser@plenary.example"),
        ORGANISER("organiser@plenary.example"),
        ADMIN("admin@plenary.example");

        final String email;

        Who(String email) {
            this.email = email;
        }
    }

    /** In the meeting that is asked for; the organiser elsewhere serves another. */
    private static final Map<Who, Duty> DUTIES = Map.of(Who.DOOR, Duty.DOOR, Who.ACCREDITATION, Duty.ACCREDITATION,
            Who.ORGANISER, Duty.ORGANISER);

    private WholeMeeting whole;

    @BeforeEach
    void a_meeting_with_a_team() {
        whole = WholeMeeting.make();
        Given.member(whole.meeting, Who.DOOR.email, Duty.DOOR);
        Given.member(whole.meeting, Who.ACCREDITATION.email, Duty.ACCREDITATION);
        Given.member(Given.meeting(), Who.ORGANISER_ELSEWHERE.email, Duty.ORGANISER);
    }

    @Test
    void every_route_declares_a_rule() {
        assertEquals(List.of(), Route.all().stream().filter(route -> !route.declaresARule()).toList());
        assertTrue(Route.all().size() > 10);
    }

    /** Quarkus REST passes over a method that is not public, and says so only in the log. */
    @Test
    void every_route_is_public_java_and_so_exists() {
        assertEquals(List.of(),
                Route.all().stream().filter(route -> !Modifier.isPublic(route.method().getModifiers())).toList());
    }

    @Test
    void every_page_of_the_desk_asks_which_meeting() {
        assertEquals(List.of(), Route.all().stream().filter(route -> route.path().contains("/{meeting}/manage"))
                .filter(route -> route.duties().isEmpty() || route.roles().isEmpty()).toList());
    }

    @Test
    void every_route_lets_in_whom_it_says_and_nobody_else() {
        List<String> wrong = new ArrayList<>();
        for (Route route : WholeMeeting.routes()) {
            for (Who who : Who.values()) {
                Response answer = call(route, who);
                String verdict = verdict(route, who, answer);
                if (!verdict.isEmpty()) {
                    wrong.add(who + " " + route + ": " + answer.statusCode() + ", " + verdict);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Who is let in is answered what they asked for: every row that is asked for exists. */
    private String verdict(Route route, Who who, Response answer) {
        int status = answer.statusCode();
        boolean toKeycloak = status == 302 && answer.header("Location").contains("/protocol/openid-connect/auth");
        if (mayCall(route, who)) {
            boolean answered = status / 100 == 2 || status / 100 == 3 || status == 409 || status == 422;
            return toKeycloak ? "should be let in" : answered || status == doorShutFor(route, who) ? "" : "should be answered";
        }
        return who == Who.NOBODY ? toKeycloak ? "" : "should be led to Keycloak" : status == 403 ? "" : "should be refused";
    }

    /**
     * Everybody may knock at the door of a session; it opens to who has a place. A key is of use to whom it was made for, and
     * registrations want a token of whoever asks.
     */
    private static int doorShutFor(Route route, Who who) {
        if (route.path().endsWith("/me/accounts/{key}") && who != Who.PARTICIPANT) {
            return 404;
        }
        if (route.path().startsWith("/api/v1/meetings/{meeting}/registrations")) {
            return 401;
        }
        return route.toString().equals("POST /{meeting}/sessions/{code}/join") && who == Who.NOBODY ? 403 : 0;
    }

    private static boolean mayCall(Route route, Who who) {
        if (route.isPublic() || who == Who.ADMIN && route.roles().contains("admin")) {
            return true;
        }
        if (route.isForSignedIn()) {
            return who != Who.NOBODY;
        }
        return DUTIES.containsKey(who) && route.duties().contains(DUTIES.get(who));
    }

    private Response call(Route route, Who who) {
        Cookies cookies = who == Who.NOBODY ? new Cookies() : Login.as(who.email);
        if (who != Who.NOBODY && (route.path().startsWith("/{meeting}/me") || route.path().endsWith("/join"))) {
            whole.register(who.email, Mode.ONLINE);
        }
        RequestSpecification request = given().redirects().follow(false).cookies(cookies).header("Accept", "*/*");
        if (route.verb().equals("POST")) {
            Csrf.on(request, route.takesFiles());
        }
        return request.request(route.verb(), whole.at(route));
    }
}
