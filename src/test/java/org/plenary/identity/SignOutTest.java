package org.plenary.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.plenary.testing.Browser;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class SignOutTest {

    @Test
    void signing_out_ends_the_session_here_and_at_keycloak() {
        try (Browser browser = Browser.open(); BrowserContext window = browser.window(390, "ar", true)) {
            Page page = window.newPage();
            page.navigate("/sign-in?to=/");
            assertEquals("ar", page.locator("html").getAttribute("lang"), "Keycloak speaks the reader's language");
            page.locator("[name=username]").fill("participant2@plenary.example");
            page.locator("[name=password]").fill(Login.PASSWORD);
            page.locator("form button, form input[type=submit]").first().click();
            assertEquals(Browser.address() + "/", page.url());

            page.navigate("/sign-out");
            assertTrue(page.url().startsWith(Browser.address()), page.url());
            page.navigate("/sign-in?to=/");
            assertEquals(1, page.locator("[name=password]").count(), "asked for the password again, not let in silently");
        }
    }
}
