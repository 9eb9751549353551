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
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.plenary.programme.Meeting;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** The installation's meetings, for who runs it. */
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("admin")
class AdminMeetings {

    record MeetingLine(String name, String url, String slug, String first, String last, boolean listed) {
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MeetingsPage(Problems problems, List<MeetingLine> meetings, List<Field> fields) implements TemplateInstance {
    }

    @Inject
    SaveMeeting save;

    @GET
    public TemplateInstance meetings() {
        return page(MeetingForm.blank(), new Problems());
    }

    @POST
    public Response create(@BeanParam MeetingForm form) {
        try {
            Meeting meeting = save.create(form);
            return Response.seeOther(URI.create("/" + meeting.slug + "/manage")).build();
        } catch (Wrong wrong) {
            return Response.status(422).entity(page(form, wrong.problems())).build();
        } catch (ConstraintViolationException atTheSameMoment) {
            return Response.status(422)
                    .entity(page(form, new Problems().say("slug", Words.now(DeskMessages.class).slug_taken()))).build();
        }
    }

    private static TemplateInstance page(MeetingForm form, Problems problems) {
        List<MeetingLine> lines = Meeting.<Meeting> list("order by startsOn desc, id").stream()
                .map(meeting -> new MeetingLine(meeting.name,
                        "/" + meeting.slug + "/manage", meeting.slug, meeting.startsOn.toString(), meeting.endsOn.toString(),
                        meeting.listed))
                .toList();
        return new MeetingsPage(problems, lines,
                MeetingFields.ofNew(form).stream().map(field -> field.with(problems)).toList());
    }
}
