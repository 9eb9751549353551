package org.plenary.programme.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.plenary.shared.KeptPage;

/** Puts a public page that was made on the shelf and sends it as the shelf would; whoever is signed in gets theirs alone. */
class KeepPages {

    /** Asked about each time, so a release is seen at once; answered with 304 where nothing is new. */
    private static final Map<String, String> HEADERS = Map.of(HttpHeaders.CACHE_CONTROL, "public, no-cache", HttpHeaders.VARY,
            "Accept, Accept-Encoding, Accept-Language, Cookie");
    private static final String READ_FROM_ANYWHERE = "Access-Control-Allow-Origin";

    /** What a page says of itself and is kept with it. */
    private static final List<String> OWN = List.of(HttpHeaders.CONTENT_DISPOSITION, "Content-Security-Policy");

    @Inject
    Clock clock;
    @Inject
    RoutingContext exchange;
    @Inject
    ObjectMapper json;

    /** What programs read, unlike pages, other sites' scripts may read too (Fetch standard, CORS): all of it is public. */
    static void headers(String type, BiConsumer<String, String> headers) {
        HEADERS.forEach(headers);
        if (!type.startsWith(MediaType.TEXT_HTML)) {
            headers.accept(READ_FROM_ANYWHERE, "*");
        }
    }

    @ServerResponseFilter
    @PublicPage
    void keep(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        // A file that is no text goes out as it is.
        if (response.getStatus() != 200 || !response.hasEntity() || response.getEntity() instanceof byte[]) {
            return;
        }
        String type = response.getMediaType().withCharset("UTF-8").toString();
        headers(type, response.getHeaders()::putSingle);
        ServeKeptPages.Place place = exchange.get(ServeKeptPages.Place.class.getName());
        if (place == null) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-store");
            return;
        }
        Map<String, String> own = OWN.stream().filter(response.getHeaders()::containsKey)
                .collect(Collectors.toMap(name -> name, response::getHeaderString));
        String text = text(response.getEntity());
        response.setEntity(text);
        KeptPage page = KeptPage.of(type, own, text, clock.instant());
        place.shelf().put(place.asked(), page);
        response.getHeaders().putSingle(HttpHeaders.ETAG, page.tag());
        if (page.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** Records are the API's. */
    private String text(Object entity) throws JsonProcessingException {
        return entity instanceof String text ? text : json.writeValueAsString(entity);
    }
}
