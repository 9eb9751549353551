package org.plenary.onsite;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.registration.Mode;
import org.plenary.registration.Registration;
import org.plenary.shared.QrCode;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** One's own ticket, to be shown at the venue on a telephone or on paper. It is whole in one answer and can be read offline. */
@Path("/{meeting}/me/ticket")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class TicketPages {

    private static final int CONFLICT = 409;

    @CheckedTemplate(basePath = "onsite", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TicketPage(Meeting meeting, Guest guest, String dates, String qr) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Visitor visitor;
    @Inject
    Ticket ticket;

    @GET
    public Response ticket(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        Registration mine = visitor.person().flatMap(person -> Registration.of(open, person)).orElseThrow(Refusal::notFound);
        OnsiteMessages words = Words.now(OnsiteMessages.class);
        if (!mine.holds(Mode.IN_PERSON)) {
            throw new Refusal(CONFLICT, words.not_yet_title(), words.not_yet());
        }
        return Response.ok(new TicketPage(open, Guest.of(mine), Guest.dates(open), QrCode.of(ticket.address(mine))))
                .header("Cache-Control", "private, no-store").build();
    }
}
