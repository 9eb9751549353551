package org.plenary.programme.desk;

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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.OnTeam;

/** The meeting's settings. */
@Path("/{meeting}/manage/meeting")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageMeeting extends Editing<MeetingForm> {

    @Inject
    SaveMeeting save;

    @GET
    public TemplateInstance meeting(@RestPath String meeting, @RestQuery boolean saved) {
        return shown(meeting, meetings.open(meeting).id, saved);
    }

    @POST
    public Response edit(@RestPath String meeting, @BeanParam MeetingForm form, @RestForm List<String> theirs) {
        return sent(meeting, meetings.open(meeting).id, form, theirs);
    }

    @Override
    protected String one(Meeting meeting, long id) {
        return all(meeting);
    }

    @Override
    protected Noun noun() {
        return new Noun("meeting", "meeting");
    }

    @Override
    protected MeetingForm blank(Meeting meeting) {
        return MeetingForm.blank();
    }

    @Override
    protected MeetingForm kept(Meeting meeting, long id) {
        return MeetingForm.of(Meeting.findById(id));
    }

    @Override
    protected List<Field> fields(Meeting meeting, MeetingForm form) {
        return MeetingFields.of(form);
    }

    @Override
    protected long write(Meeting meeting, Long id, MeetingForm form) {
        return save.edit(meeting, form);
    }

    @Override
    protected String titleOf(MeetingForm form, boolean isNew) {
        return words().meeting_settings();
    }

    @Override
    protected Line back(Meeting meeting) {
        return new Line(words().desk(), "/" + meeting.slug + "/manage");
    }
}
