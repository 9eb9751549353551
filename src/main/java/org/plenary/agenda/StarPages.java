package org.plenary.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.pages.Card;
import org.plenary.programme.pages.Cards;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.OnThisSite;
import org.plenary.shared.Refusal;

/** Starring a session. A stranger's link leads here through signing in, and one button more: a link changes nothing. */
@Path("/{meeting}/sessions/{code}/star")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class StarPages {

    @CheckedTemplate(basePath = "agenda", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StarQuestion(Meeting meeting, Card card, String action) implements TemplateInstance {
    }

    @Inject
    Releases releases;
    @Inject
    Visitor visitor;
    @Inject
    Starred starred;
    @Inject
    KeepAgenda keep;
    @Inject
    Cards cards;

    @GET
    public Response question(@RestPath String meeting, @RestPath String code) {
        Released released = releases.of(meeting);
        ListedSession session = find(released, code);
        if (starred.in(released.meeting()).orElse(Set.of()).contains(session.guid())) {
            return AgendaPages.seeOther(AgendaPages.panel(released.meeting(), session));
        }
        return AgendaPages.page(new StarQuestion(released.meeting(),
                cards.unmarked(released.programme(), released.meeting(), session),
                AgendaLinks.star(released.meeting(), session)));
    }

    /** @param to where the person was; without it, the session's page */
    @POST
    public Response star(@RestPath String meeting, @RestPath String code, @RestForm String to) {
        Released released = releases.of(meeting);
        ListedSession session = find(released, code);
        keep.star(session, released.meeting(), visitor.person().orElseThrow());
        return AgendaPages.seeOther(to != null ? OnThisSite.path(to) : AgendaPages.panel(released.meeting(), session));
    }

    private static ListedSession find(Released released, String code) {
        return released.programme().session(code).orElseThrow(Refusal::notFound);
    }
}
