package org.plenary.agenda;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.identity.Person;
import org.plenary.programme.CalendarFile;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Language;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** One's agenda for a calendar program, which has no account and shows a key instead. Nobody else keeps it. */
@Path("/{meeting}/me/agenda.ics")
@Produces(CalendarFile.MEDIA_TYPE)
@PermitAll
class AgendaFeed {

    @Inject
    Releases releases;
    @Inject
    AgendaAddress address;
    @Inject
    CalendarFile calendar;

    @GET
    public Response feed(@RestPath String meeting, @RestQuery String key) {
        Released released = releases.of(meeting);
        Meeting open = released.meeting();
        Person person = address.opened(open, key).orElseThrow(AgendaFeed::wrong).person;
        Language language = Language.tagged(person.language).orElse(Language.DEFAULT);
        Agenda agenda = Agenda.of(released.programme(), Star.of(open, person));
        String name = Words.in(AgendaMessages.class, language).calendar_name(open.name);
        return Response.ok(calendar.of(open, released.programme(), name, agenda.sessions(), language))
                .header("Cache-Control", "private, no-store").header("X-Robots-Tag", "noindex").build();
    }

    private static Refusal wrong() {
        AgendaMessages words = Words.now(AgendaMessages.class);
        return new Refusal(Response.Status.NOT_FOUND.getStatusCode(), words.feed_wrong_title(), words.feed_wrong());
    }
}
