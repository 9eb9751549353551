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
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.identity.Person;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.pages.Cards;
import org.plenary.programme.pages.Links;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.OnThisSite;

/** One's own agenda and the address of its feed. Never kept in a cache. */
@Path("/{meeting}/me/agenda")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class AgendaPages {

    @CheckedTemplate(basePath = "agenda", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AddressQuestion(Meeting meeting, String action, String back) implements TemplateInstance {
    }

    @Inject
    Releases releases;
    @Inject
    Visitor visitor;
    @Inject
    KeepAgenda keep;
    @Inject
    AgendaAddress address;
    @Inject
    Cards cards;

    @GET
    public Response agenda(@RestPath String meeting) {
        Released released = releases.of(meeting);
        Meeting open = released.meeting();
        Person person = visitor.person().orElseThrow();
        Programme programme = released.programme();
        return page(AgendaPage.of(open, programme, Agenda.of(programme, Star.of(open, person)), cards,
                AgendaKey.of(open, person).map(key -> address.of(open, key)).orElse(null),
                star -> releases.asOf(open, star.starredAt)));
    }

    /** Asks once more before an address that may be in use stops working. */
    @GET
    @Path("address")
    public Response renew(@RestPath String meeting) {
        Meeting open = releases.of(meeting).meeting();
        return page(new AddressQuestion(open, AgendaLinks.address(open), AgendaLinks.agenda(open)));
    }

    @POST
    @Path("address")
    public Response renewed(@RestPath String meeting) {
        Meeting open = releases.of(meeting).meeting();
        keep.makeAddress(open, visitor.person().orElseThrow());
        return seeOther(AgendaLinks.agenda(open) + "#" + AgendaLinks.CALENDAR);
    }

    /** @param to where the person was; without it, the session's own page */
    @POST
    @Path("{star}/removal")
    public Response removed(@RestPath String meeting, @RestPath UUID star, @RestForm String to) {
        Released released = releases.of(meeting);
        Meeting open = released.meeting();
        keep.unstar(star, open, visitor.person().orElseThrow());
        return seeOther(to != null ? OnThisSite.path(to) : back(open, released.programme(), star));
    }

    private static String back(Meeting meeting, Programme programme, UUID guid) {
        return programme.session(guid).map(session -> panel(meeting, session)).orElseGet(() -> AgendaLinks.agenda(meeting));
    }

    static String panel(Meeting meeting, ListedSession session) {
        return Links.session(meeting, session) + "#" + AgendaLinks.PANEL;
    }

    static Response page(TemplateInstance page) {
        return Response.ok(page).header("Cache-Control", "private, no-store").build();
    }

    static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
