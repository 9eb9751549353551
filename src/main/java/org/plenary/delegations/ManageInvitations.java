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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Category;
import org.plenary.registration.CategoryName;
import org.plenary.shared.Choice;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;

/** The team invites people into categories that nobody chooses for themselves. */
@Path("/{meeting}/manage/invitations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam(Duty.ORGANISER)
class ManageInvitations {

    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate(basePath = "delegations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationsDesk(Meeting meeting, List<PersonLine> people, InviteeForm form, List<Choice> categories,
            Problems problems) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Visitor visitor;
    @Inject
    InviteToCategory invite;
    @Inject
    SendInvitationAgain again;
    @Inject
    WithdrawInvitation withdraw;
    @Inject
    Clock clock;

    @GET
    public Response list(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        return shown(200, open, InviteeForm.empty(open), new Problems());
    }

    @POST
    public Response invite(@RestPath String meeting, @BeanParam InviteeForm form) {
        Meeting open = meetings.open(meeting);
        Problems problems = form.typed().problems(false);
        if (!problems.isAny()) {
            problems = invite.one(open, form.category, form.typed().checked(), visitor.person().orElse(null));
        }
        return problems.isAny() ? shown(UNPROCESSABLE, open, form, problems) : back(open);
    }

    @POST
    @Path("{id}/letter")
    public Response letter(@RestPath String meeting, @RestPath UUID id) {
        Meeting open = meetings.open(meeting);
        again.of(open, ofTheTeam(open, id).id);
        return back(open);
    }

    @POST
    @Path("{id}/removal")
    public Response remove(@RestPath String meeting, @RestPath UUID id) {
        Meeting open = meetings.open(meeting);
        withdraw.of(open, ofTheTeam(open, id).id);
        return back(open);
    }

    private Response shown(int status, Meeting meeting, InviteeForm form, Problems problems) {
        Map<Long, String> names = CategoryName.all(meeting, Reading.currentLanguage());
        List<Choice> categories = Category.of(meeting).stream().filter(row -> !row.asked)
                .map(row -> new Choice(row.code, names.get(row.id), row.code.equals(form.category))).toList();
        return MyDelegations.page(status, new InvitationsDesk(meeting, PersonLine.of(meeting, Invitation.ofTheTeam(meeting),
                "/" + meeting.slug + "/manage/invitations/", true, clock.instant(), names), form, categories, problems));
    }

    private static Invitation ofTheTeam(Meeting meeting, UUID id) {
        return Invitation.of(meeting, id).filter(one -> one.delegation == null).orElseThrow(Refusal::notFound);
    }

    private static Response back(Meeting meeting) {
        return MyDelegations.seeOther("/" + meeting.slug + "/manage/invitations");
    }
}
