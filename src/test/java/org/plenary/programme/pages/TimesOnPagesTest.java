package org.plenary.programme.pages;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Given;

/** R9: the venue's time, the reader's where it differs, in words, with a mark when the date is another. */
@QuarkusTest
@ActivateRequestContext
class TimesOnPagesTest {

    private static final LocalDate SPRING = LocalDate.of(2022, 3, 27);
    private static final LocalDate AUTUMN = LocalDate.of(2022, 10, 30);

    @Inject
    Releases releases;

    @Test
    void in_the_night_the_clocks_go_forward_an_hour_and_a_half_to_half_past_three_is_one_hour() {
        Meeting meeting = meeting("Europe/Warsaw", SPRING.minusDays(1));
        session(meeting, "NIGHT", "2022-03-27T00:30:00Z", 60);
        releases.make(meeting, null);

        Document day = page(meeting, "/programme/2022-03-26", null);
        assertEquals("01:30–03:30", day.select(".card .times").text());
        assertEquals("2022-03-27T01:30:00+01:00 2022-03-27T03:30:00+02:00",
                String.join(" ", day.select(".card time").eachAttr("datetime")));
        assertEquals("The clocks change during this session, from UTC+01:00 to UTC+02:00.", day.select(".card p.tag").text());
        assertEquals("the next day", day.select(".hour .tag").text());
        assertTrue(day.text().contains("Central European Standard Time (UTC+01:00), from 03:00 on Central European Summer "
                + "Time (UTC+02:00)."), day.text());
        assertEquals(0, page(meeting, "/programme/2022-03-27", null).select(".card").size());
    }

    @Test
    void in_the_night_the_clocks_go_back_it_is_three_and_the_hour_that_comes_twice_says_which_it_is() {
        Meeting meeting = meeting("Europe/Warsaw", AUTUMN.minusDays(1));
        session(meeting, "A-LONG", "2022-10-29T23:30:00Z", 180);
        session(meeting, "B-FIRST", "2022-10-30T00:15:00Z", 30);
        session(meeting, "C-SECOND", "2022-10-30T01:15:00Z", 30);
        releases.make(meeting, null);

        Document day = page(meeting, "/programme/2022-10-29", null);
        assertEquals(List.of("01:30–03:30", "02:15 (UTC+02:00)–02:45 (UTC+02:00)", "02:15 (UTC+01:00)–02:45 (UTC+01:00)"),
                day.select(".card .times").eachText());
        assertEquals(List.of("The clocks change during this session, from UTC+02:00 to UTC+01:00."),
                day.select(".card p.tag").eachText());
        assertEquals(List.of("01:30 the next day", "02:15 (UTC+02:00) the next day", "02:15 (UTC+01:00) the next day"),
                day.select(".hour").eachText());
    }

    @Test
    void a_reader_whose_clocks_change_on_another_date_is_told_their_hour_of_that_day() {
        Meeting meeting = meeting("Europe/Warsaw", LocalDate.of(2022, 3, 12));
        session(meeting, "BEFORE", "2022-03-12T13:00:00Z", 60);
        session(meeting, "AFTER", "2022-03-13T13:00:00Z", 60);
        releases.make(meeting, null);
        assertEquals("Your time: 08:00–09:00", yours(meeting, "BEFORE", "America/New_York"));
        assertEquals("Your time: 09:00–10:00", yours(meeting, "AFTER", "America/New_York"));
    }

    @Test
    void who_parts_from_the_venue_only_during_a_session_is_told() {
        Meeting meeting = meeting("Europe/Warsaw", SPRING.minusDays(1));
        session(meeting, "NIGHT", "2022-03-27T00:30:00Z", 60);
        releases.make(meeting, null);
        assertEquals("Your time: 01:30–02:30", yours(meeting, "NIGHT", "Africa/Lagos"));
    }

