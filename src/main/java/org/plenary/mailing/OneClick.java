package org.plenary.mailing;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.plenary.programme.Meeting;

/**
 * The bare POST of a mail program (RFC 8058) to the address in the header {@code List-Unsubscribe}. It brings neither a
 * cookie nor the token of a form, so it is answered before forms are looked at: the sealed key is all it needs.
 */
@Singleton
class OneClick {

    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;

    @Inject
    NewsAddress address;
    @Inject
    LeaveNews leaveNews;

    /** What shows no key at all goes on to the pages, which say no in words. */
    void register(@Observes Router router) {
        router.post("/:meeting/unsubscribe").handler(exchange -> {
            String key = exchange.request().getParam("key");
            if (key == null) {
                exchange.next();
            } else {
                exchange.vertx().executeBlocking(() -> leave(exchange.pathParam("meeting"), key), false)
                        .onSuccess(left -> exchange.response().setStatusCode(left ? NO_CONTENT : NOT_FOUND).end())
                        .onFailure(exchange::fail);
            }
        });
    }

    @ActivateRequestContext
    boolean leave(String slug, String key) {
        Optional<Meeting> meeting = Meeting.withSlug(slug);
        Optional<UUID> person = meeting.flatMap(open -> address.opened(open, key));
        person.ifPresent(one -> leaveNews.leave(meeting.orElseThrow(), one));
        return person.isPresent();
    }
}
