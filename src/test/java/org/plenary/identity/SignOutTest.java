package org.plenary.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.KeycloakRealm;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Surfer;

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

    /** Keycloak tells the application itself: no browser of theirs is asked. */
    @Test
    void signed_out_of_all_devices_at_keycloak_nobody_is_signed_in_here() throws Exception {
        KeycloakRealm.here().people(List.of("leaves@people.example", "stays@people.example"), Login.PASSWORD);
        Surfer telephone = signedIn("leaves@people.example");
        Surfer laptop = signedIn("leaves@people.example");
        Surfer somebodyElse = signedIn("stays@people.example");
        String mine = "/" + Given.meeting().slug + "/me";
        assertEquals(List.of(false, false, false), asked(mine, telephone, laptop, somebodyElse));

        KeycloakRealm.here().signOutEverywhere("leaves@people.example");

        assertEquals(List.of(true, true, false), asked(mine, telephone, laptop, somebodyElse));
    }

    private static Surfer signedIn(String email) throws Exception {
        Surfer person = new Surfer(URI.create(Browser.address()), "en");
        person.signIn(email, Login.PASSWORD, "/");
        return person;
    }

    /** Whether each is asked who they are. */
    private static List<Boolean> asked(String path, Surfer... people) throws Exception {
        List<Boolean> answers = new ArrayList<>();
        for (Surfer person : people) {
            answers.add(person.openOnly(path).header("Location").contains("/realms/plenary/"));
        }
        return answers;
    }
}
