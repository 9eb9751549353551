package org.plenary.delegations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Registered;
import org.plenary.registration.SetQuotas;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** A focal point's way on an old telephone, without scripts; what is wrong with any page of it is axe's to say. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
@ActivateRequestContext
class DelegationBrowserTest {

    private static final String FOCAL = "organiser@plenary.example";
    private static final Path PICTURES = Path.of("target/pictures");

    @Inject
    SetQuotas quotas;

    private Meeting meeting;
    private Delegation delegation;
    private Invitation anna;

    @BeforeEach
    void a_delegation() {
        meeting = Registered.meeting(null, false);
        Given.member(meeting, FOCAL, Duty.ORGANISER);
        quotas.category(meeting, "high-level", null, false, Map.of("en", "High level", "ar", "رفيع المستوى"));
        delegation = Delegations.delegation(meeting, "وزارة الشؤون الرقمية، بولندا", 4, null, FOCAL);
        anna = Delegations.member(delegation, "Anna Nowak-Przybyszewska");
        Delegations.invited(meeting, "high-level", "José");
    }

    @Test
    void a_list_is_pasted_looked_at_and_taken_without_javascript() {
        try (Browser browser = Browser.open(); BrowserContext window = browser.windowOf(FOCAL, 320, "en", false)) {
            Page page = window.newPage();
            page.navigate("/" + meeting.slug + "/me/delegations");
            page.locator("main .roles a").click();
            page.fill("#name", "Jan");
            page.fill("#email", "jan-" + meeting.slug + "@people.example");
            page.selectOption("#mode", "IN_PERSON");
            press(page, "Add and send the letter");
            assertEquals("Added. The letters are on their way.", page.locator("main .notice").innerText());
            page.fill("#list",
                    "name,email,mode,accompanying\nZoé,zoe-" + meeting.slug + "@people.example,in person,\nGuest,guest-"
                            + meeting.slug + "@people.example,in person,zoe-" + meeting.slug
                            + "@people.example\nNobody,nowhere,online,\n");
            press(page, "Show what would happen");
            press(page, "Add these people and send the letters: 2");
            assertTrue(page.locator("main").innerText().contains("In person: 3 of 4, left: 1"),
                    page.locator("main").innerText());
            page.waitForNavigation(() -> page.locator("button[aria-label='Take out: Zoé']").click());
            assertTrue(page.locator("main").innerText().contains("In person: 2 of 4, left: 2"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void nothing_is_wrong_for_axe_or_too_wide_for_an_old_telephone(String language) {
        String at = "/" + meeting.slug;
        List<String> paths = List.of(at + "/me/delegations", at + "/me/delegations/" + delegation.id,
                Delegations.path(anna), Delegations.path(anna) + "/confirmation", at + "/manage/delegations",
                at + "/manage/delegations/new", at + "/manage/delegations/" + delegation.id, at + "/manage/invitations");
        for (int width : List.of(320, 1280)) {
            try (Browser browser = Browser.open(); BrowserContext window = browser.windowOf(FOCAL, width, language)) {
                Axe.in(window);
                Page page = window.newPage();
                for (String path : paths) {
                    assertEquals(200, page.navigate(path).status(), path);
                    looked(page, path, language + "-" + width + "-" + paths.indexOf(path));
                }
                page.navigate(paths.get(1));
                page.fill("#list", "name,email,mode,accompanying\nليلى,leyla@people.example,in person,\nZ,z@people.example,"
                        + "in person," + anna.email + "\nA," + anna.email + ",online,\nNobody,nowhere,online,\n");
                page.waitForNavigation(() -> page.locator("form[enctype] button").click());
                looked(page, "the preview", language + "-" + width + "-preview");
                page.navigate(paths.get(1));
                page.waitForNavigation(() -> page.locator("form[action$='/people'] button").click());
                assertTrue(page.locator(".summary").count() == 1);
                looked(page, "with what is wrong", language + "-" + width + "-wrong");
            }
        }
    }

    private static void looked(Page page, String path, String picture) {
        assertEquals(List.of(), Axe.violations(page), path);
        assertEquals(0, Browser.overflow(page), path);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(picture + ".png")));
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.locator("main button:has-text('" + button + "')").first().click());
    }
}
