package org.plenary;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.plenary.testing.Form;
import org.plenary.testing.Login;

/** The pages somebody comes to by following every link, from the addresses of all routes on. */
final class Walk {

    /** A page as somebody sees it. */
    record Seen(String email, String path, Document page) {

        List<Form> forms() {
            return Form.on(page);
        }

        /** Opened anew. */
        Seen again() {
            return Walk.open(email, path);
        }
    }

    private final String email;
    private final int ofEachShape;
    private final Map<String, Integer> shapes = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private final List<Seen> seen = new ArrayList<>();

    /** First segments of addresses: other tests' meetings, which lists lead to, are not walked through. */
    private final Set<String> within;

    private Walk(String email, int ofEachShape, Set<String> within) {
        this.email = email;
        this.ofEachShape = ofEachShape;
        this.within = within;
    }

    /**
     * @param email whose; null for a stranger
     * @param ofEachShape how many addresses that differ only in numbers are looked at
     */
    static List<Seen> as(String email, Collection<String> from, int ofEachShape) {
        Walk walk = new Walk(email, ofEachShape, from.stream().map(Walk::segment).collect(Collectors.toSet()));
        from.forEach(walk::ahead);
        while (!walk.ahead.isEmpty()) {
            walk.look(walk.ahead.poll());
        }
        return walk.seen;
    }

    /** An address of the application, opened as somebody. */
    static Seen open(String email, String path) {
        return new Seen(email, path, Jsoup.parse(get(email, path).asString(), path));
    }

    static Response get(String email, String path) {
        return (email == null ? given() : given().cookies(Login.as(email))).redirects().follow(false)
                .header("Accept", "text/html").header("Accept-Language", "en").urlEncodingEnabled(false).get(path);
    }

    private void look(String path) {
        Response answer = get(email, path);
        if (answer.statusCode() / 100 == 3) {
            ahead(answer.header("Location"));
        } else if (answer.statusCode() == 200 && answer.contentType().startsWith("text/html")) {
            Document page = Jsoup.parse(answer.asString(), path);
            seen.add(new Seen(email, path, page));
            page.select("a[href]").eachAttr("href").forEach(this::ahead);
        }
    }

    private void ahead(String link) {
        URI address = link.startsWith("mailto:") ? URI.create("") : URI.create(link);
        String query = address.getRawQuery();
        String path = address.getRawPath() + (query == null || query.isEmpty() ? "" : "?" + query);
        boolean leadsAway = address.getHost() != null && !address.getHost().equals("localhost")
                || !path.startsWith("/") || path.matches("/(sign-|realms|api|q/).*|.*\\.(ics|csv|txt|xml|json|jsonld|atom|js)");
        if (!leadsAway && within.contains(segment(path)) && !path.contains("lang=") && met.add(path)
                && shapes.merge(shape(path), 1, Integer::sum) <= ofEachShape) {
            ahead.add(path);
        }
    }

    private static String segment(String path) {
        return path.replaceAll("^/([^/?]*).*", "$1");
    }

    private static String shape(String path) {
        return path.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d+", "#").replaceAll("=[^&]*", "");
    }
}
