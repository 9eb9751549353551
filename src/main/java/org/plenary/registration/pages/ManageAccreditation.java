package org.plenary.registration.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.AccreditationQueue;
import org.plenary.registration.AccreditationQueue.Row;
import org.plenary.registration.CategoryName;
import org.plenary.registration.DecideMany;
import org.plenary.registration.DecideMany.Deed;
import org.plenary.registration.DecideMany.Picked;
import org.plenary.registration.DecideMany.Result;
import org.plenary.registration.PlacesMessages;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** The queue of requests, and decisions on many of them at once: picked, looked at, done, told one by one. */
@Path("/{meeting}/manage/accreditation")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "accreditation", "admin" })
@OnTeam({ Duty.ORGANISER, Duty.ACCREDITATION })
class ManageAccreditation {

    private static final int UNPROCESSABLE = 422;
    private static final int AT_ONCE = 100;
    private static final int LONGEST_REASON = 1000;

    /** @param pick what the box sends: the place and its version */
    record Line(String pick, String url, String name, String organisation, String country, String category, String first,
            ManageRegistrations.Tag tag, String asked, boolean alike) {
    }

    /** @param reopens where it can be taken back; null where it cannot */
    record ResultLine(String pick, String url, String name, String mode, String outcome, String tone, String reopens) {
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccreditationDesk(Meeting meeting, AccreditationFilter filter, long count, List<Line> lines,
            Problems problems, String reason) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DecisionsPreview(Meeting meeting, Deed deed, String deedName, String reason, List<ResultLine> lines)
            implements
                TemplateInstance {
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DecisionsDone(Meeting meeting, List<ResultLine> lines) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    DecideMany decideMany;

    @GET
    public Response queue(@RestPath String meeting, @BeanParam AccreditationFilter filter) {
        return desk(200, meetings.open(meeting), filter, new Problems(), "");
    }

    @POST
    @Path("preview")
    public Response preview(@RestPath String meeting, @RestForm List<String> pick, @RestForm String deed,
            @RestForm String reason) {
        Meeting open = meetings.open(meeting);
        Optional<Deed> chosen = RegistrationFilter.one(Deed.values(), deed);
        String why = RegistrationForm.line(reason);
        Problems problems = problems(pick, chosen, why);
        if (problems.isAny()) {
            return desk(UNPROCESSABLE, open, new AccreditationFilter(), problems, why);
        }
        PlacesMessages words = Words.now(PlacesMessages.class);
        List<Result> results = decideMany.preview(open, chosen.get(), picked(pick));
        return page(200,
                new DecisionsPreview(open, chosen.get(), chosen.get() == Deed.APPROVE ? words.approve() : words.decline(),
                        why, results.stream().map(result -> line(open, result, false)).toList()));
    }

    @POST
    @Path("decisions")
    public Response decide(@RestPath String meeting, @RestForm List<String> pick, @RestForm String deed,
            @RestForm String reason) {
        Meeting open = meetings.open(meeting);
        Optional<Deed> chosen = RegistrationFilter.one(Deed.values(), deed);
        String why = RegistrationForm.line(reason);
        Problems problems = problems(pick, chosen, why);
        if (problems.isAny()) {
            return desk(UNPROCESSABLE, open, new AccreditationFilter(), problems, why);
        }
        return page(200, new DecisionsDone(open, decideMany.of(open, chosen.get(), why, picked(pick)).stream()
                .map(result -> line(open, result, true)).toList()));
    }

    private static Problems problems(List<String> pick, Optional<Deed> deed, String reason) {
        PlacesMessages words = Words.now(PlacesMessages.class);
        boolean unreasoned = deed.filter(Deed.DECLINE::equals).isPresent()
                && (reason.isEmpty() || reason.length() > LONGEST_REASON);
        return new Problems().when(picked(pick).isEmpty(), "deed", words.e_none()).when(deed.isEmpty(), "deed", words.e_deed())
                .when(unreasoned, "reason", Words.now(RegistrationMessages.class).e_reason());
    }

    private static List<Picked> picked(List<String> pick) {
        return pick == null ? List.of()
                : pick.stream().filter(one -> one.matches("\\d{1,15}-\\d{1,9}")).distinct().limit(AT_ONCE)
                        .map(one -> one.split("-")).map(one -> new Picked(Long.parseLong(one[0]), Integer.parseInt(one[1])))
                        .toList();
    }

    private Response desk(int status, Meeting meeting, AccreditationFilter filter, Problems problems, String reason) {
        AccreditationQueue queue = new AccreditationQueue(meeting, filter.wanted(meeting));
        Map<Long, String> categories = CategoryName.all(meeting, Reading.currentLanguage());
        return page(status, new AccreditationDesk(meeting, filter, queue.count(),
                queue.first(AT_ONCE).stream().map(row -> line(meeting, row, categories)).toList(), problems, reason));
    }

    private static Line line(Meeting meeting, Row row, Map<Long, String> categories) {
        var registration = row.place().registration;
        return new Line(row.place().id + "-" + row.place().version, ManageRegistrations.url(meeting, registration.id),
                registration.name, registration.organisation, Reading.currentLanguage().nameOfCountry(registration.country),
                registration.category == null ? "" : categories.get(registration.category.id),
                Times.shortDay(row.first(), Reading.currentLanguage()), ManageRegistrations.Tag.of(row.place()),
                row.asked() == AccreditationQueue.Asked.NONE ? ""
                        : Words.now(PlacesMessages.class).asked(row.asked().name()),
                row.alike());
    }

    private static ResultLine line(Meeting meeting, Result result, boolean done) {
        String url = ManageRegistrations.url(meeting, result.registration());
        boolean declined = result.outcome() == DecideMany.Outcome.DECLINED;
        return new ResultLine(result.picked().place() + "-" + result.picked().version(), url, result.name(),
                Words.now(RegistrationMessages.class).mode(result.mode()),
                Words.now(PlacesMessages.class).outcome(result.outcome().name()), switch (result.outcome()) {
                    case CONFIRMED -> "good";
                    case WAITS, CHANGED -> "warn";
                    default -> "bad";
                }, declined && done
                        ? "/" + meeting.slug + "/manage/accreditation/" + result.registration() + "/reopening?mode="
                                + result.mode()
                        : null);
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page).header("Cache-Control", "private, no-store").build();
    }
}