    @Test
    void half_hours_quarters_and_the_date_line() {
        Meeting meeting = meeting("Europe/Warsaw", Given.FIRST_DAY);
        session(meeting, "NOON", "2021-12-07T11:00:00Z", 60);
        session(meeting, "EARLY", "2021-12-07T04:00:00Z", 60);
        releases.make(meeting, null);
        assertEquals("Your time: 16:30–17:30", yours(meeting, "NOON", "Asia/Kolkata"));
        assertEquals("Your time: 16:45–17:45", yours(meeting, "NOON", "Asia/Kathmandu"));
        assertEquals("Your time: 01:00–02:00 the next day", yours(meeting, "NOON", "Pacific/Kiritimati"));
        assertEquals("Your time: 23:00–00:00 the day before", yours(meeting, "EARLY", "America/New_York"));
        assertEquals("Your time: 11:00–12:00", yours(meeting, "NOON", "UTC"));
        assertEquals("", yours(meeting, "NOON", "Europe/Paris"));
    }

    @Test
    void either_side_of_the_date_line_it_may_be_two_days_later() {
        Meeting meeting = meeting("Pacific/Pago_Pago", Given.FIRST_DAY);
        session(meeting, "LATE", "2021-12-08T10:30:00Z", 30);
        releases.make(meeting, null);
        assertEquals("Your time: 00:30–01:00 9 December", yours(meeting, "LATE", "Pacific/Kiritimati"));
    }

    @Test
    void lists_say_both_zones_in_words_and_that_the_days_are_the_venues() {
        Meeting meeting = meeting("Europe/Warsaw", Given.FIRST_DAY);
        session(meeting, "NOON", "2021-12-07T11:00:00Z", 60);
        releases.make(meeting, null);
        assertTrue(page(meeting, "/programme/2021-12-07", "Asia/Kathmandu").text().contains("Times are the venue’s: "
                + "Central European Standard Time (UTC+01:00). Yours stand beside them: Nepal Time (UTC+05:45). "
                + "Days are the venue’s."));
    }

    @Test
    void what_the_browser_says_holds_until_the_reader_chooses_and_that_stays() {
        Meeting meeting = meeting("Europe/Warsaw", Given.FIRST_DAY);
        session(meeting, "NOON", "2021-12-07T11:00:00Z", 60);
        releases.make(meeting, null);
        assertEquals("Your time: 20:00–21:00", yours(meeting, "NOON", "auto:Asia%2FTokyo"));
        assertEquals("UTC", chosen(meeting, "UTC").cookie("tz"));
        assertEquals("venue", chosen(meeting, "venue").cookie("tz"));
        assertEquals("", yours(meeting, "NOON", "venue"));
        assertEquals(0, chosen(meeting, "auto").detailedCookie("tz").getMaxAge());
        assertNull(given().get("/" + meeting.slug + "/programme").cookie("tz"));
    }

    private static Response chosen(Meeting meeting, String zone) {
        return given().cookie("tz", "auto:Asia%2FTokyo").get("/" + meeting.slug + "/programme?tz=" + zone);
    }

    private static Meeting meeting(String zone, LocalDate first) {
        Meeting made = Given.meeting();
        return Given.written(() -> {
            Meeting meeting = Meeting.findById(made.id);
            meeting.zone = zone;
            meeting.startsOn = first;
            meeting.endsOn = first.plusDays(2);
            return meeting;
        });
    }

    private static void session(Meeting meeting, String code, String start, int minutes) {
        Session made = Given.session(meeting, code, null, null);
        Given.written(() -> {
            Session session = Session.findById(made.id);
            session.moveTo(null, Instant.parse(start), Duration.ofMinutes(minutes));
            return session;
        });
    }

    /** What the programme's list says beside the venue's time. */
    private static String yours(Meeting meeting, String code, String zone) {
        Element card = page(meeting, "/programme?q=" + code, zone).select(".card").first();
        return card.select(".yours").text();
    }

    private static Document page(Meeting meeting, String path, String zone) {
        return Jsoup.parse((zone == null ? given() : given().cookie("tz", zone.replace("/", "%2F")))
                .get("/" + meeting.slug + path).asString());
    }
}
