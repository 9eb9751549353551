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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.plenary.shared.Headers;
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
    @Inject
    Headers headers;

    @ServerResponseFilter
    @PublicPage
    void keep(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        // A file that is no text goes out as it is.
        if (response.getStatus() != 200 || !response.hasEntity() || response.getEntity() instanceof byte[]) {
            return;
        }
        String type = response.getMediaType().withCharset("UTF-8").toString();
        Map<String, String> said = said(type);
        said.forEach(response.getHeaders()::putSingle);
        ServeKeptPages.Place place = exchange.get(ServeKeptPages.Place.class.getName());
        if (place == null) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-store");
            return;
        }
        Map<String, String> all = headers.ofPages();
        all.putAll(said);
        all.put(HttpHeaders.CONTENT_TYPE, type);
        OWN.stream().filter(response.getHeaders()::containsKey).forEach(name -> all.put(name, response.getHeaderString(name)));
        String text = text(response.getEntity());
        response.setEntity(text);
        KeptPage page = KeptPage.of(all, text, clock.instant());
        place.shelf().put(place.asked(), page);
        response.getHeaders().putSingle(HttpHeaders.ETAG, page.tag());
        if (page.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** What programs read, unlike pages, other sites' scripts may read too (Fetch standard, CORS): all of it is public. */
    private static Map<String, String> said(String type) {
        Map<String, String> said = new HashMap<>(HEADERS);
        if (!type.startsWith(MediaType.TEXT_HTML)) {
            said.put(READ_FROM_ANYWHERE, "*");
        }
        return said;
    }

    /** Records are the API's. */
    private String text(Object entity) throws JsonProcessingException {
        return entity instanceof String text ? text : json.writeValueAsString(entity);
    }
}
