package org.plenary.programme.desk;

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
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.TeamMember;
import org.plenary.shared.Choice;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** The meeting's team: who does what, by e-mail, before they have ever signed in. */
@Path("/{meeting}/manage/team")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageTeam {

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TeamPage(Meeting meeting, Problems problems, List<MemberLine> members,
            List<Field> fields) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    TeamUp team;

    @GET
    public TemplateInstance team(@RestPath String meeting) {
        return page(meetings.open(meeting), MemberForm.blank(), new Problems());
    }

    @POST
    public Response add(@RestPath String meeting, @BeanParam MemberForm form) {
        Meeting open = meetings.open(meeting);
        return done(open, form, () -> team.add(open, form));
    }

    @POST
    @Path("/{id:\\d{1,18}}/delete")
    public Response remove(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        return done(open, MemberForm.blank(), () -> team.remove(open, id));
    }

    @POST
    @Path("/{id:\\d{1,18}}/invite")
    public Response invite(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        return done(open, MemberForm.blank(), () -> team.inviteAgain(open, id));
    }

    private static Response done(Meeting meeting, MemberForm form, Runnable deed) {
        try {
            deed.run();
            return Response.seeOther(URI.create(DeskLinks.manage(meeting, "team"))).build();
        } catch (Wrong wrong) {
            return Response.status(422).entity(page(meeting, form, wrong.problems())).build();
        }
    }

    private static TemplateInstance page(Meeting meeting, MemberForm form, Problems problems) {
        return new TeamPage(meeting, problems, MemberLine.of(meeting),
                fieldsOf(form).stream().map(field -> field.with(problems)).toList());
    }

    static List<Field> fieldsOf(MemberForm form) {
        DeskMessages words = Words.now(DeskMessages.class);
        return List.of(Field.line("email", words.email(), form.email()).hint(words.member_email_hint()),
                Field.line("name", words.name(), form.name()).orNothing(),
                Field.select("duty", words.duty_label(), form.duty(), Arrays.stream(TeamMember.Duty.values())
                        .map(duty -> new Choice(duty.name(), words.duty(duty.name()), false)).toList()));
    }
}
