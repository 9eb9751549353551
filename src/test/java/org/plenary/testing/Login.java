package org.plenary.testing;

import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Signs in as a person does, through Keycloak's own page, but without a browser. */
public final class Login {

    public static final String PASSWORD = "plenary-demo-2021";

    /** Shorter than an access token lives: with an older one every single request would ask Keycloak for a new one. */
    private static final Duration FRESH = Duration.ofMinutes(4);

    private record SignedIn(Cookies cookies, Instant at) {

        boolean isFresh() {
            return at.plus(FRESH).isAfter(Instant.now());
        }
    }

    /** One sign-in per account: the session is encrypted with the client's secret and outlives the application. */
    private static final Map<String, SignedIn> SIGNED_IN = new ConcurrentHashMap<>();

    private Login() {
    }

    /** The application's cookies of a demonstration account, such as {@code organiser@plenary.example}. */
    public static Cookies as(String email) {
        return SIGNED_IN.compute(email, (address, before) -> before != null && before.isFresh() ? before
                : new SignedIn(afresh(address, PASSWORD), Instant.now())).cookies();
    }

    /** Signs in anew, for a test that signs out or changes its session. */
    public static Cookies afresh(String email, String password) {
        try {
            var application = URI.create(ConfigProvider.getConfig().getValue("plenary.address", String.class));
            var person = new Surfer(application, "en");
            person.signIn(email, password, "/");
            // A form's token is the form's: Csrf brings its own.
            return new Cookies(person.cookies().entrySet().stream().filter(cookie -> !cookie.getKey().startsWith("csrf-"))
                    .map(cookie -> new Cookie.Builder(cookie.getKey(), cookie.getValue()).setPath("/").build()).toList());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
