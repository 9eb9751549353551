package org.plenary.programme.pages;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.plenary.shared.KeptPage;

/** Puts a public page that was made on the shelf and sends it as the shelf would; whoever is signed in gets theirs alone. */
class KeepPages {

    /** Asked about each time, so a release is seen at once; answered with 304 where nothing is new. */
    static final Map<String, String> HEADERS = Map.of(HttpHeaders.CACHE_CONTROL, "public, no-cache", HttpHeaders.VARY,
            "Accept-Encoding, Accept-Language, Cookie");

    /** What a page says of itself and is kept with it. */
    private static final List<String> OWN = List.of(HttpHeaders.CONTENT_DISPOSITION, "Content-Security-Policy");

    @Inject
    Clock clock;
    @Inject
    RoutingContext exchange;

    @ServerResponseFilter
    @PublicPage
    void keep(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 200 || !(response.getEntity() instanceof String text)) {
            return;
        }
        ServeKeptPages.Place place = exchange.get(ServeKeptPages.Place.class.getName());
        if (place == null) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-store");
            return;
        }
        Map<String, String> own = OWN.stream().filter(response.getHeaders()::containsKey)
                .collect(Collectors.toMap(name -> name, response::getHeaderString));
        KeptPage page = KeptPage.of(response.getMediaType().withCharset("UTF-8").toString(), own, text, clock.instant());
        place.shelf().put(place.asked(), page);
        HEADERS.forEach(response.getHeaders()::putSingle);
        response.getHeaders().putSingle(HttpHeaders.ETAG, page.tag());
        if (page.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
