package org.plenary.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.plenary.testing.Login;
import org.plenary.testing.Packaged;
import org.plenary.testing.Surfer;
import org.plenary.testing.Surfer.Seen;
import org.plenary.testing.Surroundings;

/** PostgreSQL is not there when the application starts, comes, goes in the middle of a form, and comes back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseAwayIT {

    private static final String TITLE = "Plenary cannot reach its records at the moment";
    private static final String SENTENCE = "What was confirmed to you is safe. Please try again in a minute.";
    private static final String DAY = "/igf2021/programme/2021-12-07";
    private static final String SESSION = "/igf2021/sessions/OF-A";
    private static final URI SITE = Surroundings.address();
    private static final Surfer STRANGER = new Surfer(SITE, "en");
    private static final Surfer ARAB = new Surfer(SITE, "ar");
    private static final Surfer PERSON = new Surfer(SITE, "en");
    private static final Surfer ORGANISER = new Surfer(SITE, "en");
    private static final Packaged APPLICATION = Surroundings.onPostgresql("away");

    @BeforeAll
    static void the_database_is_made_and_taken_away() {
        Surroundings.bringKeycloak();
        Surroundings.bringMail();
        Surroundings.database("away");
        Surroundings.takePostgresqlAway();
    }

    @AfterAll
    static void everything_ends() {
        APPLICATION.close();
        Surroundings.bringPostgresql();
    }

    @Test
    @Order(1)
    void away_at_start_it_says_so_in_words_and_recovers_by_itself() throws Exception {
        APPLICATION.start();

        saysSo(STRANGER.open("/igf2021/programme"));
        Seen arabic = ARAB.open("/");
        assertEquals(503, arabic.status());
        assertEquals("كل ما أُكّد لك محفوظ. يرجى المحاولة بعد دقيقة.", arabic.sentence());
        assertEquals("rtl", arabic.page().selectFirst("html").attr("dir"));
        assertEquals(200, APPLICATION.status(arabic.page().selectFirst("link[rel=stylesheet]").attr("href")));
        assertEquals(200, APPLICATION.status("/q/health/live"));
        assertEquals(503, APPLICATION.status("/q/health/ready"));
        assertEquals(1, lines("the database does not answer; pages say so until it does"));
        assertEquals(0, lines("\tat "), "lines of stack traces");

        Surroundings.bringPostgresql();

        Packaged.until("ready without a restart", APPLICATION::isReady);
        assertEquals(200, STRANGER.open("/igf2021/programme").status());
    }

    @Test
    @Order(2)
    void gone_in_the_middle_of_a_form_it_keeps_what_was_typed_and_takes_it_when_it_is_back() throws Exception {
        ORGANISER.signIn("organiser@plenary.example", Login.PASSWORD, "/");
        PERSON.signIn("participant@plenary.example", Login.PASSWORD, "/");
        FormElement form = PERSON.open("/igf2021/register").form();
        String needs = "A seat near the door,\n\"quiet\" <please>";

        Surroundings.takePostgresqlAway();
        Seen away = PERSON.send(form, Map.of("mode", "ONLINE", "country", "KE", "stakeholderGroup", "CIVIL_SOCIETY",
                "needsNote", needs, "conduct", "true", "privacy", "true"));

        saysSo(away);
        // What everybody reads is in memory.
        assertEquals(200, APPLICATION.status("/igf2021/programme"));
        assertEquals(503, APPLICATION.status("/q/health/ready"));
        assertEquals(200, APPLICATION.status("/q/health/live"));
        assertTrue(APPLICATION.isAlive());
        // Sent again too early: still here.
        Seen still = PERSON.send(away.form(), Map.of());
        saysSo(still);

        Surroundings.bringPostgresql();
        Packaged.until("ready again", APPLICATION::isReady);
        Seen check = PERSON.follow(PERSON.send(still.form(), Map.of()));

        assertEquals("/igf2021/register/check", check.address().getPath());
        assertTrue(check.page().wholeText().replace("\r", "").contains(needs), check.page()::toString);
        confirmedThroughAnOutage(check);
    }

    /** The deed itself: not half done while the database is away, done once when it is back. */
    private static void confirmedThroughAnOutage(Seen check) throws Exception {
        Surroundings.takePostgresqlAway();
        Seen away = PERSON.send(check.form(), Map.of());
        saysSo(away);
        Surroundings.bringPostgresql();
        Packaged.until("ready again", APPLICATION::isReady);

        assertEquals("Registrations: 0", registrations());
        Seen done = PERSON.follow(PERSON.send(away.form(), Map.of()));
        assertEquals("You have a place online", done.page().select("main .status").text());
        assertEquals("Registrations: 1", registrations());
    }

    private static String registrations() throws Exception {
        return ORGANISER.open("/igf2021/manage/registrations").page().select("main .actions strong").text();
    }

    @Test
    @Order(3)
    void the_programme_is_read_on_by_whoever_is_signed_in_without_what_is_theirs_and_says_so() throws Exception {
        Seen session = PERSON.open(SESSION);
        PERSON.follow(PERSON.send(session.form(), Map.of()));
        assertEquals(1, PERSON.open(DAY).page().select(".card .tag:contains(In my agenda)").size());
        assertEquals(1, ORGANISER.open(SESSION).page().select("nav a[href=/igf2021/manage]").size());

        Surroundings.takePostgresqlAway();

        for (Surfer reader : List.of(PERSON, ORGANISER)) {
            for (String path : List.of("/igf2021", "/igf2021/programme", DAY, SESSION, "/igf2021/speakers")) {
                Seen page = reader.open(path);
                assertEquals(200, page.status(), path);
                assertEquals(0,
                        page.page().select(".card .tag:contains(In my agenda), #my-agenda, nav a[href$=/manage]").size());
                assertEquals(1, page.page().select("nav a[href=/sign-out]").size(), "as a stranger: " + path);
            }
            assertEquals("Plenary cannot reach its records at the moment. What is yours alone, such as your agenda, is missing "
                    + "from this page; it is not lost.", reader.open(DAY).page().select(".banner[role=status]").text());
            assertEquals(session.heading(), reader.open(SESSION).heading());
            saysSo(reader.open("/igf2021/me/agenda"));
        }
        assertEquals(0, STRANGER.open(DAY).page().select(".banner[role=status]").size());
        assertEquals(0, lines("failure "), "pages that say 500");

        Surroundings.bringPostgresql();
        Packaged.until("ready again", APPLICATION::isReady);
        assertEquals(1, PERSON.open(DAY).page().select(".card .tag:contains(In my agenda)").size());
        assertEquals(0, PERSON.open(DAY).page().select(".banner[role=status]").size());
    }

    @Test
    @Order(4)
    void back_again_nobody_is_given_a_connection_to_the_one_before() throws Exception {
        assertEquals(Collections.nCopies(20, 200), statusesAtOnce());

        Surroundings.takePostgresqlAway();
        Surroundings.bringPostgresql();

        assertEquals(Collections.nCopies(20, 200), statusesAtOnce());
    }

    @Test
    @Order(5)
    void what_waiting_does_not_cure_ends_the_process_with_one_sentence() throws Exception {
        APPLICATION.close();
        Packaged nowhere = Surroundings.onPostgresql("nowhere");

        assertEquals(1, nowhere.startAndEnd());

        assertEquals(List.of("Plenary cannot use its database and ends: FATAL: database \"nowhere\" does not exist"),
                nowhere.log().stream().filter(line -> line.contains("Plenary cannot use"))
                        .map(line -> line.replaceAll(".*(Plenary cannot use)", "$1").strip()).toList());
        assertEquals(List.of(), nowhere.log().stream().filter(line -> line.startsWith("\tat ")).toList());
    }

    private static void saysSo(Seen page) {
        assertEquals(503, page.status());
        assertEquals("30", page.header("Retry-After"));
        assertEquals(TITLE, page.heading());
        assertEquals(SENTENCE, page.sentence());
    }

    private static long lines(String part) throws Exception {
        return APPLICATION.log().stream().filter(line -> line.contains(part)).count();
    }

    private static List<Integer> statusesAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Integer>> readers = Collections.nCopies(20, () -> PERSON.openOnly("/igf2021/me").status());
            List<Integer> statuses = new ArrayList<>();
            for (var answer : threads.invokeAll(readers)) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}
