package org.plenary.connections.webhooks;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.connections.Connected;
import org.plenary.connections.ShownOnce;
import org.plenary.connections.Token;
import org.plenary.identity.AuditEntry;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.registration.SignUp;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Form;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** An organiser makes a webhook, tries it, and sees what became of each telling. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class ManageWebhooksTest {

    private static final String ORGANISER = "organiser@plenary.example";

    @Inject
    Courier courier;
    @Inject
    SignUp signUp;
    @Inject
    Signature signature;

    private Meeting meeting;
    private String desk;

    @BeforeEach
    void a_meeting() {
        Given.written(() -> Webhook.deleteAll());
        meeting = Registered.meeting(null, false);
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        desk = "/" + meeting.slug + "/manage/connections";
    }

    @Test
    void a_webhook_is_made_its_secret_shown_once_a_test_sent_and_all_of_it_removed() throws Exception {
        try (Receiver receiver = Receiver.open()) {
            Response made = forms(desk + "/webhooks/new").get(0).with(Map.of("address", receiver.address())).send(ORGANISER);
            assertEquals(303, made.statusCode());
            String page = made.header("Location").replaceFirst("^https?://[^/]*", "");
            Document shown = Jsoup.parse(given().cookies(Login.as(ORGANISER)).cookie(made.detailedCookie(ShownOnce.COOKIE))
                    .get(page).asString());
            Webhook webhook = Given.written(() -> Webhook.<Webhook> find("meeting", meeting).singleResult());
            assertEquals(signature.secret(webhook), shown.select("#secret").text());
            assertFalse(open(page).text().contains("whsec_"), "once");

            form(page, "test").send(ORGANISER).then().statusCode(303);
            assertEquals("waits to be sent", open(page).select("tbody .tag").text());
            courier.deliver();
            assertEquals("taken", open(page).select("tbody .tag").text());
            assertTrue(receiver.told.get(0).body().matches(
                    "\\{\"type\":\"webhook.test\",\"timestamp\":\"[^\"]*\",\"data\":\\{\"meeting\":\"" + meeting.slug + "\"}}"),
                    receiver.told.get(0).body());

            form(page, "again").send(ORGANISER).then().statusCode(303);
            courier.deliver();
            assertEquals(receiver.told.get(0).header("webhook-id"), receiver.told.get(1).header("webhook-id"));
            form(page, "remove").send(ORGANISER).then().statusCode(303);
            assertEquals(0, Given.written(() -> Delivery.count("webhook", webhook)));
            assertEquals(List.of("webhook.made", "webhook.removed"), Given.written(
                    () -> AuditEntry.of("webhook", webhook.id).stream().map(entry -> entry.deed).toList()));
        }
    }

    @Test
    void what_was_given_up_is_said_on_the_front_page_and_beside_its_webhook() {
        Webhook webhook = Hooked.webhook(meeting, "https://hooks.example/x");
        assertFalse(open("/" + meeting.slug + "/manage").text().contains("given up"));
        Hooked.givenUp(webhook.id);
        assertTrue(open("/" + meeting.slug + "/manage").text().contains("Deliveries to webhooks given up"));
        assertEquals("Given up: 1", open(desk).select("main .tag.bad").text());
        Document page = open(desk + "/webhooks/" + webhook.id);
        assertTrue(page.select("tbody").text().contains("the server answered 503"), page.text());
    }

    @Test
    void a_wrong_address_is_said_beside_its_field_and_kept() {
        Form form = forms(desk + "/webhooks/new").get(0);
        Response answer = form.with(Map.of("address", "https://me:secret@hooks.example/", "wanted", "TEST")).send(ORGANISER);
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertEquals(2, page.select(".summary a").size());
        assertEquals("https://me:secret@hooks.example/", page.select("[name=address]").val());
    }

    @Test
    void nothing_of_another_meetings_can_be_tried_or_removed_here() {
        Webhook others = Hooked.webhook(Registered.meeting(null, false), "https://hooks.example/x");
        Delivery delivery = Hooked.givenUp(others.id);
        for (String path : List.of("/webhooks/" + others.id + "/test", "/webhooks/" + others.id + "/remove",
                "/deliveries/" + delivery.id + "/again")) {
            new Form(desk + path, Map.of(), java.util.Set.of(), Map.of(), java.util.Set.of()).send(ORGANISER).then()
                    .statusCode(404);
        }
        assertEquals(1, Hooked.deliveries(others).size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void the_pages_can_be_read_by_everybody(String language) {
        Webhook webhook = Hooked.webhook(meeting, "https://hooks.example/a/rather/long/address/without/any/place/to/break");
        signUp.of(meeting, Registered.person("Siti"), Registered.answers("Siti"), Mode.ONLINE);
        Hooked.givenUp(webhook.id);
        long token = Connected.row(meeting, "Badge printer").id;
        long revoked = Connected.row(meeting, "طابعة الشارات").id;
        Given.written(() -> Token.update("revokedAt = ?1 where id = ?2", Instant.now(), revoked));
        for (int width : List.of(320, 1280)) {
            try (Browser browser = Browser.open(); BrowserContext window = browser.windowOf(ORGANISER, width, language)) {
                Axe.in(window);
                Page page = window.newPage();
                for (String path : List.of("", "/tokens/new", "/tokens/" + token, "/webhooks/new",
                        "/webhooks/" + webhook.id)) {
                    assertEquals(200, page.navigate(desk + path).status(), path);
                    assertEquals(List.of(), Axe.violations(page), path);
                    assertEquals(0, Browser.overflow(page), path);
                    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "connections",
                            language + width + path.replaceAll("\\d+", "").replace('/', '-') + ".png")));
                }
            }
        }
    }

    @Test
    void a_token_is_made_and_revoked_without_javascript() {
        try (Browser browser = Browser.open(); BrowserContext window = browser.windowOf(ORGANISER, 320, "en", false)) {
            Axe.in(window);
            Page page = window.newPage();
            page.navigate(desk + "/tokens/new");
            page.fill("#name", "Badge printer");
            press(page, "Make the token");
            String text = page.locator("#text").innerText();
            assertEquals(0, Browser.overflow(page));
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "connections",
                    "en320-token-made.png")));
            String list = "/api/v1/meetings/" + meeting.slug + "/registrations";
            assertEquals(200, given().header("Authorization", "Bearer " + text).get(list).statusCode());
            page.reload();
            assertEquals(0, page.locator("#text").count());
            press(page, "Revoke this token");
            assertEquals(401, given().header("Authorization", "Bearer " + text).get(list).statusCode());
        }
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.locator("main button:has-text('" + button + "')").first().click());
    }

    private static Form form(String page, String deed) {
        return forms(page).stream().filter(one -> one.action().endsWith("/" + deed)).findFirst().orElseThrow();
    }

    private static List<Form> forms(String page) {
        return Form.on(open(page));
    }

    private static Document open(String path) {
        return Jsoup.parse(given().cookies(Login.as(ORGANISER)).header("Accept-Language", "en").get(path).then()
                .statusCode(200).extract().asString());
    }
}
