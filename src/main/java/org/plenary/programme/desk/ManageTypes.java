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
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.OnTeam;
import org.plenary.programme.SessionType;
import org.plenary.shared.Refusal;

/** The types of session. */
@Path("/{meeting}/manage/types")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageTypes extends Editing<TypeForm> {

    @Inject
    SaveType save;

    @GET
    public TemplateInstance list(@RestPath String meeting, @RestQuery boolean deleted) {
        Meeting open = meetings.open(meeting);
        List<ListPage.Row> rows = SessionType.of(open).stream().map(type -> new ListPage.Row(new Line(type.name, one(open, type.id)),
                List.of(String.valueOf(type.usualMinutes), String.valueOf(type.position)), null)).toList();
        return new ListPage(open, words().types(), deleted ? words().deleted() : null, new Line(words().new_type(), all(open) + "/new"),
                List.of(words().name(), words().minutes(), words().position()), rows, words().no_types());
    }

    @GET
    @Path("/new")
    public TemplateInstance blank(@RestPath String meeting) {
        return shownNew(meeting);
    }

    @POST
    public Response create(@RestPath String meeting, @BeanParam TypeForm form) {
        return sent(meeting, null, form, List.of());
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    public TemplateInstance type(@RestPath String meeting, @RestPath long id, @RestQuery boolean saved) {
        return shown(meeting, id, saved);
    }

    @POST
    @Path("/{id:\\d{1,18}}")
    public Response edit(@RestPath String meeting, @RestPath long id, @BeanParam TypeForm form, @RestForm List<String> theirs) {
        return sent(meeting, id, form, theirs);
    }

    @GET
    @Path("/{id:\\d{1,18}}/delete")
    public TemplateInstance ask(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        return asked(open, id, words().delete(), words().delete_hint(), SaveType.isUsed(row(open, id)) ? words().type_used() : null);
    }

    @POST
    @Path("/{id:\\d{1,18}}/delete")
    public Response delete(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        try {
            save.delete(open, id);
            return Response.seeOther(URI.create(all(open) + "?deleted=true")).build();
        } catch (Wrong used) {
            return answer(422, asked(open, id, words().delete(), words().delete_hint(), used.problems().of("name")));
        }
    }

    @Override
    protected Noun noun() {
        return new Noun("types", "type");
    }

    @Override
    protected TypeForm blank(Meeting meeting) {
        return TypeForm.blank((int) SessionType.count("meeting = ?1", meeting) + 1);
    }

    @Override
    protected TypeForm kept(Meeting meeting, long id) {
        return TypeForm.of(row(meeting, id));
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
    protected long write(Meeting meeting, Long id, TypeForm form) {
        return id == null ? save.create(meeting, form) : save.edit(meeting, id, form);
    }

    @Override
    protected String titleOf(TypeForm form, boolean isNew) {
        return isNew ? words().new_type() : form.name();
    }

    @Override
    protected Line back(Meeting meeting) {
        return new Line(words().types(), all(meeting));
    }

    @Override
    protected List<Section> sections(Meeting meeting, long id) {
        Section deleting = new Section(words().delete(), false, List.of(), null, List.of(new Line(words().delete(), one(meeting, id) + "/delete")));
        return List.of(deleting);
    }

    private static SessionType row(Meeting meeting, long id) {
        return SessionType.of(meeting, id).orElseThrow(Refusal::notFound);
    }
}
