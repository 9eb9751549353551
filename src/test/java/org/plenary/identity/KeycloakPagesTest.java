package org.plenary.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.testing.Browser;
import org.plenary.testing.Letters;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Keycloak's pages in our theme, as a person meets them: without JavaScript, at 320 px. */
@QuarkusTest
@QuarkusTestResource(RealKeycloak.class)
@QuarkusTestResource(PostgresOrH2.class)
class KeycloakPagesTest {

    @Test
    void the_first_visit_to_the_sign_in_page_transfers_less_than_20_kilobytes() {
        try (Browser browser = Browser.open(); BrowserContext window = browser.window(320, "en", true)) {
            Page page = window.newPage();
            List<String> scripts = new ArrayList<>();
            long[] bytes = { 0 };
            page.onRequestFinished(request -> {
                var sizes = request.sizes();
                bytes[0] += sizes.responseHeadersSize + sizes.responseBodySize;
                if (request.resourceType().equals("script")) {
                    scripts.add(request.url());
                }
            });
            page.navigate("/sign-in?to=/");
            page.waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(page.locator("#username")).isVisible();
            assertTrue(bytes[0] > 1000 && bytes[0] <= 20_000, bytes[0] + " bytes");
            assertEquals(List.of(), scripts);
        }
    }

    @Test
    void a_wrong_password_is_said_beside_the_field_and_in_a_summary_and_the_address_stays() {
        try (Browser browser = Browser.open(); BrowserContext window = browser.window(320, "en", false)) {
            Page page = window.newPage();
            page.navigate("/sign-in?to=/");
            page.fill("#username", "participant@plenary.example");
            page.fill("#password", "something else");
            page.getByRole(AriaRole.BUTTON).first().click();

            String said = page.locator("#username-error").innerText();
            assertEquals("The e-mail address or the password is wrong.", said);
            assertEquals(said, page.locator(".summary a").innerText());
            assertEquals("participant@plenary.example", page.locator("#username").inputValue());
        }
    }

    @Test
    void somebody_with_one_name_signs_up_in_arabic_and_arrives_where_they_were_going() throws InterruptedException {
        String email = "new-" + UUID.randomUUID() + "@plenary.example";
        try (Browser browser = Browser.open(); BrowserContext window = browser.window(320, "ar", false)) {
            Page page = window.newPage();
            page.navigate("/sign-in?to=/");
            page.locator("a[hreflang=ar]").or(page.locator("[aria-current][lang=ar]")).first().waitFor();
            if (page.locator("a[hreflang=ar]").count() > 0) {
                page.locator("a[hreflang=ar]").click();
            }
            assertEquals("rtl", page.locator("html").getAttribute("dir"));
            page.locator("a[href*=registration]").click();
            assertEquals(0, page.locator("input[type=password]").count());
            page.fill("#email", email);
            page.fill("#firstName", "سوهارتيني");
            page.locator("main button").click();
            assertEquals(email, page.locator("main strong").innerText());

            page.navigate(Letters.link(Letters.waitFor(1, email).get(0)));
            if (page.locator("#password-new").count() == 0) {
                page.locator("main a.button").first().click();
            }
            page.fill("#password-new", Login.PASSWORD);
            page.fill("#password-confirm", Login.PASSWORD);
            page.locator("main button").first().click();
            assertTrue(page.url().startsWith(Browser.address()), page.url() + "\n" + page.content());
        }
        assertEquals("سوهارتيني", QuarkusTransaction.requiringNew()
                .call(() -> Person.<Person> find("email", email).singleResult().name));
    }

    @Test
    void no_violation_and_no_sideways_scrolling_on_the_pages_a_stranger_meets() {
        List<String> found = new ArrayList<>();
        try (Browser browser = Browser.open()) {
            for (String language : List.of("ar", "zh-CN", "en", "fr", "ru", "es", "pl")) {
                try (BrowserContext window = browser.window(320, language, true)) {
                    look(window.newPage(), language, found);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static void look(Page page, String language, List<String> found) {
        page.navigate("/sign-in?to=/");
        if (page.locator("a[hreflang='" + language + "']").count() > 0) {
            page.locator("a[hreflang='" + language + "']").click();
        }
        assertEquals(language, page.locator("html").getAttribute("lang"));
        check(page, language + " sign in", found);
        page.locator("main button").click();
        check(page, language + " sign in, refused", found);
        if (!List.of("en", "ar").contains(language)) {
            // The other pages differ from these two by their words alone.
            return;
        }
        page.locator("a[href*=reset-credentials]").click();
        check(page, language + " forgotten password", found);
        page.locator("main button").click();
        check(page, language + " forgotten password, refused", found);
        page.locator("main .actions a").click();
        page.locator("a[href*=registration]").click();
        check(page, language + " sign up", found);
        page.locator("main button").click();
        check(page, language + " sign up, refused", found);
    }

    private static void check(Page page, String where, List<String> found) {
        new AxeBuilder(page).analyze().getViolations()
                .forEach(
                        violation -> found.add(where + ": " + violation.getId() + " " + violation.getNodes().get(0).getHtml()));
        if (Browser.overflow(page) > 0) {
            found.add(where + ": scrolls sideways by " + Browser.overflow(page));
        }
        // A key shown instead of words is a missing translation.
        if (page.locator("body").innerText().contains("plenaryOwn") || page.content().contains("${")) {
            found.add(where + ": words are missing");
        }
    }
}
