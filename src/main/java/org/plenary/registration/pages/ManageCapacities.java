package org.plenary.registration.pages;

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
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Capacity;
import org.plenary.registration.MakeCapacities;
import org.plenary.registration.Mode;
import org.plenary.registration.Place;
import org.plenary.registration.RegistrationMessages;
import org.plenary.registration.SetCapacity;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** How many seats each mode has and whether it needs approval; one form each. */
@Path("/{meeting}/manage/places")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam(Duty.ORGANISER)
class ManageCapacities {

    private static final int UNPROCESSABLE = 422;
    private static final int MOST_SEATS = 1_000_000;

    /** @param typed seats as they stand or as they were typed */
    record CapacityLine(Capacity capacity, String mode, String typed, boolean approval, long confirmed, long pending,
            long waiting) {
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CapacitiesDesk(Meeting meeting, List<CapacityLine> lines, Problems problems,
            boolean saved) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    MakeCapacities makeCapacities;
    @Inject
    SetCapacity setCapacity;

    @GET
    public TemplateInstance places(@RestPath String meeting, @RestQuery String saved) {
        Meeting open = meetings.open(meeting);
        makeCapacities.of(open);
        return new CapacitiesDesk(open, Capacity.of(open).stream()
                .map(row -> line(row, row.seats == null ? "" : row.seats.toString(), row.approval)).toList(), new Problems(),
                saved != null);
    }

    @POST
    public Response set(@RestPath String meeting, @RestForm Mode mode, @RestForm String seats, @RestForm String approval,
            @RestForm int version) {
        Meeting open = meetings.open(meeting);
        String typed = RegistrationForm.line(seats);
        if (mode == null || !isCount(typed)) {
            return Response.status(UNPROCESSABLE).entity(wrong(open, mode, typed, approval != null)).build();
        }
        setCapacity.of(open, mode, typed.isEmpty() ? null : Integer.valueOf(typed), approval != null, version);
        return RegisterPages.seeOther("/" + open.slug + "/manage/places?saved=1");
    }

    private static CapacitiesDesk wrong(Meeting meeting, Mode mode, String typed, boolean approval) {
        Problems problems = new Problems().say("seats-" + mode, Words.now(RegistrationMessages.class).e_seats());
        return new CapacitiesDesk(meeting, Capacity.of(meeting).stream().map(row -> row.mode == mode
                ? line(row, typed, approval)
                : line(row, row.seats == null ? "" : row.seats.toString(), row.approval)).toList(),
                problems, false);
    }

    private static boolean isCount(String typed) {
        return typed.isEmpty() || typed.matches("[0-9]{1,7}") && Integer.parseInt(typed) <= MOST_SEATS;
    }

    private static CapacityLine line(Capacity row, String typed, boolean approval) {
        return new CapacityLine(row, Words.now(RegistrationMessages.class).mode(row.mode), typed, approval,
                Place.count(row.meeting, row.mode, Place.State.CONFIRMED),
                Place.count(row.meeting, row.mode, Place.State.PENDING),
                Place.count(row.meeting, row.mode, Place.State.WAITING));
    }
}
