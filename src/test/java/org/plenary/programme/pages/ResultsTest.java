package org.plenary.programme.pages;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.programme.Room;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Given;

/** What was found, thirty at a time. */
@QuarkusTest
@ActivateRequestContext
class ResultsTest {

    private static final int FOUND = 62;

    @Inject
    Releases releases;

    private Meeting meeting;

    @BeforeEach
    void a_meeting_with_two_pages_and_two_of_a_word() {
        meeting = Given.meeting();
        Room room = Given.room(meeting, "Room 1");
        Given.written(() -> IntStream.range(0, FOUND)
                .mapToObj(i -> Given.session(meeting, "WS" + i, room, Given.FIRST_DAY.atTime(0, 0).plusMinutes(5L * i)))
                .toList());
        releases.make(meeting, null);
    }

    @Test
    void following_more_results_shows_each_once_and_the_way_back() {
        Document first = page("?q=session");
        Document second = page(query(first, "next"));
        Document third = page(query(second, "next"));
        assertEquals(List.of(30, 30, 2), List.of(codes(first).size(), codes(second).size(), codes(third).size()));
        Set<String> all = new HashSet<>(codes(first));
        all.addAll(codes(second));
        all.addAll(codes(third));
        assertEquals(FOUND, all.size());
        assertEquals("Results 61 to 62", third.select("nav.stretch p").text());
        assertEquals("61", third.select("ol.found").attr("start"));
        assertEquals(first.select("#count").text(), third.select("#count").text());
        assertNull(third.selectFirst("a[rel=next]"));
        assertNull(first.selectFirst("a[rel=prev]"));
        assertEquals(codes(first), codes(page(query(page(query(third, "prev")), "prev"))));
    }

    @Test
    void a_page_that_is_not_there_is_the_last_and_what_is_no_number_the_first() {
        assertEquals(2, codes(page("?q=session&page=99")).size());
        for (String odd : List.of("0", "-1", "x", "99999999999", "")) {
            assertEquals(codes(page("?q=session")), codes(page("?q=session&page=" + odd)));
        }
    }

    @Test
    void where_all_fit_on_one_page_nothing_is_said_of_pages() {
        Document few = page("?q=WS33");
        assertEquals(List.of("WS33"), codes(few).subList(0, 1));
        assertNull(few.selectFirst("nav.stretch"));
    }

    private Document page(String query) {
        return Jsoup.parse(given().get("/" + meeting.slug + "/programme" + query).then().statusCode(200).extract().asString());
    }

    private static String query(Document page, String way) {
        String address = page.selectFirst("a[rel=" + way + "]").attr("href");
        return address.substring(address.indexOf('?'));
    }

    private static List<String> codes(Document page) {
        return page.select("ol.found > li h2 a").eachAttr("href").stream()
                .map(address -> address.substring(address.lastIndexOf('/') + 1)).toList();
    }
}
