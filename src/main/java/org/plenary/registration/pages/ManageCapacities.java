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
import org.plenary.registration.PlacesMessages;
import org.plenary.registration.RegistrationMessages;
import org.plenary.registration.SetCapacity;
import org.plenary.registration.SiteDay;
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

    private static final int LONGEST_OFFER = 720;

    /** @param typed seats as they stand or as they were typed */
    record CapacityLine(Capacity capacity, String mode, String typed, boolean approval, String offer, long confirmed,
            long pending, long offered, long waiting) {
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CapacitiesDesk(Meeting meeting, List<CapacityLine> lines, List<CategoryLine> categories,
            List<CategoryLine.Day> days, boolean daysAsked, Problems problems, boolean saved) implements TemplateInstance {
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
        return desk(open, lines(open), new Problems(), null, null, saved != null);
    }

    @POST
    public Response set(@RestPath String meeting, @RestForm Mode mode, @RestForm String seats, @RestForm String approval,
            @RestForm String offer, @RestForm int version) {
        Meeting open = meetings.open(meeting);
        String typed = RegistrationForm.line(seats);
        String hours = RegistrationForm.line(offer);
        Problems problems = new Problems().when(mode == null || !isCount(typed), "seats-" + mode,
                Words.now(RegistrationMessages.class).e_seats())
                .when(!isHours(hours), "offer-" + mode, Words.now(PlacesMessages.class).e_offer_hours());
        if (problems.isAny()) {
            return Response.status(UNPROCESSABLE).entity(wrong(open, mode, typed, approval != null, hours, problems)).build();
        }
        setCapacity.of(open, mode, count(typed), approval != null, count(hours), version);
        return RegisterPages.seeOther("/" + open.slug + "/manage/places?saved=1");
    }

    /** With what is wrong about a category or the days. */
    static CapacitiesDesk desk(Meeting meeting, Problems problems, CategoryLine.Typed typed, List<String> days) {
        return desk(meeting, lines(meeting), problems, typed, days, false);
    }

    private static CapacitiesDesk desk(Meeting meeting, List<CapacityLine> lines, Problems problems,
            CategoryLine.Typed typed, List<String> days, boolean saved) {
        return new CapacitiesDesk(meeting, lines, CategoryLine.of(meeting, problems, typed),
                CategoryLine.days(meeting, problems, days), days != null || !SiteDay.of(meeting).isEmpty(), problems, saved);
    }

    private static CapacitiesDesk wrong(Meeting meeting, Mode mode, String typed, boolean approval, String hours,
            Problems problems) {
        List<CapacityLine> lines = Capacity.of(meeting).stream()
                .map(row -> row.mode == mode ? line(row, typed, approval, hours) : line(row)).toList();
        return desk(meeting, lines, problems, null, null, false);
    }

    private static List<CapacityLine> lines(Meeting meeting) {
        return Capacity.of(meeting).stream().map(ManageCapacities::line).toList();
    }

    private static CapacityLine line(Capacity row) {
        return line(row, shown(row.seats), row.approval, shown(row.offerHours));
    }

    private static String shown(Integer count) {
        return count == null ? "" : count.toString();
    }

    private static boolean isHours(String typed) {
        return typed.isEmpty() || typed.matches("[1-9][0-9]{0,2}") && Integer.parseInt(typed) <= LONGEST_OFFER;
    }

    /** What {@link #isCount} holds for; null for nothing. */
    static Integer count(String typed) {
        String digits = RegistrationForm.line(typed);
        return digits.isEmpty() ? null : Integer.valueOf(digits);
    }

    static boolean isCount(String typed) {
        return typed.isEmpty() || typed.matches("[0-9]{1,7}") && Integer.parseInt(typed) <= MOST_SEATS;
    }

    private static CapacityLine line(Capacity row, String typed, boolean approval, String hours) {
        return new CapacityLine(row, Words.now(RegistrationMessages.class).mode(row.mode), typed, approval,
                hours, Place.count(row.meeting, row.mode, Place.State.CONFIRMED),
                Place.count(row.meeting, row.mode, Place.State.PENDING),
                Place.count(row.meeting, row.mode, Place.State.OFFERED),
                Place.count(row.meeting, row.mode, Place.State.WAITING));
    }
}
