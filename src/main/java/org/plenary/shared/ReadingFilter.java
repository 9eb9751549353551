package org.plenary.shared;

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

    public static final String LANGUAGE_COOKIE = "lang";
    static final String ZONE_COOKIE = "tz";
    private static final int A_YEAR = 365 * 24 * 3600;

    @Inject
    Reading reading;

    @ServerRequestFilter(preMatching = true)
    void decide(ContainerRequestContext request) {
        Language language = chosen(request, "lang").flatMap(Language::tagged)
                .orElseGet(() -> Language.of(cookie(request, LANGUAGE_COOKIE).orElse(null),
                        request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        ZoneId zone = chosen(request, "tz").or(() -> cookie(request, ZONE_COOKIE)).flatMap(ReadingFilter::zone).orElse(null);
        reading.of(language, zone, request.getUriInfo().getRequestUri().getRawPath(), otherQuery(request));
    }

    @ServerResponseFilter
    void keep(ContainerRequestContext request, ContainerResponseContext response) {
        chosen(request, "lang").flatMap(Language::tagged)
                .ifPresent(language -> response.getHeaders().add(HttpHeaders.SET_COOKIE, kept(LANGUAGE_COOKIE, language.tag)));
        chosen(request, "tz").ifPresent(tz -> response.getHeaders().add(HttpHeaders.SET_COOKIE,
                kept(ZONE_COOKIE, zone(tz).map(ZoneId::getId).orElse(""))));
    }

    static Optional<ZoneId> zone(String name) {
        try {
            return name.isBlank() || name.length() > 64 || !ZoneId.getAvailableZoneIds().contains(name)
                    ? Optional.empty() : Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> chosen(ContainerRequestContext request, String parameter) {
        return Optional.ofNullable(request.getUriInfo().getQueryParameters().getFirst(parameter));
    }

    private static Optional<String> cookie(ContainerRequestContext request, String name) {
        return Optional.ofNullable(request.getCookies().get(name)).map(cookie -> cookie.getValue().replace("%2F", "/"));
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
