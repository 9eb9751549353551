package org.plenary.mailing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/**
 * No more news, or news again, for whoever holds the address of their letter: nobody need sign in for it. Opening it
 * changes nothing, for mail programs open what they find.
 */
@Path("/{meeting}/unsubscribe")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class UnsubscribePages {

    @CheckedTemplate(basePath = "mailing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Unsubscribe(Meeting meeting, String action, boolean without) implements TemplateInstance {
    }

    @Inject
    NewsAddress address;
    @Inject
    LeaveNews leaveNews;

    @GET
    public Response ask(@RestPath String meeting, @RestQuery String key) {
        Meeting open = Meeting.withSlug(meeting).orElseThrow(Refusal::notFound);
        UUID person = whose(open, key);
        return Response.ok(new Unsubscribe(open, NewsAddress.path(open) + "/wish?key=" + key, WithoutNews.is(open, person)))
                .header("Cache-Control", "private, no-store").header("X-Robots-Tag", "noindex").build();
    }

    /** @param news whether they want it */
    @POST
    @Path("wish")
    public Response wish(@RestPath String meeting, @RestQuery String key, @RestForm boolean news) {
        Meeting open = Meeting.withSlug(meeting).orElseThrow(Refusal::notFound);
        UUID person = whose(open, key);
        if (news) {
            leaveNews.comeBack(open, person);
        } else {
            leaveNews.leave(open, person);
        }
        return ManageMailings.seeOther(NewsAddress.path(open) + "?key=" + key);
    }

    private UUID whose(Meeting meeting, String key) {
        MailingMessages words = Words.now(MailingMessages.class);
        return address.opened(meeting, key).orElseThrow(() -> new Refusal(404, words.unsub_wrong_title(), words.unsub_wrong()));
    }
}
