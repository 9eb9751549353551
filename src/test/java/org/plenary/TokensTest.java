package org.plenary;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.plenary.connections.Connected;
import org.plenary.connections.Scope;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** What goes out to come back opens what it was made for, and nothing that was made for something else (R15). */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class TokensTest {

    private static final String DOOR = "door@plenary.example";

    /** @param token one of the kind @param shown to where the kind is taken */
    private record Kind(String token, Function<String, Response> shown) {
    }

    @Test
    void each_kind_is_refused_wherever_another_is_taken() {
        WholeMeeting whole = WholeMeeting.make();
        Given.member(whole.meeting, DOOR, Duty.DOOR);
        Map<String, Kind> kinds = kinds(whole);
        List<String> wrong = new ArrayList<>();
        kinds.forEach((name, kind) -> kinds.forEach((other, place) -> {
            boolean taken = place.shown.apply(kind.token).statusCode() == 200;
            if (taken != name.equals(other)) {
                wrong.add(name + (taken ? " is taken as " : " is not taken as ") + other);
            }
        }));
        assertEquals(List.of(), wrong);
    }

    /** Nor the other meeting's of the same kind. */
    @Test
    void each_kind_is_refused_in_another_meeting() {
        WholeMeeting here = WholeMeeting.make();
        WholeMeeting there = WholeMeeting.make();
        Given.member(there.meeting, DOOR, Duty.DOOR);
        Map<String, Kind> kinds = kinds(here);
        // An account is not a meeting's: its key is for its person, wherever they are.
        kinds.remove("account");
        Map<String, Kind> elsewhere = kinds(there);
        List<String> wrong = new ArrayList<>();
        kinds.forEach((name, kind) -> {
            if (elsewhere.get(name).shown.apply(kind.token).statusCode() == 200) {
                wrong.add(name);
            }
        });
        assertEquals(List.of(), wrong);
    }

    private static Map<String, Kind> kinds(WholeMeeting whole) {
        String meeting = "/" + whole.meeting.slug;
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("calendar", new Kind(whole.agendaKey, key -> as(null, meeting + "/me/agenda.ics?key=" + key)));
        kinds.put("unsubscribe", new Kind(whole.unsubscribing.replace("?key=", ""),
                key -> as(null, meeting + "/unsubscribe?key=" + key)));
        kinds.put("verification", new Kind(whole.paperCode, code -> as(null, meeting + "/verify/" + code)));
        kinds.put("account", new Kind(whole.accountKey(), key -> as(WholeMeeting.PARTICIPANT, meeting + "/me/accounts/" + key)));
        kinds.put("ticket", new Kind(whole.ticket(), ticket -> as(DOOR, meeting + "/manage/check-in/" + ticket)));
        kinds.put("invitation", new Kind(whole.invitationKey(), key -> as(null, meeting + "/invited/" + key)));
        kinds.put("interface", new Kind(Connected.token(whole.meeting, Scope.REGISTRATIONS),
                token -> given().header("Authorization", "Bearer " + token).get("/api/v1/meetings/" + whole.meeting.slug
                        + "/registrations")));
        return kinds;
    }

    private static Response as(String email, String path) {
        return (email == null ? given() : given().cookies(Login.as(email))).redirects().follow(false).urlEncodingEnabled(false)
                .get(path);
    }
}
