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
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.OnTeam;
import org.plenary.programme.desk.Field;
import org.plenary.programme.desk.Line;
import org.plenary.programme.desk.Section;
import org.plenary.registration.Stage;
import org.plenary.registration.form.DesignForm;
import org.plenary.registration.form.FormSection;
import org.plenary.registration.form.Question;
import org.plenary.registration.form.Wording;

/** The sections of a form: their heads, their order, their end. */
@Path("/{meeting}/manage/forms/sections")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageFormSections extends OfForms<SectionForm> {

    @Inject
    SaveSection save;
    @Inject
    DesignForm design;
    @RestQuery
    String stage;

    @GET
    @Path("/new")
    public TemplateInstance blank(@RestPath String meeting) {
        return shownNew(meeting);
    }

    @POST
    public Response add(@RestPath String meeting, @BeanParam SectionForm form) {
        return toForm(sent(meeting, null, form, List.of()), meetings.open(meeting), "section");
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    public TemplateInstance one(@RestPath String meeting, @RestPath long id) {
        return shown(meeting, id, false);
    }

    @POST
    @Path("/{id:\\d{1,18}}")
    public Response edit(@RestPath String meeting, @RestPath long id, @BeanParam SectionForm form,
            @RestForm List<String> theirs) {
        return toForm(sent(meeting, id, form, theirs), meetings.open(meeting), "section");
    }

    @POST
    @Path("/{id:\\d{1,18}}/step")
    public Response step(@RestPath String meeting, @RestPath long id, @RestForm String up) {
        Meeting open = meetings.open(meeting);
        Stage moved = design.moveSection(open, id, up != null);
        return Response
                .seeOther(URI.create(FormLinks.form(open, moved) + "?moved=section-" + id + (up != null ? "-up" : "-down")
                        + "#section-" + id))
                .build();
    }

    @GET
    @Path("/{id:\\d{1,18}}/delete")
    public TemplateInstance ask(@RestPath String meeting, @RestPath long id) {
        return asked(meetings.open(meeting), id, says().remove_section(), says().remove_section_hint(),
                Question.count("sectionId", id) > 0 ? says().section_in_use() : null);
    }

    @POST
    @Path("/{id:\\d{1,18}}/delete")
    public Response remove(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        return Response.seeOther(URI.create(FormLinks.form(open, design.removeSection(open, id)) + "?saved=1")).build();
    }

    @Override
    protected Stage stage(Meeting meeting, long id) {
        return DesignForm.section(meeting, id).stage;
    }

    @Override
    protected Noun noun() {
        return new Noun("forms/sections", "section");
    }

    @Override
    protected SectionForm blank(Meeting meeting) {
        return new SectionForm("", stage, "", "");
    }

    @Override
    protected SectionForm kept(Meeting meeting, long id) {
        return SaveSection.kept(DesignForm.section(meeting, id));
    }

    @Override
    protected List<Field> fields(Meeting meeting, SectionForm form) {
        return List.of(Field.hidden("stage", form.whichStage().name()),
                Field.line("label", says().heading(), form.label()).hint(says().heading_hint()).orNothing(),
                Field.area("help", says().explanation(), form.help()).orNothing());
    }

    @Override
    protected long write(Meeting meeting, Long id, SectionForm form) {
        return id == null ? save.add(meeting, form) : save.edit(meeting, id, form);
    }

    @Override
    protected String titleOf(SectionForm form, boolean isNew) {
        return isNew ? says().add_section() : form.label().isEmpty() ? says().section() : form.label();
    }

    @Override
    protected List<Section> sections(Meeting meeting, long id) {
        FormSection section = DesignForm.section(meeting, id);
        List<String> there = Wording.languagesOf(section);
        return List.of(languages(meeting, one(meeting, id) + "/texts", there), new Section(says().remove_section(), false,
                List.of(), null, List.of(new Line(says().remove_section(), one(meeting, id) + "/delete"))));
    }
}
