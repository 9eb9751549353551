package org.plenary.registration.pages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.PlacesMessages;
import org.plenary.registration.RegistrationMessages;
import org.plenary.registration.SetQuotas;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** How many of the seats in person are a category's or a day's. The page is that of {@link ManageCapacities}. */
@Path("/{meeting}/manage/quotas")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam(Duty.ORGANISER)
class ManageQuotas {

    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST_NAME = 200;

    @Inject
    Meetings meetings;
    @Inject
    SetQuotas setQuotas;

    @POST
    @Path("categories")
    public Response category(@RestPath String meeting, @RestForm String code, @RestForm List<String> name,
            @RestForm String seats, @RestForm String asked) {
        Meeting open = meetings.open(meeting);
        String key = RegistrationForm.line(code);
        Map<String, String> names = names(open, name);
        Problems problems = problems(key, names, seats);
        if (problems.isAny()) {
            return Response.status(UNPROCESSABLE).entity(ManageCapacities.desk(open, problems,
                    new CategoryLine.Typed(key, List.copyOf(names.values()), RegistrationForm.line(seats), asked != null),
                    null))
                    .build();
        }
        setQuotas.category(open, key, ManageCapacities.count(seats), asked != null, names);
        return saved(open);
    }

    @POST
    @Path("days")
    public Response days(@RestPath String meeting, @RestForm String asked, @RestForm List<String> seats) {
        Meeting open = meetings.open(meeting);
        Map<LocalDate, Integer> chosen = new LinkedHashMap<>();
        if (asked != null) {
            List<LocalDate> days = open.days();
            for (int i = 0; i < days.size(); i++) {
                String typed = seats == null || seats.size() <= i ? "" : RegistrationForm.line(seats.get(i));
                if (!ManageCapacities.isCount(typed)) {
                    Problems problems = new Problems().say("day-" + days.get(i),
                            Words.now(RegistrationMessages.class).e_seats());
                    return Response.status(UNPROCESSABLE).entity(ManageCapacities.desk(open, problems, null, seats)).build();
                }
                chosen.put(days.get(i), ManageCapacities.count(typed));
            }
        }
        setQuotas.days(open, chosen);
        return saved(open);
    }

    private static Problems problems(String code, Map<String, String> names, String seats) {
        PlacesMessages words = Words.now(PlacesMessages.class);
        boolean named = names.values().stream().anyMatch(name -> !name.isEmpty())
                && names.values().stream().allMatch(name -> name.length() <= LONGEST_NAME);
        return new Problems().when(!code.matches("[a-z0-9-]{1,40}"), "code", words.e_code())
                .when(!named, "name", words.e_names())
                .when(!ManageCapacities.isCount(RegistrationForm.line(seats)), "category-seats",
                        Words.now(RegistrationMessages.class).e_seats());
    }

    /** In the order of the meeting's languages, as the form asks. */
    private static Map<String, String> names(Meeting meeting, List<String> typed) {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> languages = CategoryLine.languages(meeting);
        for (int i = 0; i < languages.size(); i++) {
            names.put(languages.get(i), typed == null || typed.size() <= i ? "" : RegistrationForm.line(typed.get(i)));
        }
        return names;
    }

    private static Response saved(Meeting meeting) {
        return RegisterPages.seeOther("/" + meeting.slug + "/manage/places?saved=1");
    }
}
