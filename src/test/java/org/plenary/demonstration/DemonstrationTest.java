package org.plenary.demonstration;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.programme.Release;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.Speaker;
import org.plenary.programme.TeamMember;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Releases;
import org.plenary.registration.Capacity;
import org.plenary.registration.Place;
import org.plenary.testing.Given;

/** The story that development, tests and pictures share. It runs under the real clock too, years after its meetings. */
@QuarkusTest
@ActivateRequestContext
class DemonstrationTest {

    @Inject
    LoadMeeting load;
    @Inject
    Releases releases;

    @BeforeEach
    void loaded() {
        DemonstrationMeeting.ALL.forEach(load::of);
    }

    @Test
    void both_meetings_are_there_released_with_their_teams_and_seats() {
        Meeting igf = Meeting.withSlug("igf2021").orElseThrow();
        Meeting harbour = Meeting.withSlug("harbour2021").orElseThrow();

        assertEquals(69, releases.current(igf).sessions().size());
        assertEquals(16, releases.current(harbour).sessions().size());
        assertTrue(TeamMember.serves(igf, "organiser@plenary.example", Duty.ORGANISER));
        assertTrue(TeamMember.serves(igf, "organiser2@plenary.example", Duty.ORGANISER));
        assertEquals(List.of("other.organiser@plenary.example"), TeamMember.of(harbour).stream().map(m -> m.email).toList());
        assertEquals(List.of("IN_PERSON 250 true", "ONLINE null false"), seats(igf));
        assertEquals(List.of("IN_PERSON 3 false", "ONLINE 40 false"), seats(harbour));
    }

    @Test
    void a_second_start_changes_nothing_not_even_what_the_desk_changed() {
        Meeting igf = Meeting.withSlug("igf2021").orElseThrow();
        Session moved = Session.withCode(igf, "WS33").orElseThrow();
        Instant start = moved.startsAt;
        Given.written(() -> Session.update("startsAt = ?1 where id = ?2", start.minusSeconds(60), moved.id));

        DemonstrationMeeting.ALL.forEach(load::of);

        Session.getEntityManager().clear();
        assertEquals(start.minusSeconds(60), Session.withCode(igf, "WS33").orElseThrow().startsAt);
        assertEquals(1, Release.latestNumber(igf.id));
        assertEquals(4, TeamMember.of(igf).size());
        assertEquals(2, Capacity.of(igf).size());
        Given.written(() -> Session.update("startsAt = ?1 where id = ?2", start, moved.id));
    }

    @Test
    void while_registration_is_open_three_guests_have_the_seats_and_four_wait_in_order() {
        Meeting meeting = Meeting.withSlug("harbour2021").orElseThrow();
        Given.written(() -> Meeting.update("registrationClosesAt = ?1 where id = ?2", Instant.parse("2100-01-01T00:00:00Z"),
                meeting.id));
        Meeting.getEntityManager().clear();

        DemonstrationMeeting.ALL.forEach(load::of);
        DemonstrationMeeting.ALL.forEach(load::of);

        Given.written(() -> Meeting.update("registrationClosesAt = null where id = ?1", meeting.id));
        List<Place> places = Place.list("from Place p join fetch p.registration where p.meeting = ?1 order by p.queueNumber",
                meeting);
        assertEquals(List.of("Wikitoria Saltmarsh CONFIRMED", "هدى بنت مرجان CONFIRMED", "Batari CONFIRMED",
                "Ragnhild Skjærgård WAITING", "Esperanza de la Bahía Montenegro y Quiroga WAITING", "سالم WAITING",
                "Tevita Longshore WAITING"), places.stream().map(p -> p.registration.name + " " + p.state).toList());
    }

    @Test
    void the_invented_meeting_has_the_edge_cases_of_real_ones() {
        Meeting meeting = Meeting.withSlug("harbour2021").orElseThrow();
        Programme programme = releases.current(meeting);

        ListedSession night = programme.session("H08").orElseThrow();
        assertEquals("2021-12-07 2021-12-08", night.startsAt().atZone(meeting.zoneId()).toLocalDate() + " "
                + night.endsAt().atZone(meeting.zoneId()).toLocalDate());
        assertTrue(night.isOnAt(Instant.parse("2021-12-07T10:05:00Z")));
        ListedSession dateLine = programme.session("H03").orElseThrow();
        assertEquals("2021-12-05T23:30:00Z 2021-12-06T01:00:00Z", dateLine.startsAt() + " " + dateLine.endsAt());
        assertEquals(190, programme.session("H04").orElseThrow().title().length());
        assertEquals(21, programme.session("H07").orElseThrow().roles().size());
        assertEquals(Optional.of(12),
                programme.room(programme.session("H07").orElseThrow().room()).map(room -> room.capacity()));
        assertEquals(0, programme.session("H06").orElseThrow().roles().size());
        assertEquals(List.of("H13"),
                programme.sessions().stream().filter(ListedSession::cancelled).map(ListedSession::code).toList());
        assertEquals(List.of("H14"),
                programme.sessions().stream().filter(s -> !s.isPlaced()).map(ListedSession::code).toList());
        assertEquals("2021-12-07", programme.session("H10").orElseThrow().day(meeting.zoneId()).toString());
        assertEquals("Tomás Ibarra Quispe",
                Speaker.<Speaker> find("meeting = ?1 and email = ?2", meeting, "speaker@plenary.example")
                        .singleResult().name);
    }

    @Test
    void every_session_leads_to_a_remote_room_that_answers() {
        for (DemonstrationMeeting demonstration : DemonstrationMeeting.ALL) {
            Meeting meeting = Meeting.withSlug(demonstration.slug()).orElseThrow();
            assertEquals(List.of(), Session.of(meeting).stream()
                    .filter(session -> session.remoteAddress == null
                            && (session.room == null || session.room.remoteAddress == null))
                    .map(session -> session.code).toList());
            for (String address : Room.of(meeting).stream().map(room -> room.remoteAddress).collect(Collectors.toSet())) {
                String path = address.replaceFirst("^http://localhost:8080", "");
                String page = given().get(path).then().statusCode(200).extract().asString();
                assertTrue(page.contains("You are in the remote room " + path.substring(path.lastIndexOf('/') + 1)), page);
            }
        }
    }

    private static List<String> seats(Meeting meeting) {
        return Capacity.of(meeting).stream().sorted(Comparator.comparing(capacity -> capacity.mode))
                .map(capacity -> capacity.mode + " " + capacity.seats + " " + capacity.approval).toList();
    }
}
