package org.plenary.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.plenary.testing.Letters;
import org.plenary.testing.Login;
import org.plenary.testing.Packaged;
import org.plenary.testing.Surfer;
import org.plenary.testing.Surfer.Seen;
import org.plenary.testing.Surroundings;

/** The mail server, then Keycloak are not there; the letter outlives a restart in between. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServersAwayIT {

    private static final String TITLE = "Signing in is not possible at the moment";
    private static final String SENTENCE = "The sign-in service does not answer. The programme and everything public goes on "
            + "working. Please try again in a few minutes.";
    private static final String LAST_GUEST = "guest7@plenary.example";
    private static final String CALLED = "called@people.example";
    private static final URI SITE = Surroundings.address();
    private static final Surfer STRANGER = new Surfer(SITE, "en");
    private static final Surfer ARAB = new Surfer(SITE, "ar");
    private static final Surfer WRITTEN_TO = new Surfer(SITE, "en");
    private static final Surfer SIGNED_IN = new Surfer(SITE, "en");
    private static final Surfer OLD_TOKEN = new Surfer(SITE, "en");
    private static final Surfer ON_THE_WAY = new Surfer(SITE, "en");
    private static final Surfer ORGANISER = new Surfer(SITE, "en");
    private static final Packaged APPLICATION = Surroundings.onH2("servers");

    @BeforeAll
    static void everything_is_there() throws Exception {
        Surroundings.bringKeycloak();
        Surroundings.realm().set("accessTokenLifespan", 300);
        Surroundings.bringMail();
        int before = Letters.to(LAST_GUEST).size();
        APPLICATION.startAndBeReady();
        // The demonstration's own letters are out: what is not taken afterwards is ours.
        Letters.waitFor(before + 1, LAST_GUEST);
    }

    @AfterAll
    static void everything_ends() {
        APPLICATION.close();
    }

    @Test
    @Order(1)
    void the_mail_server_away_a_sign_up_is_confirmed_and_the_letter_is_kept() throws Exception {
        Surroundings.takeMailAway();

        Seen form = WRITTEN_TO.signIn("participant2@plenary.example", Login.PASSWORD, "/igf2021/register");
        Seen check = WRITTEN_TO.follow(WRITTEN_TO.send(form.form(), Map.of("mode", "ONLINE", "country", "ID",
                "stakeholderGroup", "CIVIL_SOCIETY", "conduct", "true", "privacy", "true")));
        Seen done = WRITTEN_TO.follow(WRITTEN_TO.send(check.form(), Map.of()));

        assertEquals("You have a place online", done.page().select("main .status").text());
        Packaged.until("one try in vain", () -> says("was not taken (try 1)"));
        assertEquals("on its way", stateOfTheLetter());
        Surroundings.bringMail();
    }

    @Test
    @Order(2)
    void keycloak_gone_the_public_pages_go_on_and_the_others_say_why_not() throws Exception {
        Surroundings.realm().set("accessTokenLifespan", 5);
        OLD_TOKEN.signIn("speaker@plenary.example", Login.PASSWORD, "/");
        Surroundings.realm().set("accessTokenLifespan", 300);
        SIGNED_IN.signIn("participant@plenary.example", Login.PASSWORD, "/");
        ORGANISER.signIn("organiser@plenary.example", Login.PASSWORD, "/");
        Seen wayBack = ON_THE_WAY.send(ON_THE_WAY.open("/sign-in?to=/").form(),
                Map.of("username", "amina@plenary.example", "password", Login.PASSWORD));

        Surroundings.takeKeycloakAway();
        Packaged.until("the page that says so", () -> APPLICATION.status("/igf2021/me") == 503);

        saysSo(STRANGER.openOnly("/igf2021/me"));
        saysSo(STRANGER.openOnly("/igf2021/register/check"));
        saysSo(STRANGER.openOnly("/sign-in?to=/igf2021/register"));
        assertEquals("خدمة تسجيل الدخول لا تستجيب. البرنامج وكل ما هو عام متاح كالمعتاد. يرجى المحاولة بعد بضع دقائق.",
                ARAB.openOnly("/igf2021/me").sentence());
        saysSo(ON_THE_WAY.openOnly(pathOf(wayBack)));
        assertEquals(200, STRANGER.openOnly("/igf2021/programme").status());
        // Signed in already: everything works, but for the way out.
        isKnown(SIGNED_IN);
        Seen team = ORGANISER.open("/igf2021/manage/team");
        ORGANISER.send(team.page().select("form[action$=/team]").forms().get(0), Map.of("email", CALLED, "duty", "DOOR"));
        Packaged.until("one try in vain", () -> account().matches("Waiting for the sign-in service .tries: [1-9].*"));
        Seen out = SIGNED_IN.openOnly("/sign-out");
        assertEquals(503, out.status());
        assertEquals("You are still signed in", out.heading());
        // Whose token has run out is not known any more, and keeps the session for when Keycloak is back.
        Packaged.until("the token has run out", () -> statusOf(OLD_TOKEN, "/igf2021/register/check") == 503);
        saysSo(OLD_TOKEN.openOnly("/igf2021/register/check"));
        assertEquals(200, OLD_TOKEN.openOnly("/igf2021/programme").status());
    }

    @Test
    @Order(3)
    void keycloak_away_at_start_the_same_and_it_recovers_by_itself() throws Exception {
        APPLICATION.close();
        APPLICATION.startAndBeReady();

        assertEquals(200, STRANGER.openOnly("/igf2021/programme").status());
        assertEquals(200, SIGNED_IN.openOnly("/igf2021/programme").status());
        saysSo(STRANGER.openOnly("/igf2021/me"));
        saysSo(SIGNED_IN.openOnly("/igf2021/me"));
        assertEquals(503, SIGNED_IN.openOnly("/sign-out").status());

        Surroundings.bringKeycloak();

        assertEquals("/igf2021/register",
                STRANGER.signIn("amina@plenary.example", Login.PASSWORD, "/igf2021/register").address().getPath());
        isKnown(SIGNED_IN);
        isKnown(OLD_TOKEN);
        Packaged.until("the one who was called is written to", () -> account().startsWith("Invited by letter"));
        assertEquals(1,
                Letters.waitFor(2, CALLED).stream().filter(letter -> !Letters.subject(letter).contains("team")).count());
        assertEquals(302, SIGNED_IN.openOnly("/sign-out").status());
    }

    @Test
    @Order(4)
    void the_letter_that_was_kept_goes_out_once() throws Exception {
        assertEquals(0, Letters.to("participant2@plenary.example").size());
        // By itself a minute after the first try; an organiser need not wait for that.
        Seen kept = ORGANISER.open("/igf2021/manage/letters");
        assertEquals(303, ORGANISER.send(kept.form(), Map.of()).status());

        Letters.waitFor(1, "participant2@plenary.example");
        Packaged.until("noted as sent", () -> !"on its way".equals(stateOfTheLetter()));

        assertEquals(1, Letters.to("participant2@plenary.example").size());
    }

    private static void saysSo(Seen page) {
        assertEquals(503, page.status(), page.address()::toString);
        assertEquals("30", page.header("Retry-After"));
        assertEquals(TITLE, page.heading());
        assertEquals(SENTENCE, page.sentence());
    }

    /** Is asked the questions, which a stranger is not. */
    private static void isKnown(Surfer person) throws Exception {
        assertEquals(1, person.openOnly("/igf2021/register").form().select("input[name=conduct]").size());
    }

    private static String pathOf(Seen redirect) {
        URI to = URI.create(redirect.header("Location"));
        assertEquals("/signed-in", to.getPath());
        return to.getRawPath() + "?" + to.getRawQuery();
    }

    private static int statusOf(Surfer person, String path) {
        try {
            return person.openOnly(path).status();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String stateOfTheLetter() {
        try {
            return WRITTEN_TO.open("/igf2021/me").page().select("main .roles .soft").text();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** How far the account of who was called to the team has come. */
    private static String account() {
        try {
            return ORGANISER.open("/igf2021/manage/team").page().select("tr:contains(" + CALLED + ") td").get(2).ownText();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static boolean says(String part) {
        try {
            return APPLICATION.log().stream().anyMatch(line -> line.contains(part));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
