package org.plenary.programme.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.OnTeam;
import org.plenary.programme.SessionType;

/** The types of session. */
@Path("/{meeting}/manage/types")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageTypes extends ManageNamed<SessionType, TypeForm> {

    @Inject
    SaveType save;

    @POST
    public Response create(@RestPath String meeting, @BeanParam TypeForm form) {
        return sent(meeting, null, form, List.of());
    }

    @POST
    @Path("/{id:\\d{1,18}}")
    public Response edit(@RestPath String meeting, @RestPath long id, @BeanParam TypeForm form, @RestForm List<String> theirs) {
        return sent(meeting, id, form, theirs);
    }

    @Override
    protected SaveNamed<SessionType, TypeForm> save() {
        return save;
    }

    @Override
    protected Noun noun() {
        return new Noun("types", "type");
    }

    @Override
    protected Says says() {
        return new Says(words().types(), words().no_types(), words().new_type(),
                List.of(words().minutes(), words().position()));
    }

    @Override
    protected List<ListPage.Row> rows(Meeting meeting) {
        return SessionType.of(meeting).stream().map(type -> new ListPage.Row(new Line(type.name, one(meeting, type.id)),
                List.of(String.valueOf(type.usualMinutes), String.valueOf(type.position)), null)).toList();
    }

    @Override
    protected TypeForm blank(Meeting meeting) {
        return TypeForm.blank((int) SessionType.count("meeting = ?1", meeting) + 1);
    }

    @Override
    protected List<Field> fields(Meeting meeting, TypeForm form) {
        return fieldsOf(meeting, form);
    }

    static List<Field> fieldsOf(Meeting meeting, TypeForm form) {
        return List.of(Field.line("name", words().name(), form.name()),
                Field.shortLine("usualMinutes", words().usual_minutes(), form.usualMinutes()),
                Field.shortLine("position", words().position(), form.position()).orNothing());
    }

    @Override
    protected String titleOf(TypeForm form, boolean isNew) {
        return isNew ? words().new_type() : form.name();
    }
}
