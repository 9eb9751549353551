package org.plenary.registration.pages;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.AskThePerson;
import org.plenary.registration.CancelRegistration;
import org.plenary.registration.Category;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SetQuotas;
import org.plenary.registration.SignUp;
import org.plenary.registration.Wish;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** The queue by keyboard and without JavaScript, an offer taken; nothing to scroll sideways, nothing axe finds. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class PlacesBrowserTest {

    private static final String TEAM = "organiser@plenary.example";
    private static final String OWNER = "participant@plenary.example";

    @Inject
    SignUp signUp;
    @Inject
    CancelRegistration cancel;
    @Inject
    SetQuotas quotas;
    @Inject
    AskThePerson askThePerson;

    private Meeting meeting;
    private Registration mine;

    @BeforeEach
    void one_who_is_offered_a_seat_and_two_who_wait_for_a_decision() {
        meeting = Registered.meeting(3, true);
        Given.member(meeting, TEAM, Duty.ORGANISER);
        Category press = Registered.category(meeting, "press", 2);
        quotas.category(meeting, "press", 2, true, Map.of("en", "Press", "ar", "الصحافة"));
        Map<LocalDate, Integer> days = new LinkedHashMap<>();
        meeting.days().forEach(day -> days.put(day, day.equals(meeting.startsOn) ? 2 : null));
        quotas.days(meeting, days);
        Registered.offers(meeting, Mode.IN_PERSON, 24);
        Registration leaving = signUp("Somebody who leaves", Set.of(meeting.startsOn), null);
        signUp("Wanjiru Mwangi", Set.of(meeting.startsOn), press);
        signUp("أمينة الحارثي", Set.of(meeting.startsOn.plusDays(2)), press);
        mine = signUp.of(meeting, owner(), Registered.answers("Owner"), Mode.IN_PERSON);
        cancel.of(leaving.id);
        askThePerson.ask(meeting, mine.id, "Which newspaper do you write for?");
    }

    @Test
    void pages_are_whole_in_both_directions_at_both_widths() {
        try (Browser browser = Browser.open()) {
            for (String language : List.of("en", "ar")) {
                for (int width : List.of(320, 1280)) {
                    try (BrowserContext window = browser.windowOf(TEAM, width, language)) {
                        Axe.in(window);
                        look(window, "/manage/accreditation", "queue-" + language + width);
                        look(window, "/manage/places", "places-" + language + width);
                        look(window, "/manage/registrations/" + mine.id, "file-" + language + width);
                    }
                    try (BrowserContext window = browser.windowOf(OWNER, width, language)) {
                        Axe.in(window);
                        look(window, "/me", "me-" + language + width);
                        look(window, "/me/offer?mode=IN_PERSON", "leave-" + language + width);
                    }
                }
            }
        }
    }

    @Test
    void requests_are_picked_looked_at_and_approved_by_keyboard_without_scripts_and_an_offer_is_taken() {
        try (Browser browser = Browser.open();
                BrowserContext team = browser.windowOf(TEAM, 1280, "en", false);
                BrowserContext owner = browser.windowOf(OWNER, 1280, "en", false)) {
            Page desk = team.newPage();
            desk.navigate("/" + meeting.slug + "/manage/accreditation");
            desk.locator("tbody tr", new Page.LocatorOptions().setHasText("Wanjiru")).locator("input").focus();
            desk.keyboard().press("Space");
            desk.locator("#deed").focus();
            desk.keyboard().press("Space");
            desk.locator("#reason").press("Enter");
            assertEquals(List.of("Wanjiru Mwangi"), desk.locator("tbody th").allInnerTexts());
            desk.locator("main form[action$=decisions] button").press("Enter");
            assertEquals(List.of("Confirmed, with a letter"), desk.locator("tbody .tag").allInnerTexts());

            Page me = owner.newPage();
            me.navigate("/" + meeting.slug + "/me");
            assertEquals("A place in person is offered to you", me.locator(".status").innerText());
            me.locator("main form[action*=offer] button").press("Enter");
            assertEquals("Your request for a place in person is with the organisers", me.locator(".status").innerText());
        }
    }

    private void look(BrowserContext window, String path, String name) {
        Page page = window.newPage();
        page.navigate("/" + meeting.slug + path);
        assertEquals(List.of(), Axe.violations(page), name);
        assertEquals(0, Browser.overflow(page), name);
        page.close();
    }

    private Registration signUp(String name, Set<LocalDate> days, Category category) {
        return signUp.of(meeting, Registered.person(name), Registered.answers(name), Mode.IN_PERSON, new Wish(days, category));
    }

    private static Person owner() {
        given().cookies(Login.as(OWNER)).redirects().follow(false).get("/sign-in?to=/").then().statusCode(303);
        return Given.written(() -> Person.<Person> find("email", OWNER).firstResult());
    }
}
