package org.plenary.programme.pages;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.plenary.programme.released.Published;
import org.plenary.programme.released.Released;
import org.plenary.shared.Headers;
import org.plenary.shared.KeptPage;
import org.plenary.shared.ReadingFilter;
import org.plenary.shared.Shelf;

/**
 * Answers from the shelf, on the event loop, before anything else is asked: no statement, no template, no Keycloak. What is
 * not there goes its ordinary way, and {@link KeepPages} puts it there.
 */
@Singleton
class ServeKeptPages {

    /** What lies here carries its headers with it and needs nothing of what is asked next. */
    private static final int FIRST = 1100;
    private static final String SESSION = "q_session";
    private static final String PUT_PLAINLY = Address.class.getName();

    /** Where the answer to this request belongs, should it be one that can be kept. */
    record Place(Shelf shelf, Shelf.Asked asked) {
    }

    @Inject
    Published published;
    @Inject
    Clock clock;

    void register(@Observes Filters filters) {
        filters.register(this::answer, FIRST);
    }

    private void answer(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        Optional<String> text = wantsText(request) ? Links.asText(request.path()) : Optional.empty();
        if (text.isPresent()) {
            exchange.reroute(text.get() + (request.query() == null ? "" : "?" + request.query()));
            return;
        }
        place(request).ifPresentOrElse(place -> answer(exchange, place), exchange::next);
    }

    /** What lies there was asked for in the plain way; of the rest it is first found out whether it ever may. */
    private void answer(RoutingContext exchange, Place place) {
        Instant now = clock.instant();
        Optional<KeptPage> fresh = place.shelf.fresh(place.asked, now);
        if (fresh.isPresent()) {
            send(exchange, fresh.get());
        } else if (Links.isPublic(exchange.request().path())) {
            answerPlainly(exchange, place, now);
        } else {
            exchange.next();
        }
    }

    /** However somebody has put it, it is the one address that is answered, and kept. */
    private void answerPlainly(RoutingContext exchange, Place place, Instant now) {
        HttpServerRequest request = exchange.request();
        String plain = Address.plain(request.path(), request.query());
        if (plain.equals(request.uri()) || exchange.get(PUT_PLAINLY) != null) {
            make(exchange, place, now);
        } else {
            exchange.put(PUT_PLAINLY, true).reroute(plain);
        }
    }

    private void make(RoutingContext exchange, Place place, Instant now) {
        if (place.shelf.claim(place.asked)) {
            exchange.put(Place.class.getName(), place);
            exchange.addEndHandler(ended -> place.shelf.done(place.asked));
            exchange.next();
        } else {
            place.shelf.recent(place.asked, now).ifPresentOrElse(page -> send(exchange, page), () -> waitFor(exchange, place));
        }
    }

    /** What cannot be kept (there is no such page) everybody is told for themselves. */
    private static void waitFor(RoutingContext exchange, Place place) {
        Context here = exchange.vertx().getOrCreateContext();
        place.shelf.whenDone(place.asked, () -> here.runOnContext(
                done -> place.shelf.any(place.asked).ifPresentOrElse(page -> send(exchange, page), exchange::next)));
    }

    /** Whoever is signed in gets a page of their own. */
    private Optional<Place> place(HttpServerRequest request) {
        if (request.method() != HttpMethod.GET || chooses(request) || isSignedIn(request)) {
            return Optional.empty();
        }
        return published.of(Links.meetingOf(request.path())).map(Released::pages)
                .map(shelf -> new Place(shelf, new Shelf.Asked(request.uri(), ReadingFilter.language(request),
                        ReadingFilter.zone(request).map(Object::toString).orElse(""))));
    }

    /** Whoever says so and does not take pages as well, as browsers do: {@code curl -H 'Accept: text/plain'}. */
    private static boolean wantsText(HttpServerRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("text/plain") && !accepted.contains("text/html");
    }

    /** A choice of language or zone is first written down; programs, which ask for files, keep no cookies. */
    private static boolean chooses(HttpServerRequest request) {
        String query = request.query();
        return query != null && (query.contains("tz=") || query.contains("lang=") && !Links.isFile(request.path()));
    }

    private static boolean isSignedIn(HttpServerRequest request) {
        String cookies = request.getHeader("Cookie");
        return cookies != null && cookies.contains(SESSION);
    }

    private static void send(RoutingContext exchange, KeptPage page) {
        HttpServerRequest request = exchange.request();
        HttpServerResponse response = exchange.response();
        page.head(response);
        Headers.keepSecure(request, response.headers());
        if (page.isKnown(request.getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
            return;
        }
        KeptPage.Body body = page.in(request.getHeader("Accept-Encoding"));
        if (body.encoding() != null) {
            response.putHeader("Content-Encoding", body.encoding());
        }
        response.end(body.bytes());
    }
}
