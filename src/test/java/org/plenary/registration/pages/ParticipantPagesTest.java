package org.plenary.registration.pages;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.programme.StakeholderGroup;
import org.plenary.registration.Answers;
import org.plenary.registration.CancelRegistration;
import org.plenary.registration.Listing;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SignUp;
import org.plenary.registration.form.BuiltIn;
import org.plenary.registration.form.MakeForm;
import org.plenary.registration.form.Question;
import org.plenary.shared.Language;
import org.plenary.testing.Axe;
import org.plenary.testing.Browser;
import org.plenary.testing.Csrf;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** The public sees whoever agreed to it, as they agreed to it, and nobody else. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class ParticipantPagesTest {

    private static final String AMINA = "amina@plenary.example";

    @Inject
    SignUp signUp;
    @Inject
    CancelRegistration cancel;
    @Inject
    MakeForm makeForm;

    private Meeting meeting;

    @BeforeEach
    void a_meeting() {
        meeting = Registered.meeting(5, true);
    }

    @Test
    void only_who_takes_part_and_agreed_is_named() {
        Registration zoe = comes("Zoë Ångström", Listing.NAME, Mode.ONLINE);
        comes("Counted Only", Listing.GROUP, Mode.ONLINE);
        comes("Not At All", Listing.NONE, Mode.ONLINE);
        comes("Not Yet Approved", Listing.NAME, Mode.IN_PERSON);
        comes("amal", Listing.NAME, Mode.ONLINE);
        signUp.of(Registered.meeting(null, false), Registered.person("Else"), answers("Elsewhere", "PL", Listing.NAME),
                Mode.ONLINE);
        assertEquals(List.of("amal", "Zoë Ångström"), names(page("")));
        String all = page("").select("main").text();
        assertTrue(all.contains("Association of amal") && all.contains("Kenya") && all.contains("People shown: 2"), all);
        assertFalse(all.contains("Counted") || all.contains("@") || all.contains(zoe.reference), all);

        cancel.of(zoe.id);
        assertEquals(List.of("amal"), names(page("")));
    }

    @Test
    void what_somebody_agreed_to_is_taken_back_on_ones_own_page_at_once() {
        signUp.of(meeting, person(), answers("Amina Hassan", "KE", Listing.NAME), Mode.ONLINE);
        assertEquals(List.of("Amina Hassan"), names(page("")));
        Document form = Jsoup.parse(amina().get(at("/me/edit")).asString());
        assertEquals("NAME", form.select("input[name=listing][checked]").val());

        Csrf.on(amina()).redirects().follow(false).formParams(Map.of("name", "Amina Hassan", "country", "KE",
                "stakeholderGroup", "CIVIL_SOCIETY", "language", "en", "listing", "GROUP")).post(at("/me/edit"))
                .then().statusCode(303);

        assertEquals(List.of(), names(page("")));
        Registration now = Given.written(() -> Registration.<Registration> find("meeting", meeting).firstResult());
        assertEquals(Listing.GROUP, now.listing);
        assertTrue(now.listedAt.isAfter(now.createdAt));
    }

    @Test
    void who_chooses_nothing_is_nowhere() {
        Document form = Jsoup.parse(given().cookies(Login.as(AMINA)).get(at("/register")).asString());
        assertEquals("NONE", form.select("input[name=listing][checked]").val());
        assertEquals(List.of("NONE", "GROUP", "NAME"), form.select("input[name=listing]").eachAttr("value"));
    }

    @Test
    void fewer_than_five_of_a_kind_are_no_figure() {
        for (int i = 0; i < 5; i++) {
            comes("Kenyan " + i, Listing.GROUP, Mode.ONLINE);
        }
        for (int i = 0; i < 4; i++) {
            comes("Pole " + i, "PL", Listing.GROUP);
        }
        assertEquals(List.of("Civil society African Group 5"), page("").select("tbody tr").eachText());
        comes("Chilean", "CL", Listing.GROUP);
        assertEquals(List.of("Civil society African Group 5", "Smaller groups together 5"),
                page("").select("tbody tr").eachText());
    }

    @Test
    void names_are_found_by_their_words_group_and_country_and_shown_a_hundred_at_a_time() {
        for (int i = 0; i < 101; i++) {
            comes("Person %03d".formatted(i), Listing.NAME, Mode.ONLINE);
        }
        comes("100%_sure", "PL", Listing.NAME);
        Document first = page("");
        assertEquals(100, names(first).size());
        assertTrue(first.select("main").text().contains("Page 1 of 2"));
        assertEquals(List.of("Person 099", "Person 100"), names(Jsoup.parse(given().get(first.select("a[rel=next]").attr("href"))
                .asString())));
        assertEquals(names(page("?page=2")), names(page("?page=99")));
        assertEquals(names(first), names(page("?page=-1&group=nobody&country=xx")));
        assertEquals(List.of("100%_sure"), names(page("?q=0%25_")));
        assertEquals(List.of("100%_sure"), names(page("?country=PL&group=CIVIL_SOCIETY")));
        assertTrue(page("?q=nobody+at+all").select(".empty").text().contains("fits"));
    }

    @Test
    void nothing_keeps_the_page_and_where_nobody_is_asked_there_is_none() {
        comes("Amal", Listing.NAME, Mode.ONLINE);
        Response answer = given().get(at("/participants"));
        assertEquals("private, no-store", answer.header("Cache-Control"));
        assertEquals("noindex", answer.header("X-Robots-Tag"));
        assertEquals(1, Jsoup.parse(given().get(at("")).asString()).select("footer a[href$=/participants]").size());

        makeForm.of(meeting);
        Given.written(() -> Question.delete("meeting = ?1 and builtIn = ?2", meeting, BuiltIn.LISTED));

        assertEquals("This meeting has no public list of participants.", page("").select(".empty").text());
        assertEquals(404, given().get("/no-such-meeting/participants").statusCode());
    }

    @Test
    void everybody_can_read_it() {
        comes("Amal", Listing.NAME, Mode.ONLINE);
        comes("من يشارك باسم طويل جدًا لا ينتهي أبدًا", Listing.NAME, Mode.ONLINE);
        for (int i = 0; i < 5; i++) {
            comes("Kenyan " + i, Listing.GROUP, Mode.ONLINE);
        }
        for (String language : List.of("en", "ar")) {
            try (Browser browser = Browser.open(); BrowserContext window = browser.window(320, language, true)) {
                Axe.in(window);
                Page page = window.newPage();
                page.navigate(at("/participants"));
                assertEquals(List.of(), Axe.violations(page));
                assertEquals(0, Browser.overflow(page));
            }
        }
    }

    private static Person person() {
        given().cookies(Login.as(AMINA)).get("/sign-in?to=/");
        return Given.written(() -> Person.withEmails(List.of(AMINA)).get(0));
    }

    private static io.restassured.specification.RequestSpecification amina() {
        return given().cookies(Login.as(AMINA));
    }

    private String at(String path) {
        return "/" + meeting.slug + path;
    }

    private Document page(String query) {
        return Jsoup.parse(given().urlEncodingEnabled(false).get(at("/participants") + query).then().statusCode(200).extract().asString());
    }

    private static List<String> names(Document page) {
        return page.select(".names li > bdi").eachText();
    }

    private Registration comes(String name, Listing listing, Mode mode) {
        return signUp.of(meeting, Registered.person(name), answers(name, "KE", listing), mode);
    }

    private void comes(String name, String country, Listing listing) {
        signUp.of(meeting, Registered.person(name), answers(name, country, listing), Mode.ONLINE);
    }

    private static Answers answers(String name, String country, Listing listing) {
        return new Answers(name, "Association of " + name, country, StakeholderGroup.CIVIL_SOCIETY, Set.of(), null, Language.EN,
                listing);
    }
}
