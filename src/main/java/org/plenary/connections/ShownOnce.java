package org.plenary.connections;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A secret on its way from the form that made it to the one page that shows it: in a cookie of that browser for that address,
 * which
 * the page ends. So it is in no row, no address and no history, and loading the page again makes no second one.
 */
public final class ShownOnce {

    public static final String COOKIE = "shown-once";
    private static final int SECONDS = 60;

    private ShownOnce() {
    }

    /** On to the page that shows it. */
    public static Response at(String path, String secret) {
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
        return Response.seeOther(URI.create(path)).cookie(cookie(path, value, SECONDS)).build();
    }

    /** What was carried along; null where there is none, or what comes is none of ours. */
    public static String carried(String cookie) {
        return cookie == null || !cookie.matches("[\\w-]{1,200}") ? null
                : new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8);
    }

    /** The page, kept by nobody; where it shows a secret, for the last time. */
    public static Response page(String path, Object page, boolean shows) {
        Response.ResponseBuilder answer = Response.ok(page).header("Cache-Control", "private, no-store");
        return (shows ? answer.cookie(cookie(path, "", 0)) : answer).build();
    }

    private static NewCookie cookie(String path, String value, int seconds) {
        return new NewCookie.Builder(COOKIE).value(value).path(path).maxAge(seconds).httpOnly(true)
                .secure(ConfigProvider.getConfig().getValue("plenary.address", String.class).startsWith("https:"))
                .sameSite(NewCookie.SameSite.STRICT).build();
    }
}
