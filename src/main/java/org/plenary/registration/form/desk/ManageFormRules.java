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
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.OnTeam;
import org.plenary.programme.desk.Editing;
import org.plenary.programme.desk.Field;
import org.plenary.programme.desk.Line;
import org.plenary.registration.Stage;
import org.plenary.registration.form.FormMessages;
import org.plenary.shared.Words;

/** What a meeting has settled about its forms: until when answers can be changed. */
@Path("/{meeting}/manage/forms/rules")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageFormRules extends Editing<RulesForm> {

    @Inject
    SaveRules save;

    @GET
    public TemplateInstance rules(@RestPath String meeting, @RestQuery boolean saved) {
        return shown(meeting, meetings.open(meeting).id, saved);
    }

    @POST
    public Response settle(@RestPath String meeting, @BeanParam RulesForm form, @RestForm List<String> theirs) {
        return sent(meeting, meetings.open(meeting).id, form, theirs);
    }

    @Override
    protected String one(Meeting meeting, long id) {
        return all(meeting);
    }

    @Override
    protected Noun noun() {
        return new Noun("forms/rules", "form-rules");
    }

    @Override
    protected RulesForm blank(Meeting meeting) {
        return new RulesForm("", "");
    }

    @Override
    protected RulesForm kept(Meeting meeting, long id) {
        return SaveRules.kept(meeting);
    }

    @Override
    protected List<Field> fields(Meeting meeting, RulesForm form) {
        return List.of(Field.shortLine("editsUntil", says().rules_edits(), form.editsUntil()).hint(says().rules_edits_hint())
                .orNothing());
    }

    @Override
    protected long write(Meeting meeting, Long id, RulesForm form) {
        save.of(meeting, form);
        return id;
    }

    @Override
    protected String titleOf(RulesForm form, boolean isNew) {
        return says().rules();
    }

    @Override
    protected Line back(Meeting meeting) {
        return new Line(says().desk(), FormLinks.form(meeting, Stage.REGISTRATION));
    }

    private static FormMessages says() {
        return Words.now(FormMessages.class);
    }
}
