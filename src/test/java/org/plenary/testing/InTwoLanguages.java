package org.plenary.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.plenary.programme.Meeting;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Releases;

/**
 * A released meeting that is on, with one session that is on, written in English and in Arabic. Who reads Arabic finds the
 * one, who reads French finds the other and is told that it is English.
 */
public final class InTwoLanguages {

    public static final String ENGLISH = "Internet for all";
    public static final String ARABIC = "الإنترنت للجميع";
    public static final String ENGLISH_TEXT = "Who pays for the lines?";
    public static final String ARABIC_TEXT = "من يدفع ثمن الخطوط؟";

    public final Meeting meeting;
    public final Room room;
    public final Session session;

    private InTwoLanguages() {
        Meeting made = Given.meeting();
        meeting = Given.written(() -> {
            Meeting row = Meeting.findById(made.id);
            row.startsOn = ListedSession.dayOf(Instant.now(), row.zoneId());
            row.endsOn = row.startsOn;
            return row;
        });
        room = Given.room(meeting, "Room 1");
        session = Given.session(meeting, "WS1", room, LocalDateTime.now(meeting.zoneId()).minusMinutes(20));
        Given.written(() -> Session.update("title = ?1, description = ?2 where id = ?3", ENGLISH, ENGLISH_TEXT, session.id));
        Given.text(session, "ar", ARABIC, ARABIC_TEXT);
        release();
    }

    public static InTwoLanguages make() {
        return new InTwoLanguages();
    }

    public void release() {
        CDI.current().select(Releases.class).get().make(meeting, null);
    }

    public Response asked(String language, String path) {
        return given().header("Accept-Language", language).get("/" + meeting.slug + path).then().statusCode(200).extract()
                .response();
    }

    public Document page(String language, String path) {
        return Jsoup.parse(asked(language, path).asString());
    }

    /** How an element stands there: its language where it says one, and its text. */
    public static String said(Element element) {
        return (element.hasAttr("lang") ? element.attr("lang") + ": " : "") + element.text();
    }

    public static List<String> said(Document page, String elements) {
        return page.select(elements).stream().map(InTwoLanguages::said).toList();
    }
}
