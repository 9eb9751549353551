package org.plenary.programme.pages;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Given;

@QuarkusTest
@ActivateRequestContext
class ProgrammeCalendarTest {

    @Inject
    Releases releases;

    @Test
    void calendars_show_what_is_released_and_no_remote_address() {
        Meeting meeting = Given.meeting();
        Given.session(meeting, "A", Given.room(meeting, "Room"), LocalDateTime.parse("2021-12-07T11:00"));
        Given.session(meeting, "LATER", null, null);
        releases.make(meeting, null);
        Given.session(meeting, "B", null, LocalDateTime.parse("2021-12-07T12:00"));

        Response whole = get("/" + meeting.slug + "/programme.ics", 200);
        Response one = get("/" + meeting.slug + "/sessions/A.ics", 200);

        assertEquals("text/calendar;charset=utf-8", whole.contentType().replace("; ", ";").toLowerCase());
        assertEquals(List.of("SUMMARY;LANGUAGE=en:A Session A"), lines(whole, "SUMMARY"));
        assertEquals(List.of("DTSTART:20211207T100000Z"), lines(one, "DTSTART"));
        assertFalse(whole.asString().replace("\r\n ", "").contains("rooms.example"));
        assertFalse(one.asString().replace("\r\n ", "").contains("rooms.example"));
    }

    @Test
    void what_has_no_time_or_is_not_released_has_no_entry() {
        Meeting meeting = Given.meeting();
        Given.session(meeting, "LATER", null, null);
        releases.make(meeting, null);
        Given.session(meeting, "B", null, LocalDateTime.parse("2021-12-07T12:00"));

        get("/" + meeting.slug + "/sessions/LATER.ics", 404);
        get("/" + meeting.slug + "/sessions/B.ics", 404);
        get("/" + meeting.slug + "/sessions/NOTHING.ics", 404);
        get("/nothing-here/programme.ics", 404);
        assertEquals(List.of(), lines(get("/" + Given.meeting().slug + "/programme.ics", 200), "BEGIN:VEVENT"));
    }

    private static Response get(String path, int status) {
        return given().get(path).then().statusCode(status).extract().response();
    }

    private static List<String> lines(Response response, String beginning) {
        return response.asString().replace("\r\n ", "").lines().filter(line -> line.startsWith(beginning)).toList();
    }
}
