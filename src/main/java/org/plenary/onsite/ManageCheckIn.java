package org.plenary.onsite;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Mode;
import org.plenary.registration.Place;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationList;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * The door of the venue. A telephone's camera opens a ticket's address here; who has none is looked for by name or reference.
 */
@Path("/{meeting}/manage/check-in")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "door", "accreditation", "organiser", "admin" })
@OnTeam({ Duty.DOOR, Duty.ACCREDITATION, Duty.ORGANISER })
class ManageCheckIn {

    private static final int A_PAGE = 20;

    record Line(String url, String name, String organisation, String reference, boolean came) {
    }

    /** @param expected with a confirmed place in person */
    @CheckedTemplate(basePath = "onsite", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckInDesk(Meeting meeting, String q, long came, long expected, List<Line> lines, boolean more)
            implements
                TemplateInstance {
    }

    /** @param came when and by whom, in words; null where they have not @param just whether it was this very click */
    @CheckedTemplate(basePath = "onsite", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckInOne(Meeting meeting, Guest guest, String url, boolean expected, String came, boolean just)
            implements
                TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Ticket ticket;
    @Inject
    CheckIn checkIn;

    @GET
    public Response list(@RestPath String meeting, @RestQuery String q) {
        Meeting open = meetings.open(meeting);
        String text = q == null ? "" : q.replaceAll("\\p{Cntrl}+", " ").strip();
        List<Line> lines = text.isEmpty() ? List.of() : lines(open, text);
        return page(new CheckInDesk(open, text, Arrival.in(open), Place.count(open, Mode.IN_PERSON, Place.State.CONFIRMED),
                lines.stream().limit(A_PAGE).toList(), lines.size() > A_PAGE));
    }

    private List<Line> lines(Meeting meeting, String text) {
        List<Registration> found = new RegistrationList(meeting, new RegistrationList.Wanted(Optional.of(Mode.IN_PERSON),
                Optional.of(Place.State.CONFIRMED), Optional.empty(), Optional.empty(), Optional.of(text)))
                        .page(null, A_PAGE + 1).stream().map(RegistrationList.Row::registration).toList();
        Map<UUID, Arrival> came = Arrival.among(found.stream().map(one -> one.id).toList()).stream()
                .collect(Collectors.toMap(arrival -> arrival.registrationId, arrival -> arrival));
        return found.stream().map(one -> new Line(url(meeting, one), one.name, one.organisation, one.reference,
                came.containsKey(one.id))).toList();
    }

    @GET
    @Path("{ticket}")
    public Response one(@RestPath String meeting, @RestPath String ticket, @RestQuery String now) {
        Meeting open = meetings.open(meeting);
        Registration whose = whose(open, ticket);
        Optional<Arrival> arrival = Arrival.of(whose.id);
        String came = arrival.map(one -> Words.now(OnsiteMessages.class).came_at(
                Times.moment(one.arrivedAt, open.zoneId(), Reading.currentLanguage()), one.checkedInBy)).orElse(null);
        return page(new CheckInOne(open, Guest.of(whose), url(open, whose), whose.holds(Mode.IN_PERSON), came,
                now != null && came != null));
    }

    @POST
    @Path("{ticket}")
    public Response letIn(@RestPath String meeting, @RestPath String ticket) {
        Meeting open = meetings.open(meeting);
        Registration whose = whose(open, ticket);
        return Response.seeOther(URI.create(url(open, whose) + (checkIn.of(open, whose.id) ? "?now=1" : ""))).build();
    }

    @POST
    @Path("{ticket}/mistake")
    public Response takeBack(@RestPath String meeting, @RestPath String ticket) {
        Meeting open = meetings.open(meeting);
        Registration whose = whose(open, ticket);
        checkIn.takeBack(open, whose.id);
        return Response.seeOther(URI.create(url(open, whose))).build();
    }

    private Registration whose(Meeting meeting, String shown) {
        OnsiteMessages words = Words.now(OnsiteMessages.class);
        return ticket.shown(meeting, shown).orElseThrow(() -> new Refusal(404, words.no_ticket_title(), words.no_ticket()));
    }

    private String url(Meeting meeting, Registration registration) {
        return "/" + meeting.slug + "/manage/check-in/" + ticket.of(registration);
    }

    private static Response page(TemplateInstance page) {
        return Response.ok(page).header("Cache-Control", "private, no-store").build();
    }
}
