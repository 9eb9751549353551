package org.plenary;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Language;
import org.plenary.testing.Browser;
import org.plenary.testing.Csrf;
import org.plenary.testing.Form;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Route;

/**
 * R20: whatever is wrong with a request, its answer has the right status, is a page of ours in the reader's language with
 * a sentence one can act on, and nothing that was typed is lost.
 */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class BadInputTest {

    /** Both directions of writing; that the others lack no sentence is MessagesTest's. */
    private static final List<Language> READ = List.of(Language.EN, Language.AR);
    private static final String NUL = "%00";
    private static final String LONG = "x".repeat(3000);

    private final List<String> wrong = new ArrayList<>();
    private WholeMeeting whole;
    private String home;

    @BeforeEach
    void a_meeting() {
        whole = WholeMeeting.make();
        home = "/" + whole.meeting.slug;
    }

    @Test
    void what_is_not_there_is_404_and_says_so() {
        for (String path : List.of("/nowhere", "/nowhere/programme", "/nowhere/sessions/WS1", "/nowhere/register", "/" + LONG,
                home + "/nothing",
                home + "/programme/2021-13-45", home + "/programme/2031-01-01", home + "/programme/tomorrow",
                home + "/sessions/NOWHERE", home + "/sessions/NOWHERE.ics", home + "/sessions/NOWHERE/join",
                home + "/speakers/999999999",
                home + "/speakers/x", home + "/rooms/0", home + "/rooms/99999999999999999999", home + "/" + NUL, "/" + NUL,
                "/" + NUL + "/programme", home + "/programme/" + NUL, home + "/sessions/" + NUL,
                home + "/sessions/" + NUL + "/join",
                home + "/sessions/" + NUL + ".ics", "/%F0%9F%98%80", "/..%2f..%2fetc%2fpasswd", home + "/speakers/%D9%A1")) {
            refused(404, null, path);
        }
        for (String path : List.of("nothing", "sessions/999999999", "sessions/x", "sessions/" + whole.open.id + "/explode",
                "sessions/" + whole.open.id + "/roles/999999999", "rooms/0", "rooms/99999999999999999999", "tracks/0",
                "types/0", "speakers/0/delete",
                "releases/99", "releases/0", "releases/99999999999", "registrations/" + UUID.randomUUID(), "registrations/x",
                "registrations/" + NUL, "import/0", "import/x", "import/999999999999999999999")) {
            refused(404, WholeMeeting.ORGANISER, whole.desk(path));
        }
        refused(404, WholeMeeting.ORGANISER, "/nowhere/manage");
        refused(404, WholeMeeting.ORGANISER, "/" + NUL + "/manage/sessions");
        refused(404, WholeMeeting.UNREGISTERED, home + "/me/edit");
        assertEquals(List.of(), wrong);
    }

    @Test
    void what_cannot_be_read_as_a_filter_fits_nothing_and_breaks_nothing() {
        String[] values = { "x", "-1", "999999999999999999999", NUL, "%27%20or%201=1", "%F0%9F%98%80", "", "%E2%80%AEgnp", LONG,
                "%3Cscript%3Ealert(1)%3C/script%3E", "%22%3E%3Cimg%20src=x%20onerror=x%3E", "%7B%7B7*7%7D%7D",
                "a%0D%0ASet-Cookie:%20x=y" };
        for (String value : values) {
            for (String filter : List.of("track", "type", "room", "language", "floor", "sign", "stakeholders", "q", "view",
                    "tz", "lang", "page")) {
                opened(null, home + "/programme?" + filter + "=" + value);
            }
            for (String filter : List.of("q", "day", "room", "type", "track", "state", "clashes", "page")) {
                opened(WholeMeeting.ORGANISER, whole.desk("sessions?" + filter + "=" + value));
            }
            for (String filter : List.of("mode", "state", "country", "group", "q", "after")) {
                opened(WholeMeeting.ORGANISER, whole.desk("registrations?" + filter + "=" + value));
            }
            opened(WholeMeeting.ORGANISER, whole.desk("log?before=" + value));
            opened(null, "/zone?to=" + value);
        }
        assertEquals(List.of(), wrong);
        Document none = Walk.open(null, home + "/programme?track=x").page();
        assertEquals(0, none.select("main .card").size());
        Document places = Walk.open(null, home + "/programme?tz=Mars/Olympus").page();
        assertEquals("en", places.select("html").attr("lang"));
    }

    @Test
    void what_cannot_be_read_at_all_is_400_or_404_never_500() throws IOException {
        for (String target : List.of("/%zz", home + "/programme?q=%zz", home + "/sessions/%", home + "/programme?%zz=1",
                home + "/programme?q=%C3%28", "/%C3%28", home + "/speakers?tz=%", "//" + home, "/" + "x".repeat(5000))) {
            Map.Entry<Integer, String> answer = raw("GET " + target + " HTTP/1.1");
            if (answer.getKey() >= 500 || answer.getValue().contains("Exception") || answer.getValue().contains("\tat ")) {
                wrong.add(target + ": " + answer);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_method_an_address_does_not_have_is_refused_with_those_it_has() {
        List<Route> routes = WholeMeeting.routes();
        for (Route route : routes) {
            String path = whole.at(route).replaceAll("[?].*", "");
            Set<String> verbs = routes.stream().filter(other -> other.leadsTo(path)).map(Route::verb)
                    .collect(Collectors.toCollection(TreeSet::new));
            for (String verb : List.of("POST", "PUT", "DELETE", "PATCH", "PROPFIND")) {
                if (!verbs.contains(verb)) {
                    notAllowed(verb, path, verbs);
                }
            }
        }
        refused(405, WholeMeeting.ADMIN, whole.desk("log"), "POST", request -> Csrf.on(request));
        refused(405, null, home, "DELETE", request -> request);
        refused(405, null, home + "/programme", "PROPFIND", request -> request);
        refused(404, null, home + "/nowhere", "DELETE", request -> request);
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_wrong_content_type_is_415() {
        for (Route route : forms()) {
            refused(415, WholeMeeting.ADMIN, whole.at(route), "POST",
                    request -> request.contentType("application/json").body("{\"name\":\"x\"}"));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_missing_or_foreign_token_is_400_and_changes_nothing() {
        for (Route route : forms()) {
            String path = whole.at(route);
            refused(400, WholeMeeting.ADMIN, path, "POST", request -> route.takesFiles() ? request.multiPart("x", "y")
                    : request.contentType("application/x-www-form-urlencoded").formParam("name", "Forged"));
            refused(400, WholeMeeting.ADMIN, path, "POST", request -> route.takesFiles()
                    ? request.cookie("csrf-token", "foreign").multiPart("csrf-token", "foreign")
                    : request.cookie("csrf-token", "foreign").contentType("application/x-www-form-urlencoded")
                            .formParam("csrf-token", "foreign"));
        }
        assertEquals(List.of(), wrong);
        assertFalse(Walk.open(WholeMeeting.ORGANISER, whole.desk("rooms")).page().text().contains("Forged"));
    }

    /** Told before it is sent: nobody waits for twelve megabytes on a bad line to hear no. */
    @Test
    void a_body_beyond_the_limit_is_413() throws IOException {
        for (String path : List.of(whole.desk("rooms"), whole.desk("import"), home + "/register")) {
            Map.Entry<Integer, String> answer = raw("POST " + path + " HTTP/1.1\r\nContent-Length: 13631488"
                    + "\r\nContent-Type: application/x-www-form-urlencoded");
            if (answer.getKey() != 413 || !answer.getValue().contains("What was sent is larger than this page takes.")) {
                wrong.add(path + ": " + answer);
            }
        }
        refused(413, WholeMeeting.UNREGISTERED, home + "/register", "POST",
                request -> Csrf.on(request).formParam("needsNote", "x".repeat(70_000)));
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_form_with_every_field_wrong_says_what_is_wrong_with_each_and_loses_nothing() {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String noun : List.of("sessions", "speakers", "rooms", "tracks", "types")) {
            pages.put(whole.desk(noun + "/new"), WholeMeeting.ORGANISER);
        }
        pages.put(whole.desk("sessions/" + whole.open.id), WholeMeeting.ORGANISER);
        pages.put(whole.desk("sessions/" + whole.open.id + "/roles/new"), WholeMeeting.ORGANISER);
        pages.put(whole.desk("meeting"), WholeMeeting.ORGANISER);
        pages.put(whole.desk("places"), WholeMeeting.ORGANISER);
        pages.put(whole.desk("team"), WholeMeeting.ORGANISER);
        pages.put(whole.desk("releases"), WholeMeeting.ORGANISER);
        pages.put(whole.desk("connections/tokens/new"), WholeMeeting.ORGANISER);
        pages.put(whole.desk("connections/webhooks/new"), WholeMeeting.ORGANISER);
        pages.put(home + "/register", WholeMeeting.UNREGISTERED);
        pages.put(home + "/me/edit", WholeMeeting.PARTICIPANT);
        pages.put(whole.desk("delegations/new"), WholeMeeting.ORGANISER);
        pages.put(whole.desk("invitations"), WholeMeeting.ORGANISER);
        pages.put("/admin", WholeMeeting.ADMIN);
        pages.forEach((path, email) -> {
            Form form = Walk.open(email, path).forms().stream().reduce((one, last) -> path.endsWith("/places") ? one : last)
                    .orElseThrow();
            for (Language language : READ) {
                everyFieldWrong(form, email, language);
            }
        });
        assertEquals(List.of(), wrong);
    }

    private void everyFieldWrong(Form form, String email, Language language) {
        Map<String, String> typed = new HashMap<>();
        form.typed().forEach(field -> typed.put(field, "x".repeat(25_000)));
        form.choices().keySet().forEach(field -> typed.put(field, "nothing-of-it"));
        Response answer = form.with(typed).send(email, Map.of("Accept", "text/html", "Accept-Language", language.tag));
        String where = language.tag + " " + form.action() + ": ";
        Document page = Jsoup.parse(answer.asString());
        if (answer.statusCode() != 422 || !page.select("html").attr("lang").equals(language.tag)) {
            wrong.add(where + answer.statusCode() + " " + page.select("html").attr("lang"));
            return;
        }
        for (Element link : page.select(".summary a")) {
            Element field = page.select(link.attr("href")).first();
            if (field == null || !field.closest(".field").select(".error").text().contains(link.text())) {
                wrong.add(where + link.attr("href") + " “" + link.text() + "” is not said beside its field");
            }
        }
        List<String> said = page.select(".summary a").eachText();
        if (said.isEmpty()
                || language == Language.AR && said.stream().anyMatch(sentence -> !sentence.matches(".*\\p{InArabic}.*"))) {
            wrong.add(where + said);
        }
        for (String field : form.typed()) {
            Element shown = page.select("main form [name=" + field + "]").stream().filter(one -> one.val().length() > 1000
                    || one.wholeText().length() > 1000).findFirst().orElse(null);
            if (shown == null) {
                wrong.add(where + field + " has lost what was typed");
            } else if (page.getElementById(field) != null && !isAskedOnlyIf(shown)
                    && shown.closest(".field").select(".error").isEmpty()) {
                wrong.add(where + field + " is not said to be wrong");
            }
        }
    }

    /** Of an answer that was not given: what is asked of nobody is not wrong. */
    private static boolean isAskedOnlyIf(Element field) {
        return field.closest(".asked[data-answers]:not([data-answers=''])") != null;
    }

    @Test
    void a_broken_row_of_a_file_is_told_with_its_line_and_nothing_is_imported() {
        for (Language language : READ) {
            Response answer = Csrf.on(given(), true).cookies(Login.as(WholeMeeting.ORGANISER))
                    .header("Accept-Language", language.tag)
                    .multiPart("files", "rooms.csv", "name,capacity\nBroken row,many\n".getBytes(StandardCharsets.UTF_8))
                    .multiPart("files", "../../evil.exe", new byte[] { 0, 1, 2 }).post(whole.desk("import"));
            assertEquals(422, answer.statusCode());
            Document page = Jsoup.parse(answer.asString());
            assertEquals(language.tag, page.select("html").attr("lang"));
            assertEquals(List.of("rooms.csv", "2", "capacity"), page.select("tbody tr").stream()
                    .filter(row -> row.text().contains("rooms.csv")).filter(row -> row.text().contains("capacity")).findFirst()
                    .orElseThrow()
                    .select("td").eachText().subList(0, 3));
        }
        assertFalse(Walk.open(WholeMeeting.ORGANISER, whole.desk("rooms")).page().text().contains("Broken row"));
    }

    private List<Route> forms() {
        return WholeMeeting.routes().stream().filter(route -> route.verb().equals("POST")).toList();
    }

    private void opened(String email, String path) {
        Response answer = Walk.get(email, path);
        if (answer.statusCode() != 200) {
            wrong.add(path.substring(0, Math.min(120, path.length())) + ": " + answer.statusCode());
        }
        HostileText.inert(Jsoup.parse(answer.asString()), path);
        assertFalse(answer.headers().getValues("Set-Cookie").toString().contains("x=y"), path);
    }

    private void notAllowed(String verb, String path, Set<String> verbs) {
        Response answer = given().urlEncodingEnabled(false).redirects().follow(false).request(verb, path);
        Set<String> allowed = new TreeSet<>(verbs);
        if (verbs.contains("GET")) {
            allowed.add("HEAD");
        }
        String said = answer.statusCode() + " " + answer.header("Allow");
        if (!said.equals("405 " + String.join(", ", allowed))) {
            wrong.add(verb + " " + path + ": " + said + " instead of " + allowed);
        }
    }

    private void refused(int status, String email, String path) {
        refused(status, email, path, "GET", request -> request);
    }

    private void refused(int status, String email, String path, String verb,
            java.util.function.UnaryOperator<RequestSpecification> filled) {
        for (Language language : READ) {
            RequestSpecification request = filled.apply(given().urlEncodingEnabled(verb.equals("POST"))
                    .redirects().follow(false).header("Accept", "text/html").header("Accept-Language", language.tag));
            Response answer = (email == null ? request : request.cookies(Login.as(email))).request(verb, path);
            String where = language.tag + " " + verb + " " + path.substring(0, Math.min(100, path.length())) + ": ";
            if (answer.statusCode() != status) {
                wrong.add(where + answer.statusCode() + " instead of " + status);
            } else {
                String lacks = lacks(answer, language);
                if (!lacks.isEmpty()) {
                    wrong.add(where + lacks);
                }
            }
        }
    }

    /** What a page that says no must have, and this one has not. */
    private static String lacks(Response answer, Language language) {
        Document page = Jsoup.parse(answer.asString());
        String sentence = page.select("main p").text();
        if (!page.select("html").attr("lang").equals(language.tag)) {
            return "not in the reader's language, but “" + page.text() + "”";
        }
        if (page.select("header.masthead").isEmpty() || page.select("main h1").text().isEmpty() || sentence.length() < 20) {
            return "not a page of ours: " + page.text();
        }
        if (language == Language.AR && !sentence.matches(".*\\p{InArabic}{3}.*")) {
            return "not in Arabic: " + sentence;
        }
        return sentence.contains("Exception") || sentence.contains("org.") ? "tells of our insides: " + sentence : "";
    }

    /** As nobody's client library would send it. */
    private static Map.Entry<Integer, String> raw(String line) throws IOException {
        URI address = URI.create(Browser.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((line + "\r\nHost: " + address.getAuthority() + "\r\nAccept: text/html\r\n"
                    + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1."), line + ": " + answer);
            return Map.entry(Integer.valueOf(answer.substring(9, 12)), answer.substring(0, Math.min(answer.length(), 3000)));
        }
    }
}
