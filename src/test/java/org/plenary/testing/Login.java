package org.plenary.testing;

import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;

/** Signs in as a person does, through Keycloak's own page, but without a browser. */
public final class Login {

    public static final String PASSWORD = "plenary-demo-2021";

    private static final int REDIRECTS_AT_MOST = 10;

    /** One sign-in per account: the session is encrypted with the client's secret and outlives the application. */
    private static final Map<String, Cookies> SIGNED_IN = new ConcurrentHashMap<>();

    /** The JDK's own jar sends no Secure cookies to http://localhost, as browsers do, and mixes the ports of a host. */
    private final Map<String, Map<String, String>> jar = new HashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI application = URI.create(ConfigProvider.getConfig().getValue("plenary.address", String.class));

    private Login() {
    }

    /** The application's cookies of a demonstration account, such as {@code organiser@plenary.example}. */
    public static Cookies as(String email) {
        return SIGNED_IN.computeIfAbsent(email, address -> afresh(address, PASSWORD));
    }

    /** Signs in anew, for a test that signs out or changes its session. */
    public static Cookies afresh(String email, String password) {
        try {
            return new Login().signIn(email, password);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private Cookies signIn(String email, String password) throws IOException, InterruptedException {
        var page = follow(request(application.resolve("/sign-in?to=/")).GET());
        var form = Jsoup.parse(page.body(), page.uri().toString()).selectFirst("form[method=post]");
        if (form == null) {
            throw new AssertionError("no form to sign in at " + page.uri() + ":\n" + page.body());
        }
        String typed = "username=" + encoded(email) + "&password=" + encoded(password);
        var answer = follow(request(URI.create(form.absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(typed)));
        if (!answer.uri().getAuthority().equals(application.getAuthority())) {
            throw new AssertionError("not signed in as " + email + ", but at " + answer.uri() + ":\n" + answer.body());
        }
        // A form's token is the form's: Csrf brings its own.
        return new Cookies(cookies(application).entrySet().stream().filter(cookie -> !cookie.getKey().equals("csrf-token"))
                .map(cookie -> new Cookie.Builder(cookie.getKey(), cookie.getValue()).setPath("/").build()).toList());
    }

    private HttpResponse<String> follow(HttpRequest.Builder first) throws IOException, InterruptedException {
        var answer = send(first);
        for (int i = 0; i < REDIRECTS_AT_MOST && answer.statusCode() / 100 == 3; i++) {
            URI next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(request(next).GET());
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream().flatMap(line -> HttpCookie.parse(line).stream()).forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies(answer.uri()).remove(cookie.getName());
            } else {
                cookies(answer.uri()).put(cookie.getName(), cookie.getValue());
            }
        });
        return answer;
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address).header("Accept", "text/html");
        String cookies = cookies(address).entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }

    private Map<String, String> cookies(URI address) {
        return jar.computeIfAbsent(address.getAuthority(), authority -> new TreeMap<>());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
