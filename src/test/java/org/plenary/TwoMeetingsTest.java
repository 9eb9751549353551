package org.plenary;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.KeepAgenda;
import org.plenary.delegations.Delegation;
import org.plenary.delegations.Delegations;
import org.plenary.delegations.Invitation;
import org.plenary.connections.Connected;
import org.plenary.connections.expected.Listed;
import org.plenary.connections.webhooks.Hooked;
import org.plenary.mailing.Mailings;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.Speaker;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.programme.Track;
import org.plenary.programme.released.Releases;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SignUp;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Route;

/** No page, list, feed or export of one meeting shows a row of another, not even asked for by its number. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class TwoMeetingsTest {

    /** In the name of everything the other meeting has. */
    private static final String MARK = "Zyzzyva";
    private static final String ORGANISER = "organiser@plenary.example";

    @Inject
    Releases releases;
    @Inject
    SignUp signUp;
    @Inject
    KeepAgenda keep;

    private Meeting other;
    private List<String> othersIds;

    @Test
    void what_belongs_to_one_meeting_is_never_shown_by_another() {
        Meeting mine = Given.meeting();
        Given.member(mine, ORGANISER, Duty.ORGANISER);
        releases.make(mine, null);
        theOtherMeetingHasSomethingOfEverything();

        List<String> shown = new ArrayList<>();
        for (Route route : Route.all()) {
            boolean ofAllMeetings = route.path().matches(".*/me/data(\\.json)?");
            if (route.verb().equals("GET") && route.path().contains("{meeting}") && !ofAllMeetings) {
                othersIds.forEach(id -> shown.addAll(look(route.at(mine.slug, "ZZ1", id))));
            }
        }
        assertEquals(List.of(), shown.stream().distinct().toList());
    }

    @Test
    void the_mark_would_be_found_where_it_belongs() {
        theOtherMeetingHasSomethingOfEverything();
        for (String page : List.of("/programme/2021-12-07", "/programme.txt", "/programme.ics", "/speakers", "/sessions/ZZ1")) {
            assertTrue(given().get("/" + other.slug + page).asString().contains(MARK), page);
        }
    }

    private static List<String> look(String address) {
        Response answer = given().cookies(Login.as(ORGANISER)).redirects().follow(false).header("Accept", "*/*").get(address);
        return answer.asString().contains(MARK) ? List.of(address) : List.of();
    }

    private void theOtherMeetingHasSomethingOfEverything() {
        other = Registered.meeting(null, false);
        Registration registration = somebodyRegistered(other);
        Given.written(
                () -> Meeting.update("startsOn = ?1, endsOn = ?2 where id = ?3", Given.FIRST_DAY, Given.FIRST_DAY.plusDays(4),
                        other.id));
        Room room = Given.room(other, MARK + " Room");
        Track track = Given.track(other, MARK + " Track");
        Session session = Given.session(other, "ZZ1", room, Given.FIRST_DAY.plusDays(1).atTime(10, 0));
        Given.written(() -> Session.update("title = ?1 where id = ?2", MARK + " session", session.id));
        Speaker speaker = Given.speaker(other, MARK + " Speaker");
        Given.role(session, speaker, Role.Kind.SPEAKER);
        Meeting found = Given.written(() -> Meeting.findById(other.id));
        releases.make(found, MARK + " note");
        releases.current(found).sessions().forEach(one -> keep.star(one, found, WholeMeeting.personOf(ORGANISER)));
        long mailing = Mailings.draft(other, true);
        Delegation delegation = Delegations.delegation(other, MARK + " Delegation", null, null, ORGANISER);
        Invitation member = Delegations.member(delegation, MARK + " Member");
        long token = Connected.row(other, MARK + " token").id;
        long webhook = Hooked.webhook(other, "https://hooks.example/" + MARK).id;
        long expected = Listed.file(other, MARK);
        othersIds = Stream
                .of(delegation.id, member.id, mailing, token, webhook, expected, room.id, track.id, session.id, session.type.id,
                        speaker.id,
                        registration.id)
                .map(String::valueOf)
                .toList();
    }

    private Registration somebodyRegistered(Meeting meeting) {
        var person = Registered.person(MARK + " Person");
        signUp.of(meeting, person, Registered.answers(MARK + " Person"), Mode.ONLINE);
        return Given.written(() -> Registration.of(meeting, person).orElseThrow());
    }
}
