package org.plenary.shared;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Decides language (`?lang=`, cookie, Accept-Language, English) and zone (`?tz=`, cookie), and keeps what was chosen. */
public class ReadingFilter {

    private static final String LANGUAGE_COOKIE = "lang";
    private static final String ZONE_COOKIE = "tz";
    /** Before the name where the browser said it (zone.js): it may say another when its owner has travelled. */
    private static final String FROM_THE_BROWSER = "auto:";
    /** Chosen: then nothing is kept, and the browser says it anew. */
    static final String AS_THE_BROWSER = "auto";
    /** What is kept where the reader wants the venue's time alone: an empty cookie would be filled by the browser. */
    static final String VENUE_ONLY = "venue";
    private static final int A_YEAR = 365 * 24 * 3600;

    @Inject
    Reading reading;

    @ServerRequestFilter(preMatching = true)
    void decide(ContainerRequestContext request) {
        Language language = language(parameter(request, "lang"), cookie(request, LANGUAGE_COOKIE),
                request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        ZoneId zone = zone(parameter(request, "tz"), cookie(request, ZONE_COOKIE)).orElse(null);
        reading.of(language, zone, request.getUriInfo().getRequestUri().getRawPath(), otherQuery(request));
    }

    @ServerResponseFilter
    void keep(ContainerRequestContext request, ContainerResponseContext response) {
        Optional.ofNullable(parameter(request, "lang")).flatMap(Language::tagged)
                .ifPresent(language -> response.getHeaders().add(HttpHeaders.SET_COOKIE, kept(LANGUAGE_COOKIE, language.tag)));
        Optional.ofNullable(parameter(request, "tz")).ifPresent(tz -> response.getHeaders().add(HttpHeaders.SET_COOKIE,
                kept(ZONE_COOKIE, zone(tz).map(ZoneId::getId).orElse(tz.equals(VENUE_ONLY) ? VENUE_ONLY : ""))));
    }

    /** As the address, the cookie and the browser say it, for what answers before there is a page. */
    public static Language language(HttpServerRequest request) {
        return language(request.query() == null ? null : request.getParam("lang"), cookie(request, LANGUAGE_COOKIE),
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** As the cookie says it. */
    public static Optional<ZoneId> zone(HttpServerRequest request) {
        return zone(null, cookie(request, ZONE_COOKIE));
    }

    private static String cookie(HttpServerRequest request, String name) {
        Cookie cookie = request.getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }

    /** What is chosen in the address, else what the cookie keeps, else what the browser accepts; each may be null. */
    static Language language(String parameter, String cookie, String acceptHeader) {
        return Language.tagged(parameter).orElseGet(() -> Language.of(cookie, acceptHeader));
    }

    /** What is chosen in the address (an unknown name is no zone), else what the cookie keeps; each may be null. */
    static Optional<ZoneId> zone(String parameter, String cookie) {
        String name = parameter != null ? parameter : cookie;
        return name == null ? Optional.empty() : zone(name.replace("%2F", "/").replace(FROM_THE_BROWSER, ""));
    }

    static Optional<ZoneId> zone(String name) {
        try {
            return name.isBlank() || name.length() > 64 || !ZoneId.getAvailableZoneIds().contains(name)
                    ? Optional.empty()
                    : Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static String parameter(ContainerRequestContext request, String name) {
        return request.getUriInfo().getQueryParameters().getFirst(name);
    }

    private static String cookie(ContainerRequestContext request, String name) {
        return request.getCookies().containsKey(name) ? request.getCookies().get(name).getValue() : null;
    }

    private static String otherQuery(ContainerRequestContext request) {
        return request.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("lang") && !parameter.getKey().equals("tz"))
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> encoded(parameter.getKey()) + "=" + encoded(value) + "&"))
                .collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static NewCookie kept(String name, String value) {
        return new NewCookie.Builder(name).value(value.replace("/", "%2F")).path("/").maxAge(value.isEmpty() ? 0 : A_YEAR)
                .sameSite(NewCookie.SameSite.LAX).build();
    }
}
