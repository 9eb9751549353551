package org.plenary.testing;

import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;

/** Signs in as a person does, through Keycloak's own page, but without a browser. */
public final class Login {

    public static final String PASSWORD = "plenary-demo-2021";

    /** One sign-in per account and application: the session is encrypted with the client's secret and outlives restarts. */
    private static final Map<String, Cookies> SIGNED_IN = new ConcurrentHashMap<>();

    private Login() {
    }

    /** The application's cookies of a demonstration account, such as {@code organiser@plenary.example}. */
    public static Cookies as(String email) {
        return SIGNED_IN.computeIfAbsent(email, address -> afresh(address, PASSWORD));
    }

    /** Signs in anew, for a test that signs out or changes its session. */
    public static Cookies afresh(String email, String password) {
        try {
            return signIn(email, password);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Cookies signIn(String email, String password) throws IOException, InterruptedException {
        var jar = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        var browser = HttpClient.newBuilder().cookieHandler(jar).followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(5)).build();
        var application = URI.create(ConfigProvider.getConfig().getValue("plenary.address", String.class));
        var page = browser.send(get(application.resolve("/sign-in?to=/")), HttpResponse.BodyHandlers.ofString());
        var form = Jsoup.parse(page.body(), page.uri().toString()).selectFirst("form[method=post]");
        if (form == null) {
            throw new AssertionError("no form to sign in at " + page.uri() + ":\n" + page.body());
        }
        String typed = "username=" + encoded(email) + "&password=" + encoded(password);
        var answer = browser.send(HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(typed)).build(), HttpResponse.BodyHandlers.ofString());
        if (!answer.uri().getAuthority().equals(application.getAuthority())) {
            throw new AssertionError("not signed in as " + email + ", but at " + answer.uri() + ":\n" + answer.body());
        }
        return cookiesOf(jar.getCookieStore().getCookies());
    }

    /** Cookies know no ports: what Keycloak set for the same host is left out by its names. */
    private static Cookies cookiesOf(List<HttpCookie> all) {
        return new Cookies(all.stream().filter(cookie -> cookie.getName().startsWith("q_session"))
                .map(cookie -> new Cookie.Builder(cookie.getName(), cookie.getValue()).setPath("/").build()).toList());
    }

    private static HttpRequest get(URI address) {
        return HttpRequest.newBuilder(address).header("Accept", "text/html").build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
