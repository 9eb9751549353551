package org.plenary.agenda;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.agenda.Keeping.AMINA;
import static org.plenary.agenda.Keeping.NADIA;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.programme.SessionText;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Csrf;
import org.plenary.testing.Given;
import org.plenary.testing.InTwoLanguages;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Statements;

@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class AgendaPagesTest {

    private static final String ORGANISER = "organiser@plenary.example";

    @Inject
    Releases releases;

    private Meeting meeting;
    private Session ten;
    private Session alsoTen;
    private Session eleven;

    @BeforeEach
    void a_released_meeting() {
        meeting = Given.meeting();
        ten = Given.session(meeting, "TEN", Given.room(meeting, "Room 1"), Given.FIRST_DAY.atTime(10, 0));
        alsoTen = Given.session(meeting, "ALSO", Given.room(meeting, "Room 2"), Given.FIRST_DAY.atTime(10, 30));
        eleven = Given.session(meeting, "ELEVEN", Given.room(meeting, "Room 3"), Given.FIRST_DAY.plusDays(1).atTime(10, 30));
        releases.make(meeting, null);
    }

    @Test
    void an_empty_agenda_says_what_to_do() {
        Document page = Keeping.agenda(AMINA, meeting);

        assertTrue(page.select("main .empty").text().startsWith("Your agenda is empty. Open a session in the programme"));
        assertEquals("/" + meeting.slug + "/programme", page.select("main .actions a").attr("href"));
    }

    @Test
    void a_starred_session_stands_under_its_day_and_goes_when_it_is_removed() {
        Response starred = Keeping.star(AMINA, meeting, "TEN");
        Keeping.star(AMINA, meeting, "ELEVEN");

        assertEquals("/" + meeting.slug + "/sessions/TEN#my-agenda", path(starred));
        Document page = Keeping.agenda(AMINA, meeting);
        assertEquals(List.of("Monday 6 December 2021", "Tuesday 7 December 2021", "In your own calendar"),
                page.select("main h2").eachText());
        assertEquals(List.of("Session TEN", "Session ELEVEN"), page.select("main h3").eachText());
        assertTrue(Keeping.page(AMINA, meeting, "/sessions/TEN").select("#my-agenda").text().contains("is in your agenda"));

        assertEquals("/" + meeting.slug + "/sessions/TEN#my-agenda", path(Keeping.unstar(AMINA, meeting, ten)));
        Keeping.unstar(AMINA, meeting, ten).then().statusCode(303);

        assertEquals(List.of("Session ELEVEN"), Keeping.agenda(AMINA, meeting).select("main h3").eachText());
    }

    @Test
    void twice_and_at_once_is_one_star() {
        Login.as(AMINA);
        ExecutorService many = Executors.newFixedThreadPool(8);
        List<Integer> answers = IntStream.range(0, 24)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> Keeping.star(AMINA, meeting, "TEN").statusCode(), many))
                .toList().stream().map(CompletableFuture::join).toList();
        many.shutdown();

        assertEquals(Collections.nCopies(24, 303), answers);
        assertEquals(1L, Given.written(() -> Star.count("meeting", meeting)));
    }

    @Test
    void who_makes_an_address_twice_at_once_has_one() {
        Login.as(AMINA);
        Keeping.agenda(AMINA, meeting);
        ExecutorService many = Executors.newFixedThreadPool(4);
        List<Integer> answers = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(() -> Csrf
                .on(Keeping.as(AMINA)).post("/" + meeting.slug + "/me/agenda/address").statusCode(), many)).toList().stream()
                .map(CompletableFuture::join).toList();
        many.shutdown();

        assertEquals(Collections.nCopies(8, 303), answers);
        assertEquals(1L, Given.written(() -> AgendaKey.count("meeting", meeting)));
    }

    @Test
    void a_clash_is_said_beside_both_and_not_where_one_follows_the_other() {
        Keeping.star(AMINA, meeting, "TEN");
        Keeping.star(AMINA, meeting, "ELEVEN");
        assertEquals(0, Keeping.agenda(AMINA, meeting).select(".tag:contains(At the same time)").size());

        Keeping.star(AMINA, meeting, "ALSO");

        Document page = Keeping.agenda(AMINA, meeting);
        assertEquals("Sessions at the same time as another: 2. They are marked below.", page.select(".notice").text());
        assertEquals(
                List.of("At the same time ALSO Session ALSO · 10:30–11:30", "At the same time TEN Session TEN · 10:00–11:00"),
                page.select("p:has(.tag:contains(At the same time))").eachText());
    }

    @Test
    void each_session_is_called_as_it_is_in_the_readers_language_or_says_which_it_is_in() {
        Given.text(ten, "ar", "العاشرة", null);
        Given.text(eleven, "ar", "الحادية عشرة", null);
        releases.make(meeting, null);
        assertEquals(List.of("العاشرة"), said("ar", "/sessions/TEN/star", "main h2 bdi"));
        assertEquals(List.of("en: Session TEN"), said("fr", "/sessions/TEN/star", "main h2 bdi"));
        List.of("TEN", "ALSO", "ELEVEN").forEach(code -> Keeping.star(AMINA, meeting, code));
        Given.written(() -> SessionText.delete("session", eleven));
        Given.written(() -> Session.deleteById(eleven.id));
        releases.make(meeting, null);

        assertEquals(List.of("العاشرة", "en: Session ALSO", "ELEVEN", "الحادية عشرة"), said("ar", "/me/agenda", "main h3 bdi"));
        assertEquals(List.of("ALSO", "en: Session ALSO", "TEN", "العاشرة"),
                said("ar", "/me/agenda", "main li p:has(.warn) bdi"));
        assertEquals(List.of("العاشرة", "en: Session ALSO", "الحادية عشرة"), said("ar", "/me/agenda", "main button bdi"));
        assertEquals(List.of("en: Session TEN", "en: Session ALSO", "ELEVEN", "en: Session ELEVEN"),
                said("fr", "/me/agenda", "main h3 bdi"));
    }

    private List<String> said(String language, String path, String elements) {
        return InTwoLanguages.said(Jsoup.parse(given().cookies(Login.as(AMINA)).header("Accept-Language", language)
                .get("/" + meeting.slug + path).then().statusCode(200).extract().asString()), elements);
    }

    @Test
    void nothing_of_another_person_or_another_meeting_is_in_it() {
        Meeting other = Given.meeting();
        Session elsewhere = Given.session(other, "ELSEWHERE", null, Given.FIRST_DAY.atTime(10, 0));
        releases.make(other, null);
        Keeping.star(AMINA, meeting, "TEN");
        Keeping.star(NADIA, meeting, "ALSO");
        Keeping.star(AMINA, other, "ELSEWHERE");

        assertEquals(List.of("Session TEN"), Keeping.agenda(AMINA, meeting).select("main h3").eachText());
        assertEquals(List.of("Session ALSO"), Keeping.agenda(NADIA, meeting).select("main h3").eachText());

        Keeping.unstar(NADIA, meeting, ten);
        Keeping.unstar(AMINA, meeting, elsewhere);
        Keeping.star(AMINA, meeting, "ELSEWHERE").then().statusCode(404);

        assertEquals(List.of("Session TEN"), Keeping.agenda(AMINA, meeting).select("main h3").eachText());
        assertEquals(List.of("Session ELSEWHERE"), Keeping.agenda(AMINA, other).select("main h3").eachText());
    }

    @Test
    void what_was_moved_cancelled_or_taken_away_is_marked() {
        for (String code : List.of("TEN", "ALSO", "ELEVEN")) {
            Keeping.star(AMINA, meeting, code);
        }
        change(ten, session -> session.startsAt = session.startsAt.plusSeconds(1800));
        change(ten, session -> session.endsAt = session.endsAt.plusSeconds(1800));
        change(alsoTen, Session::cancel);
        Given.written(() -> Session.deleteById(eleven.id));
        releases.make(meeting, null);

        Document page = Keeping.agenda(AMINA, meeting);

        assertEquals(
                "Moved When you added it: Monday 6 December 2021, 10:00–11:00, Central European Standard Time (UTC+01:00), "
                        + "\u2068Room 1\u2069",
                page.select("li:contains(TEN) p:has(.tag.warn)").text());
        assertEquals(List.of("Cancelled"), page.select("li.cancelled:contains(ALSO) .tag").eachText());
        assertEquals("ELEVEN Session ELEVEN", page.select("h2:contains(No longer in the programme) + ul h3").text());

        String removal = page.select("h2:contains(No longer) + ul form").attr("action");
        Csrf.on(Keeping.as(AMINA)).formParam("to", "/" + meeting.slug + "/me/agenda").post(removal).then().statusCode(303);
        assertEquals(0, Keeping.agenda(AMINA, meeting).select("h2:contains(No longer)").size());
    }

    @Test
    void somebody_is_led_back_to_where_they_were_and_never_off_the_site() {
        String star = "/" + meeting.slug + "/sessions/TEN/star";

        assertEquals("/x/programme?view=list",
                path(Csrf.on(Keeping.as(AMINA)).formParam("to", "/x/programme?view=list").post(star)));
        for (String hostile : List.of("https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)",
                "/a\r\nX: y")) {
            assertEquals("/", path(Csrf.on(Keeping.as(AMINA)).formParam("to", hostile).post(star)), hostile);
        }
    }

    @Test
    void a_link_alone_stars_nothing_and_a_stranger_is_led_through_signing_in() {
        String link = Keeping.page(null, meeting, "/sessions/TEN").select("#my-agenda a").attr("href");
        assertEquals("/" + meeting.slug + "/sessions/TEN/star", link);
        assertTrue(given().redirects().follow(false).header("Accept", "text/html").get(link).header("Location")
                .contains("/protocol/openid-connect/auth"));

        Document question = Keeping.page(AMINA, meeting, "/sessions/TEN/star");

        assertEquals("Add this session to your agenda?", question.select("h1").text());
        assertEquals(link, question.select("main form").attr("action"));
        assertEquals(0L, Given.written(() -> Star.count("meeting", meeting)));

        Keeping.star(AMINA, meeting, "TEN");
        assertEquals("/" + meeting.slug + "/sessions/TEN#my-agenda",
                path(Keeping.as(AMINA).get("/" + meeting.slug + "/sessions/TEN/star")));
    }

    @Test
    void a_strangers_page_stays_kept_and_has_nothing_personal() {
        String path = "/" + meeting.slug + "/sessions/TEN";
        Response before = given().get(path);
        Keeping.star(AMINA, meeting, "TEN");
        Keeping.page(AMINA, meeting, "/sessions/TEN");

        Response after = given().get(path);

        assertEquals(before.asString(), after.asString());
        assertEquals("public, no-cache", after.header("Cache-Control"));
        assertNull(after.header("Set-Cookie"));
        assertFalse(after.asString().contains("<form"));
        assertEquals(0, Statements.of(() -> given().get(path)));
        assertEquals("private, no-store", Keeping.as(AMINA).get(path).header("Cache-Control"));
        assertEquals("private, no-store", Keeping.as(AMINA).get("/" + meeting.slug + "/me/agenda").header("Cache-Control"));
    }

    @Test
    void lists_mark_ones_own_stars_and_nobody_elses() {
        Keeping.star(AMINA, meeting, "TEN");

        for (String list : List.of("/programme/" + Given.FIRST_DAY, "/programme?q=session", "/programme?track=",
                "/rooms/" + ten.room.id)) {
            assertEquals(List.of("Session TEN In my agenda"),
                    Keeping.page(AMINA, meeting, list).select("main :is(h2, h3):has(.tag.good)").eachText(), list);
            assertEquals(0, Keeping.page(NADIA, meeting, list).select(".tag.good").size(), list);
            assertEquals(0, Keeping.page(null, meeting, list).select(".tag.good").size(), list);
        }
    }

    @Test
    void pages_cost_the_same_number_of_statements_for_one_star_and_for_three() {
        List<String> pages = List.of("/me/agenda", "/programme/" + Given.FIRST_DAY, "/programme?q=session", "/sessions/TEN",
                "/speakers", "");
        Keeping.star(AMINA, meeting, "TEN");
        pages.forEach(page -> Keeping.page(AMINA, meeting, page));
        List<Long> one = pages.stream().map(this::statements).toList();

        Keeping.star(AMINA, meeting, "ALSO");
        Keeping.star(AMINA, meeting, "ELEVEN");

        assertEquals(one, pages.stream().map(this::statements).toList());
        assertEquals(4L, one.get(0), "the person, the stars, the address, whether they are a focal point");
    }

    @Test
    void how_many_keep_a_session_only_organisers_see() {
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        Keeping.star(AMINA, meeting, "TEN");
        Keeping.star(NADIA, meeting, "TEN");
        Keeping.star(NADIA, meeting, "ALSO");

        Document desk = Keeping.page(ORGANISER, meeting, "/manage/sessions");

        assertEquals("Stars", desk.select("th.number").text());
        assertEquals(List.of("TEN Stars: 2", "ALSO Stars: 1", "ELEVEN Stars: 0"), desk.select("tbody tr").stream()
                .map(row -> row.select("td bdi").first().text() + " " + row.select("td.number").text()).toList());
        Keeping.as(AMINA).get("/" + meeting.slug + "/manage/sessions").then().statusCode(403);
        for (String page : List.of("/sessions/TEN", "/programme/" + Given.FIRST_DAY, "/programme.ics", "/sessions/TEN.ics")) {
            for (String reader : new String[] { null, AMINA, ORGANISER }) {
                String text = (reader == null ? given() : Keeping.as(reader)).get("/" + meeting.slug + page).asString();
                assertFalse(text.contains("Stars"), page + " as " + reader);
            }
        }
    }

    @Test
    void the_agenda_is_linked_for_whoever_is_signed_in() {
        String link = "a[href=/" + meeting.slug + "/me/agenda]";

        assertEquals("My agenda", Keeping.page(AMINA, meeting, "/programme").select("header " + link).text());
        assertEquals(0, Keeping.page(null, meeting, "/programme").select(link).size());
        assertTrue(Keeping.agenda(AMINA, meeting).select("header " + link).hasAttr("aria-current"));
    }

    private long statements(String page) {
        return Statements.of(() -> Keeping.page(AMINA, meeting, page));
    }

    private void change(Session row, Consumer<Session> change) {
        Given.written(() -> {
            change.accept(Session.findById(row.id));
            return null;
        });
    }

    private static String path(Response answer) {
        assertEquals(303, answer.statusCode());
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
