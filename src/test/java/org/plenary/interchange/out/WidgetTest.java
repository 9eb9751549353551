package org.plenary.interchange.out;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.interchange.ManyScripts;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.InTwoLanguages;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** The widget on somebody else's page: another origin, and styles that would hide or disfigure whatever is theirs. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class WidgetTest {

    private static final int BYTES_AT_MOST = 6 * 1024;
    private static final String HOSTILE_STYLES = "div, p, ul, li, h2, h3, a, span, b, bdi, section { display: none !important;"
            + " visibility: hidden !important; color: red !important; font-size: 1px !important; position: absolute !important;"
            + " transform: scale(0) !important } h1 { color: #000 } body { text-transform: uppercase; direction: rtl; font-size: 3px; color: #eee }";

    private ManyScripts scripts;

    @BeforeEach
    void a_meeting() {
        scripts = ManyScripts.make();
    }

    @Test
    void it_is_one_small_script() {
        assertTrue(script().getBytes(StandardCharsets.UTF_8).length <= BYTES_AT_MOST,
                script().getBytes(StandardCharsets.UTF_8).length + " bytes");
        given().get("/nowhere/widget.js").then().statusCode(404);
    }

    @Test
    void it_shows_the_programme_by_the_hour_on_a_page_of_another_origin_with_hostile_styles() {
        on("", page -> {
            page.waitForSelector("h2");
            assertEquals(List.of("Monday 6 December 2021", "Tuesday 7 December 2021"), texts(page, "h2").stream()
                    .map(heading -> heading.replace(",", "")).toList());
            assertEquals(List.of("10:45", "12:00", "13:50", "14:05", "16:00"), texts(page, "h3").subList(0, 5));
            assertTrue(texts(page, "li a").containsAll(ManyScripts.TITLES), texts(page, "li a").toString());
            assertTrue(page.locator("li a").first().isVisible());
            assertEquals("rgb(26, 79, 156) 16px none ltr", page.locator("li a").first().evaluate(
                    "link => { const s = getComputedStyle(link); return [s.color, s.fontSize, s.textTransform, s.direction].join(' ') }"));
            assertEquals(scripts.at("/sessions/WS33"),
                    page.locator("li a").first().evaluate("link => new URL(link.href).pathname"));
            assertEquals(1, page.locator("li b").count(), "one is cancelled");
            assertTrue(page.locator("p.theirs").isHidden(), "the page's own styles hold for what is theirs");
        });
    }

    @Test
    void what_people_wrote_is_text() {
        on("", page -> {
            page.waitForSelector("h2");
            assertEquals(ManyScripts.HOSTILE.replaceAll("[\\p{Cntrl}\\s]+", " "),
                    texts(page, "li a").get(0).replaceAll("[\\p{Cntrl}\\s]+", " "));
            assertEquals(0, page.locator("li script, li img").count());
        });
    }

    @Test
    void it_shows_a_day_or_a_track_alone_and_speaks_from_right_to_left() {
        on(" data-day=\"2021-12-07\" data-language=\"ar\"", page -> {
            page.waitForSelector("h2");
            assertEquals(1, page.locator("h2").count());
            assertTrue(texts(page, "h2").get(0).contains("2021"), texts(page, "h2").toString());
            assertEquals("rtl", page.locator("[role=region]").getAttribute("dir"));
            assertEquals("البرنامج", page.locator("[role=region]").getAttribute("aria-label"));
        });
        on(" data-track=\"" + scripts.area.id + "\"", page -> {
            page.waitForSelector("h2");
            assertEquals(1, page.locator("li").count());
        });
    }

    @Test
    void a_session_is_called_as_it_is_in_the_widgets_language_or_says_which_it_is_in() {
        InTwoLanguages made = InTwoLanguages.make();
        for (String language : List.of("ar", "fr")) {
            on(made.meeting.slug, " data-language=\"" + language + "\"", page -> {
                page.waitForSelector("li");
                assertEquals(language.equals("ar") ? "ar: " + InTwoLanguages.ARABIC : "en: " + InTwoLanguages.ENGLISH,
                        page.locator("li a bdi").evaluate("title => title.lang + ': ' + title.textContent"));
                assertEquals("", page.locator("p a bdi").first().evaluate("label => label.lang"));
            });
        }
    }

    @Test
    void axe_finds_nothing_in_it_and_it_fits_a_narrow_page() {
        on("", page -> {
            page.waitForSelector("h2");
            page.setViewportSize(320, 700);
            assertEquals(0, Browser.overflow(page));
            assertEquals(List.of(), Axe.violations(page));
        });
    }

    @Test
    void a_programme_that_does_not_come_is_said_in_words_with_the_way_to_its_page() {
        on(" data-day=\"someday\"", page -> {
            page.waitForSelector("text=could not be loaded");
            assertEquals(scripts.at("/programme"), page.locator("a").first().evaluate("link => new URL(link.href).pathname"));
        });
    }

    /** Everything but a page of another origin, which is served from a port of its own. */
    private void on(String data, Consumer<Page> look) {
        on(scripts.meeting.slug, data, look);
    }

    private static void on(String slug, String data, Consumer<Page> look) {
        String html = "<!doctype html><html lang=\"en\"><head><title>Theirs</title><style>" + HOSTILE_STYLES
                + "</style></head><body><main><h1>Theirs</h1><p class=\"theirs\">Theirs</p><script src=\"" + Browser.address()
                + "/" + slug + "/widget.js\" async" + data + "></script></main></body></html>";
        HttpServer elsewhere = serving(html);
        try (Browser browser = Browser.open(); BrowserContext window = browser.window(1000, "en", true)) {
            Axe.in(window);
            Page page = window.newPage();
            List<String> failures = new ArrayList<>();
            page.onPageError(failures::add);
            page.navigate("http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/");
            look.accept(page);
            assertEquals(List.of(), failures);
        } finally {
            elsewhere.stop(0);
        }
    }

    private static HttpServer serving(String html) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private String script() {
        return given().get(scripts.at("/widget.js")).then().statusCode(200).contentType("text/javascript").extract().asString();
    }

    private static List<String> texts(Page page, String selector) {
        return page.locator(selector).allTextContents();
    }
}
