package org.plenary.registration.form.desk;

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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.OnTeam;
import org.plenary.programme.desk.Editing;
import org.plenary.programme.desk.Field;
import org.plenary.programme.desk.Line;
import org.plenary.registration.form.DesignForm;
import org.plenary.registration.form.FormMessages;
import org.plenary.registration.form.Question;
import org.plenary.shared.Words;

/** One choice: what it is called, where it stands, whether it is offered. */
@Path("/{meeting}/manage/forms/options/{id:\\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageOption extends Editing<OptionForm> {

    @Inject
    SaveOption save;
    @Inject
    DesignForm design;
    @RestPath
    long id;

    @GET
    public TemplateInstance one(@RestPath String meeting) {
        return shown(meeting, id, false);
    }

    @POST
    public Response edit(@RestPath String meeting, @BeanParam OptionForm form, @RestForm List<String> theirs) {
        Response answer = sent(meeting, id, form, theirs);
        return answer.getStatus() != 303 ? answer : back(meetings.open(meeting), question(meetings.open(meeting)), "saved=1");
    }

    @POST
    @Path("/step")
    public Response step(@RestPath String meeting, @RestForm String up) {
        Meeting open = meetings.open(meeting);
        return back(open, design.moveOption(open, id, up != null),
                "moved=option-" + id + (up != null ? "-up" : "-down") + "#option-" + id);
    }

    @POST
    @Path("/offer")
    public Response offer(@RestPath String meeting, @RestForm String offered) {
        Meeting open = meetings.open(meeting);
        return back(open, design.offer(open, id, offered != null), "saved=1#option-" + id);
    }

    private static Response back(Meeting meeting, long question, String query) {
        return Response.seeOther(URI.create(options(meeting, question) + "?" + query)).build();
    }

    private static String options(Meeting meeting, long question) {
        return FormLinks.questions(meeting) + "/" + question + "/options";
    }

    private long question(Meeting meeting) {
        return DesignForm.option(meeting, id).questionId;
    }

    @Override
    protected Noun noun() {
        return new Noun("forms/options", "option");
    }

    @Override
    protected OptionForm blank(Meeting meeting) {
        return new OptionForm("", "");
    }

    @Override
    protected OptionForm kept(Meeting meeting, long id) {
        return SaveOption.kept(meeting, DesignForm.option(meeting, id));
    }

    @Override
    protected List<Field> fields(Meeting meeting, OptionForm form) {
        return List.of(Field.line("label", Words.now(FormMessages.class).option(), form.label()));
    }

    @Override
    protected long write(Meeting meeting, Long id, OptionForm form) {
        return save.edit(meeting, id, form);
    }

    @Override
    protected String titleOf(OptionForm form, boolean isNew) {
        return form.label();
    }

    @Override
    protected Line back(Meeting meeting) {
        Question question = DesignForm.question(meeting, question(meeting));
        return new Line(DesignForm.label(question), options(meeting, question.id));
    }
}
