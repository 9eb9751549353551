package org.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.Walk.Seen;
import org.plenary.testing.Form;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/**
 * R21: whatever somebody types into whatever field is text, on every page, in letters, calendars and tables. The fields
 * are those the pages have: a form nobody can find, or a field that swallows what was typed, fails here.
 */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class HostileTextTest {

    /**
     * Forms without a text field that only another form's answer shows, or an offer: ManageAccreditationTest, OffersTest,
     * ManageMailingsTest, PeopleListTest.
     */
    private static final List<String> ELSEWHERE = List.of("/accreditation/decisions", "/me/offer", "/unsubscribe/wish",
            "/list/confirmation");
    /** Show what would happen to those who are picked, or listed; it is the confirmation that writes. */
    private static final List<String> KEEP_NOTHING = List.of("/accreditation/preview", "/list");
    /** Its numbers count only where its box is ticked. */
    private static final String ONLY_IF_ASKED = "/quotas/days";
    private static final AtomicInteger NEXT = new AtomicInteger();
    /** What fields ask for, by trying: a # becomes a number nothing else has. */
    private static final List<String> RIGHT = List.of("Valid #", "v#", "30", "2026-12-01", "10:00", "valid#@people.example",
            "https://valid.example/#");

    private WholeMeeting whole;
    /** By form and field: what was taken and kept. */
    private final Map<String, Map<String, String>> kept = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> right = new HashMap<>();
    /** Where an import can be undone: the same address as one that waits to be confirmed. */
    private String done;

    @BeforeEach
    void a_meeting_with_every_form() {
        whole = WholeMeeting.make();
        done = whole.desk("import/" + whole.importedAndDone());
        Form form = Walk.open(WholeMeeting.UNREGISTERED, "/" + whole.meeting.slug + "/register").forms().get(0);
        right(new Seen(WholeMeeting.UNREGISTERED, "/" + whole.meeting.slug + "/register", null), form);
    }

    @Test
    void every_route_that_takes_a_form_has_it_on_a_page() {
        List<String> actions = forms().map(found -> found.getValue().action()).toList();
        assertEquals(List.of(), WholeMeeting.routes().stream().filter(route -> !route.verb().equals("GET"))
                .filter(route -> ELSEWHERE.stream().noneMatch(route.path()::endsWith))
                .filter(route -> actions.stream().noneMatch(route::leadsTo)).toList());
    }

    @Test
    void hostile_text_is_inert_in_every_field_of_every_form() {
        List<Map.Entry<Seen, Form>> forms = forms()
                .filter(found -> KEEP_NOTHING.stream().noneMatch(found.getValue().action()::endsWith)).toList();
        // What is asked of people changes with those of the form's designer, so they come last.
        forms.stream().collect(Collectors.partitioningBy(HostileTextTest::designs)).values().forEach(this::typeIntoEach);
        assertTrue(kept.size() > 10, kept.keySet().toString());
        HostileOutcome outcome = new HostileOutcome(whole);
        outcome.letters();
        outcome.pages();
        outcome.calendars();
        outcome.tables();
        forms.forEach(this::everywhere);
    }

    private static boolean designs(Map.Entry<Seen, Form> found) {
        return found.getValue().action().contains("/manage/forms/");
    }

    private void typeIntoEach(List<Map.Entry<Seen, Form>> forms) {
        forms.forEach(found -> found.getValue().typed()
                .forEach(field -> HostileText.all().forEach(text -> typed(found.getKey(), found.getValue(), field, text))));
        forms.stream().filter(found -> kept.containsKey(key(found.getValue()))).forEach(this::allAtOnce);
    }

    /** Every form of the application once, with the page and the account it was found with. */
    private Stream<Map.Entry<Seen, Form>> forms() {
        Map<String, Map.Entry<Seen, Form>> found = new LinkedHashMap<>();
        for (String email : List.of(WholeMeeting.UNREGISTERED, WholeMeeting.PARTICIPANT, WholeMeeting.ORGANISER,
                WholeMeeting.ADMIN)) {
            List<String> addresses = Stream.concat(WholeMeeting.routes().stream()
                    .filter(route -> route.verb().equals("GET")).map(whole::at),
                    Stream.concat(Stream.of(done), whole.inOtherStates().stream())).distinct().toList();
            for (Seen page : Walk.as(email, addresses, 2)) {
                page.forms().forEach(form -> found.putIfAbsent(key(form), Map.entry(page, form)));
            }
        }
        return found.values().stream();
    }

    /** Numbers apart, a form of another row is the same form. */
    private static String key(Form form) {
        return form.action().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d+", "#") + form.fields().keySet();
    }

    /** Either it is kept and shown as it was typed, or refused and still in its field. */
    private void typed(Seen page, Form form, String field, String text) {
        Map<String, String> filled = unique(right(page, form));
        Optional<Form> fresh = fresh(page, form);
        if (fresh.isEmpty()) {
            assertTrue(kept.containsKey(key(form)), "the form " + form.action() + " is gone, and took nothing");
            return;
        }
        Response answer = fresh.get().with(filled).with(Map.of(field, text)).send(page.email());
        String where = form.action() + " " + field + " " + text.substring(0, 20) + "…";
        if (answer.statusCode() == 303) {
            kept.computeIfAbsent(key(form), unseen -> new LinkedHashMap<>()).put(field, text);
            String there = URI.create(answer.header("Location")).getPath();
            List<Document> pages = Stream.of(there, there + "/meeting", page.path())
                    .map(path -> Walk.get(page.email(), path)).filter(opened -> opened.statusCode() == 200)
                    .map(opened -> Jsoup.parse(opened.asString())).toList();
            pages.forEach(opened -> HostileText.inert(opened, where));
            assertTrue(pages.stream().anyMatch(opened -> HostileText.shown(opened, text)), where + " is nowhere to be seen");
        } else {
            assertEquals(422, answer.statusCode(), where);
            Document again = Jsoup.parse(answer.asString());
            HostileText.inert(again, where);
            assertEquals(HostileText.normal(text), HostileText.normal(again.select("main [name=" + field + "]").stream()
                    .map(HostileTextTest::value).filter(value -> HostileText.normal(value).equals(HostileText.normal(text)))
                    .findFirst().orElse("")), where);
        }
        assertFalse(answer.headers().getValues("Set-Cookie").toString().contains("x=y"), where);
    }

    private static String value(Element field) {
        return field.is("textarea") ? field.wholeText() : field.val();
    }

    /** What each field took alone, all of them take together; so it stands where the letters are made from. */
    private void allAtOnce(Map.Entry<Seen, Form> found) {
        Seen page = found.getKey();
        Form form = found.getValue();
        Map<String, String> all = new LinkedHashMap<>();
        // Names are taken once: the same text stands in another row already.
        kept.get(key(form)).forEach((field, text) -> all.put(field, text + " " + NEXT.incrementAndGet()));
        Map<String, String> filled = unique(right(page, form));
        fresh(page, form).ifPresent(fresh -> assertEquals(303, fresh.with(filled).with(all).send(page.email()).statusCode(),
                form.action() + all.keySet()));
    }

    /** In every field there is, choices and versions too: a page that says so, and nothing of it runs. */
    private void everywhere(Map.Entry<Seen, Form> found) {
        Seen page = found.getKey();
        for (String text : HostileText.all()) {
            Optional<Form> fresh = fresh(page, found.getValue());
            if (fresh.isPresent()) {
                Map<String, String> all = new LinkedHashMap<>();
                fresh.get().fields().keySet().forEach(name -> all.put(name, text));
                Response answer = fresh.get().with(all).send(page.email());
                if ("application/zip".equals(answer.contentType())) {
                    // The mirror: its button asks nothing, and MirrorTest reads what comes.
                    continue;
                }
                String where = found.getValue().action() + " with everything wrong";
                assertTrue(List.of(303, 400, 403, 404, 409, 422).contains(answer.statusCode()),
                        where + ": " + answer.statusCode());
                HostileText.inert(Jsoup.parse(answer.asString()), where);
            }
        }
    }

    private static Optional<Form> fresh(Seen page, Form form) {
        return page.again().forms().stream().filter(again -> again.action().equals(form.action()))
                .filter(again -> again.fields().keySet().equals(form.fields().keySet())).findFirst();
    }

    /** What has to be filled in for the form to be accepted, found out once by trying. */
    private Map<String, String> right(Seen page, Form form) {
        if (form.typed().size() == 1 && form.choices().isEmpty()) {
            // Nothing else is asked, and what is said yes to may be gone with it.
            return Map.of();
        }
        return right.computeIfAbsent(key(form), unseen -> {
            Map<String, String> filled = new LinkedHashMap<>();
            if (form.action().endsWith(ONLY_IF_ASKED)) {
                filled.put("asked", "true");
            }
            Map<String, Integer> tried = new HashMap<>();
            for (int tries = 0; tries < 12 && fresh(page, form).isPresent(); tries++) {
                Response answer = fresh(page, form).get().with(unique(filled)).send(page.email());
                if (answer.statusCode() == 303) {
                    return filled;
                }
                Document again = Jsoup.parse(answer.asString());
                List<String> wrong = new ArrayList<>(again.select(".summary a").eachAttr("href").stream()
                        .map(href -> again.select(href).attr("name")).toList());
                assertFalse(wrong.isEmpty(), form.action() + " " + answer.statusCode() + " does not say what is wrong");
                wrong.forEach(field -> filled.put(field, next(form, field, tried.merge(field, 1, Integer::sum) - 1)));
            }
            throw new AssertionError(form.action() + " takes nothing: " + filled + ", wanted " + form.fields().keySet()
                    + ", there is now " + page.again().forms().stream()
                            .map(now -> now.action() + now.fields().keySet()).toList());
        });
    }

    private static String next(Form form, String field, int tried) {
        List<String> choices = form.choices().get(field);
        return choices != null ? choices.get(choices.size() - 1 - tried % choices.size()) : RIGHT.get(tried % RIGHT.size());
    }

    private static Map<String, String> unique(Map<String, String> filled) {
        Map<String, String> unique = new LinkedHashMap<>();
        filled.forEach((field, value) -> unique.put(field, value.replace("#", String.valueOf(NEXT.incrementAndGet()))));
        return unique;
    }
}
