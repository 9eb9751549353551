package org.plenary.testing;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** One person's browser without scripts: keeps cookies, follows redirects, sends forms as they stand on the page. */
public final class Surfer {

    private static final int REDIRECTS_AT_MOST = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What somebody is shown. */
    public record Seen(int status, URI address, HttpHeaders headers, Document page) {

        public String heading() {
            return page.select("h1").text();
        }

        /** The first sentence below the heading. */
        public String sentence() {
            return page.select("main .lede").text();
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** The first form in the page's own part that is sent by POST. */
        public FormElement form() {
            if (page.selectFirst("main form[method=post], form#kc-form-login, form[method=post]") instanceof FormElement form) {
                return form;
            }
            throw new AssertionError("no form at " + address + " (" + status + "):\n" + page);
        }

        private boolean leadsOn() {
            return status / 100 == 3 && headers.firstValue("Location").isPresent();
        }
    }

    /** The JDK's own jar sends no Secure cookies to http://localhost, as browsers do, and mixes the ports of a host. */
    private final Map<String, Map<String, String>> jar = new ConcurrentHashMap<>();
    private final URI site;
    private final String language;

    /** @param language as {@code Accept-Language} */
    public Surfer(URI site, String language) {
        this.site = site;
        this.language = language;
    }

    /** What is shown at this path, wherever it leads. */
    public Seen open(String path) throws IOException, InterruptedException {
        return follow(openOnly(path));
    }

    /** The very answer, also where it leads elsewhere. */
    public Seen openOnly(String path) throws IOException, InterruptedException {
        return answer(request(site.resolve(path)).GET());
    }

    public Seen follow(Seen first) throws IOException, InterruptedException {
        Seen seen = first;
        for (int i = 0; i < REDIRECTS_AT_MOST && seen.leadsOn(); i++) {
            seen = answer(request(seen.address().resolve(seen.header("Location"))).GET());
        }
        return seen;
    }

    /** Sends a form with what it holds already and what is typed over it; the very answer, also where it leads elsewhere. */
    public Seen send(FormElement form, Map<String, String> typed) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.putAll(typed);
        String body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        String action = form.hasAttr("action") ? form.absUrl("action") : form.baseUri();
        return answer(request(URI.create(action)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Through Keycloak's own page, and on to this path of the site. */
    public Seen signIn(String email, String password, String to) throws IOException, InterruptedException {
        Seen keycloak = open("/sign-in?to=" + to);
        Seen seen = follow(send(keycloak.form(), Map.of("username", email, "password", password)));
        if (!seen.address().getAuthority().equals(site.getAuthority())) {
            throw new AssertionError("not signed in as " + email + ", but at " + seen.address() + ":\n" + seen.page());
        }
        return seen;
    }

    /** What the site has given this browser to keep. */
    Map<String, String> cookies() {
        return cookies(site);
    }

    private Seen answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = HTTP.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream().flatMap(line -> HttpCookie.parse(line).stream()).forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies(answer.uri()).remove(cookie.getName());
            } else {
                cookies(answer.uri()).put(cookie.getName(), cookie.getValue());
            }
        });
        return new Seen(answer.statusCode(), answer.uri(), answer.headers(),
                Jsoup.parse(answer.body(), answer.uri().toString()));
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address).header("Accept", "text/html").header("Accept-Language", language);
        String cookies = cookies(address).entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }

    private Map<String, String> cookies(URI address) {
        return jar.computeIfAbsent(address.getAuthority(), authority -> new ConcurrentSkipListMap<>());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
