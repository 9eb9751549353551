package org.plenary.onsite;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.papers.Approved.the;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.AuditEntry;
import org.plenary.papers.Approved;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.CancelRegistration;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Csrf;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** The ticket on the telephone, and the door that reads it. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class CheckInTest {

    private static final String DOOR = "door@plenary.example";
    private static final String AMINA = "amina@plenary.example";

    private Meeting meeting;
    private Registration amina;

    @BeforeEach
    void somebody_comes_and_somebody_is_at_the_door() {
        meeting = Registered.meeting(10, false);
        Given.member(meeting, DOOR, Duty.DOOR);
        amina = Approved.comes(meeting, AMINA, "Amina Hassan", Mode.IN_PERSON);
    }

    @Test
    void the_code_on_the_ticket_leads_the_door_to_its_owner_who_is_let_in_once() throws Exception {
        assertTrue(page(AMINA, "/me").select("main a[href$=/me/ticket]").size() > 0);
        Document ticket = page(AMINA, "/me/ticket");
        assertEquals("Amina Hassan", ticket.select(".panel .status").text());
        assertEquals(amina.reference, ticket.select(".panel .code").text());
        String scanned = URI.create(read(ticket.select(".qr img").attr("src"))).getPath();

        Document one = Jsoup.parse(as(DOOR).get(scanned).then().statusCode(200).extract().asString());
        assertEquals("The ticket is valid", one.select("main .status").text());
        Response letIn = Csrf.on(as(DOOR)).post(scanned);
        assertEquals(303, letIn.statusCode());
        assertEquals("Checked in", Jsoup.parse(as(DOOR).get(letIn.header("Location")).asString()).select("main .status").text());

        Response again = Csrf.on(as(DOOR)).post(scanned);
        Document before = Jsoup.parse(as(DOOR).get(again.header("Location")).asString());
        assertEquals("Already checked in", before.select("main .status").text());
        assertEquals(1, Given.written(() -> Arrival.count("registrationId", amina.id)));
        assertTrue(page(DOOR, "/manage/check-in").select("main").text().contains("Checked in: 1 of 1"));
        assertTrue(Given.written(() -> the(CameToTheVenue.class).by(Registration.findById(amina.id))));
        assertEquals(List.of("arrival.written"), Given.written(() -> AuditEntry.of("registration", amina.id)).stream()
                .map(entry -> entry.deed).filter(deed -> deed.startsWith("arrival")).toList());

        Csrf.on(as(DOOR)).post(scanned + "/mistake").then().statusCode(303);
        assertEquals(0, Given.written(() -> Arrival.count("registrationId", amina.id)));
    }

    @Test
    void at_two_doors_at_once_one_lets_in() throws Exception {
        String path = "/" + meeting.slug + "/manage/check-in/" + Tickets.of(amina);
        ExecutorService doors = Executors.newFixedThreadPool(8);
        try {
            List<RequestSpecification> requests = java.util.stream.Stream.generate(() -> Csrf.on(as(DOOR))).limit(8).toList();
            List<Future<Response>> answers = doors.invokeAll(requests.stream()
                    .map(request -> (Callable<Response>) () -> request.post(path)).toList());
            int first = 0;
            for (Future<Response> answer : answers) {
                assertEquals(303, answer.get().statusCode());
                first += answer.get().header("Location").endsWith("?now=1") ? 1 : 0;
            }
            assertEquals(1, first);
            assertEquals(1, Given.written(() -> Arrival.count("registrationId", amina.id)));
        } finally {
            doors.shutdown();
        }
    }

    @Test
    void at_the_door_the_menu_has_the_door_and_nothing_that_would_be_refused() {
        Document page = page(DOOR, "/manage/check-in");
        assertEquals(List.of("Check-in"), page.select(".desk-nav a").eachText());
        assertEquals(List.of("/" + meeting.slug + "/manage/check-in"),
                page(DOOR, "/programme").select("nav a[href*=manage]").eachAttr("href"));
        assertEquals(0, page(AMINA, "/programme").select("nav a[href*=manage]").size());
    }

    @Test
    void who_has_no_ticket_at_hand_is_found() {
        Approved.comes(meeting, "participant@plenary.example", "Only Online", Mode.ONLINE);
        assertEquals(List.of("Amina Hassan"), page(DOOR, "/manage/check-in?q=hassan").select("tbody th").eachText());
        assertEquals(List.of("Amina Hassan"), page(DOOR, "/manage/check-in?q=" + amina.reference).select("tbody th").eachText());
        assertEquals(0, page(DOOR, "/manage/check-in?q=online").select("tbody th").size());
        assertFalse(page(DOOR, "/manage/check-in").select("main").text().contains("Amina"), "nobody is listed unasked");
    }

    @Test
    void what_does_not_count_is_said_and_lets_nobody_in() {
        String ticket = Tickets.of(amina);
        Meeting other = Registered.meeting(10, false);
        Given.member(other, DOOR, Duty.DOOR);
        assertEquals(404, as(DOOR).get("/" + other.slug + "/manage/check-in/" + ticket).statusCode());
        assertEquals(404, as(DOOR).get(at("/manage/check-in/" + ticket.substring(0, ticket.length() - 1) + "~")).statusCode());
        assertEquals(404, as(DOOR).get(at("/manage/check-in/" + amina.reference)).statusCode());
        assertEquals(403, as(AMINA).get(at("/manage/check-in/" + ticket)).statusCode(), "one's own ticket opens nothing");
        assertEquals(403, as("organiser@plenary.example").get(at("/manage/check-in/" + ticket)).statusCode());

        the(CancelRegistration.class).of(amina.id);
        Document gone = Jsoup.parse(as(DOOR).get(at("/manage/check-in/" + ticket)).asString());
        assertEquals("No place in person", gone.select("main .status").text());
        assertEquals(0, gone.select("main form").size());
        assertEquals(409, Csrf.on(as(DOOR)).post(at("/manage/check-in/" + ticket)).statusCode());
        assertEquals(409, as(AMINA).get(at("/me/ticket")).statusCode());
        assertEquals(0, Given.written(() -> Arrival.count("registrationId", amina.id)));
    }

    @Test
    void everybody_can_use_it() {
        for (String language : List.of("en", "ar")) {
            try (Browser browser = Browser.open()) {
                looked(browser, AMINA, language, at("/me/ticket"));
                looked(browser, DOOR, language, at("/manage/check-in?q=hassan"));
                looked(browser, DOOR, language, at("/manage/check-in/" + Tickets.of(amina)));
            }
        }
    }

    private static void looked(Browser browser, String email, String language, String path) {
        try (BrowserContext window = browser.windowOf(email, 320, language)) {
            Axe.in(window);
            Page page = window.newPage();
            page.navigate(path);
            assertEquals(List.of(), Axe.violations(page), path);
            assertEquals(0, Browser.overflow(page), path);
        }
    }

    /** As a telephone does. */
    private static String read(String picture) throws Exception {
        byte[] png = Base64.getDecoder().decode(picture.replaceFirst("data:image/png;base64,", ""));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots)))).getText();
    }

    private String at(String path) {
        return "/" + meeting.slug + path;
    }

    private Document page(String email, String path) {
        return Jsoup.parse(as(email).get(at(path)).then().statusCode(200).extract().asString());
    }

    private static RequestSpecification as(String email) {
        return given().cookies(Login.as(email)).redirects().follow(false).header("Accept", "text/html,*/*;q=0.8");
    }
}
