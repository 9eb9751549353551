package org.plenary.programme.pages;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Session;
import org.plenary.programme.Speaker;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Markdown as readers meet it: shown on pages, said in words where there is no markup. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class RichTextPagesTest {

    private static final String TEXT = "# Agenda\n\nWho decides? **The courts** do: [see](https://courts.example/)."
            + "\n\n![map](https://maps.example/1.png) <img src=x onerror=alert(1)> [x](javascript:alert(1))";

    @Inject
    Releases releases;

    private Meeting meeting;
    private Speaker speaker;

    @BeforeEach
    void a_session_and_a_speaker_in_markdown() {
        meeting = Given.meeting();
        Session row = Given.session(meeting, "WS33", null, Given.FIRST_DAY.atTime(10, 0));
        speaker = Given.speaker(meeting, "ليلى الحارثي");
        Given.role(row, speaker, Role.Kind.SPEAKER);
        Given.written(() -> {
            Session session = Session.findById(row.id);
            session.description = TEXT;
            return Speaker.<Speaker> findById(speaker.id).biography = "# Life\n\n*Studied* law.";
        });
        releases.make(meeting, null);
    }

    @Test
    void the_description_stands_below_its_heading_with_links_and_without_pictures() {
        Element text = page("/sessions/WS33").selectFirst("main .prose");
        assertEquals("Agenda", text.selectFirst("h3").text());
        assertEquals("The courts", text.selectFirst("strong").text());
        assertEquals(List.of("https://courts.example/", "https://maps.example/1.png"), text.select("a").eachAttr("href"));
        assertEquals(0, text.select("img, script").size());
        assertTrue(text.text().endsWith("<img src=x onerror=alert(1)> x"), text.text());
    }

    @Test
    void the_biography_stands_below_the_name() {
        Element text = page("/speakers/" + speaker.id).selectFirst("main .prose");
        assertEquals("Life", text.selectFirst("h2").text());
        assertEquals("Studied", text.selectFirst("em").text());
    }

    @Test
    void a_search_finds_and_shows_words_not_marks() {
        Document found = page("/programme?q=courts+decides");
        assertEquals("Agenda Who decides? … The courts do: see (https://courts.example/).",
                found.selectFirst(".found li p:last-child").text());
        assertEquals(0, page("/programme?q=%23").select(".found li").size());
    }

    private Document page(String path) {
        return Jsoup.parse(given().get("/" + meeting.slug + path).then().statusCode(200).extract().asString());
    }
}
