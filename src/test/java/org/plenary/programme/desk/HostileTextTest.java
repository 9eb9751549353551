package org.plenary.programme.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Whatever somebody types into whatever field of the desk is text, on the page that follows and on the pages that list it. */
@QuarkusTest
@QuarkusTestResource(RealKeycloak.class)
@QuarkusTestResource(PostgresOrH2.class)
class HostileTextTest {

    private static final List<String> HOSTILE = List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{7*7}}",
            "{inject:page}", "{cdi:visitor.email}", "=cmd|' /C calc'!A0", "a\r\nSet-Cookie: x=y", "\u202Egnp.exe", "\u0000\u0008nul",
            "' or 1=1 --", "x".repeat(10_000));
    private static final List<String> LISTS = List.of("", "sessions", "speakers", "rooms", "tracks", "types", "team", "releases", "log",
            "clashes", "meeting", "sessions/new");

    private static final List<String> FREE = List.of("title", "number", "description", "organisedBy", "layout", "signLanguage", "name",
            "affiliation", "biography", "building", "note", "theme", "summary", "venue", "city", "privacyVersion");

    private final Map<String, Document> opened = new HashMap<>();
    private final Desk desk = Desk.ofNewMeeting();

    @Test
    void hostile_text_is_inert_in_every_field_of_every_form() {
        Given.type(desk.meeting(), "Workshop");
        long session = Given.session(desk.meeting(), "WS1", null, null).id;
        Map<String, String> forms = new LinkedHashMap<>();
        for (String noun : List.of("sessions", "speakers", "rooms", "tracks", "types")) {
            forms.put(noun + "/new", noun);
        }
        forms.put("sessions/" + session, "sessions/" + session);
        forms.put("sessions/" + session + "/roles/new", "sessions/" + session + "/roles");
        forms.put("meeting", "meeting");
        forms.put("team", "team");
        forms.put("releases", "releases");
        forms.forEach((form, target) -> {
            for (String hostile : HOSTILE) {
                inert(kept(form, target, hostile), hostile);
                inert(everywhere(form, target, hostile), hostile);
            }
        });
        for (String list : LISTS) {
            inert(desk.get(list), "every list");
        }
    }

    @Test
    void hostile_filters_and_addresses_are_answered_with_a_page() {
        for (String hostile : HOSTILE.subList(0, 10)) {
            String query = java.net.URLEncoder.encode(hostile, java.nio.charset.StandardCharsets.UTF_8);
            for (String filter : List.of("q", "day", "room", "type", "track", "state", "clashes")) {
                inert(desk.get("sessions?" + filter + "=" + query), hostile);
            }
            inert(desk.get("log?before=" + query), hostile);
        }
    }

    /** In every field of free text, so that it is kept and shown again, here and in the lists. */
    private Response kept(String form, String target, String hostile) {
        Map<String, Object> fields = valid(form);
        FREE.forEach(name -> fields.computeIfPresent(name, (field, value) -> hostile));
        if (target.matches("sessions/.*roles|team|meeting|releases|sessions/\\d+")) {
            return desk.send(target, fields);
        }
        // names are unique in a meeting: what is hostile follows something of its own
        fields.computeIfPresent("name", (field, value) -> hostile + System.nanoTime());
        Response answer = desk.send(target, fields);
        assertEquals(hostile.length() > 1000 ? 422 : 303, answer.statusCode(), target + " " + hostile + answer.asString());
        return answer;
    }

    /** In every field there is, choices and hours and numbers too: refused, and shown again as it was typed. */
    private Response everywhere(String form, String target, String hostile) {
        Map<String, Object> fields = valid(form);
        fields.replaceAll((field, value) -> field.equals("version") ? value : hostile);
        return desk.asThe(Desk.TWO).send(target, fields);
    }

    /** What would be accepted as it is. */
    private Map<String, Object> valid(String form) {
        Document page = form.endsWith("new") ? opened.computeIfAbsent(form, desk::page) : desk.page(form);
        Map<String, Object> fields = Desk.fields(page);
        String unique = Long.toString(System.nanoTime(), 36);
        for (String name : List.of("name", "title", "code")) {
            fields.computeIfPresent(name, (field, value) -> String.valueOf(value).isEmpty() ? unique : value);
        }
        fields.computeIfPresent("type", (field, value) -> String.valueOf(value).isEmpty()
                ? page.select("#type option").get(1).val() : value);
        return fields;
    }

    private void inert(Response answer, String hostile) {
        assertTrue(List.of(200, 303, 409, 422).contains(answer.statusCode()), answer.statusCode() + " for " + hostile + "\n" + answer.asString());
        assertEquals(null, answer.header("Set-Cookie") == null ? null : answer.header("Set-Cookie").contains("x=y") ? "injected" : null);
        Document page = Jsoup.parse(answer.statusCode() == 303 ? desk.get(path(answer)).asString() : answer.asString());
        assertEquals(1, page.select("script").size(), "scripts for " + hostile);
        assertTrue(page.select("img").isEmpty(), hostile);
        for (Element element : page.getAllElements()) {
            assertTrue(element.attributes().asList().stream().noneMatch(attribute -> attribute.getKey().startsWith("on")), element.toString());
            assertFalse(element.attr("href").startsWith("javascript"), element.toString());
        }
        assertFalse(page.text().contains("org.plenary.") || page.text().contains("49}"), hostile);
    }

    private static String path(Response answer) {
        return URI.create(answer.header("Location")).getPath();
    }
}
