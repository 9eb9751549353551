package org.plenary.delegations;

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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.CategoryName;
import org.plenary.registration.Mode;
import org.plenary.shared.Choice;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;

/** Who may send how many people, and who names them. Naming them is the focal points' own, on {@link MyDelegations}. */
@Path("/{meeting}/manage/delegations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam(Duty.ORGANISER)
class ManageDelegations {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    record Line(String url, String name, String category, List<String> seats, String focalPoints, String deadline) {
    }

    /**
     * What the page shows of one there is.
     *
     * @param removalUrl null while anybody is in it
     */
    record Standing(List<String> seats, List<PersonLine> people, String removalUrl) {
    }

    @CheckedTemplate(basePath = "delegations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DelegationsDesk(Meeting meeting, List<Line> lines) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "delegations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DelegationDesk(Meeting meeting, String title, String action, DelegationForm form, List<Choice> categories,
            Problems problems, Standing standing, boolean saved, boolean stale) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    KeepDelegation keep;
    @Inject
    Clock clock;

    @GET
    public Response list(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        Map<Long, String> categories = CategoryName.all(open, Reading.currentLanguage());
        Map<Long, Map<Mode, Long>> used = Invitation.used(open, clock.instant());
        Map<Long, String> focal = FocalPoint.of(open).stream().collect(Collectors.groupingBy(one -> one.delegation.id,
                Collectors.mapping(one -> one.email, Collectors.joining(Reading.currentLanguage().comma()))));
        return MyDelegations.page(200, new DelegationsDesk(open, Delegation.of(open).stream().map(one -> new Line(
                url(open, one.id), one.name, one.category == null ? null : categories.get(one.category.id),
                SeatsLine.of(one, used), focal.getOrDefault(one.id, ""), MyDelegations.deadline(one))).toList()));
    }

    @GET
    @Path("new")
    public TemplateInstance blank(@RestPath String meeting) {
        return blank(meetings.open(meeting), new DelegationForm(), new Problems());
    }

    @POST
    public Response make(@RestPath String meeting, @BeanParam DelegationForm form) {
        Meeting open = meetings.open(meeting);
        Problems problems = form.problems(open);
        return problems.isAny() ? MyDelegations.page(UNPROCESSABLE, blank(open, form, problems))
                : MyDelegations.seeOther(url(open, keep.make(open, form.wanted(open))) + "?saved=1");
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public Response one(@RestPath String meeting, @RestPath long id, @RestQuery String saved) {
        Delegation delegation = Delegation.of(meetings.open(meeting), id).orElseThrow(Refusal::notFound);
        return shown(200, delegation, DelegationForm.of(delegation), new Problems(), saved != null, false);
    }

    @POST
    @Path("{id:\\d{1,18}}")
    public Response change(@RestPath String meeting, @RestPath long id, @BeanParam DelegationForm form) {
        Meeting open = meetings.open(meeting);
        Delegation delegation = Delegation.of(open, id).orElseThrow(Refusal::notFound);
        Problems problems = form.problems(open);
        if (problems.isAny()) {
            return shown(UNPROCESSABLE, delegation, form, problems, false, false);
        }
        if (keep.change(open, id, form.wanted(open), form.version)) {
            return MyDelegations.seeOther(url(open, id) + "?saved=1");
        }
        // What was typed stays, and is sent on top of what stands there now.
        form.version = delegation.version;
        return shown(CONFLICT, delegation, form, problems, false, true);
    }

    @POST
    @Path("{id:\\d{1,18}}/deletion")
    public Response remove(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        keep.remove(open, id);
        return MyDelegations.seeOther("/" + open.slug + "/manage/delegations");
    }

    private static DelegationDesk blank(Meeting meeting, DelegationForm form, Problems problems) {
        return new DelegationDesk(meeting, null, "/" + meeting.slug + "/manage/delegations", form, form.categories(meeting),
                problems, null, false, false);
    }

    private Response shown(int status, Delegation delegation, DelegationForm form, Problems problems, boolean saved,
            boolean stale) {
        Meeting meeting = delegation.meeting;
        Standing standing = new Standing(SeatsLine.of(delegation, Invitation.used(meeting, clock.instant())),
                PersonLine.of(meeting, Invitation.of(delegation), null, false, clock.instant(), Map.of()),
                Invitation.hasAnybody(delegation) ? null : url(meeting, delegation.id) + "/deletion");
        return MyDelegations.page(status, new DelegationDesk(meeting, delegation.name, url(meeting, delegation.id), form,
                form.categories(meeting), problems, standing, saved, stale));
    }

    static String url(Meeting meeting, long id) {
        return "/" + meeting.slug + "/manage/delegations/" + id;
    }
}
