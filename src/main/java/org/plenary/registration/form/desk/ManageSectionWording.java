package org.plenary.registration.form.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import org.plenary.programme.desk.Field;
import org.plenary.programme.desk.Line;
import org.plenary.registration.form.DesignForm;

/** The head of a section in one more language. */
@Path("/{meeting}/manage/forms/sections/{id:\\d{1,18}}/texts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageSectionWording extends OfWording {

    @RestPath
    long id;

    @GET
    @Path("/{language}")
    public TemplateInstance words(@RestPath String meeting, @RestPath String language, @RestQuery boolean saved) {
        return shownIn(meeting, id, language, saved);
    }

    @POST
    @Path("/{language}")
    public Response word(@RestPath String meeting, @RestPath String language, @BeanParam WordingForm form,
            @RestForm List<String> theirs) {
        return sentIn(meeting, id, language, form, theirs);
    }

    @Override
    protected Noun noun() {
        return new Noun("forms/sections", "section." + language);
    }

    @Override
    protected WordingForm kept(Meeting meeting, long id) {
        return SaveWording.kept(DesignForm.section(meeting, id), language);
    }

    /** Each with what it says in the language forms are written in. */
    @Override
    protected List<Field> fields(Meeting meeting, WordingForm form) {
        SectionForm written = SaveSection.kept(DesignForm.section(meeting, id));
        return List.of(Field.line("label", says().heading(), form.label()).hint(written.label()).orNothing(),
                Field.area("help", says().explanation(), form.help()).hint(written.help()).orNothing());
    }

    @Override
    protected long write(Meeting meeting, Long id, WordingForm form) {
        save.section(meeting, id, language, form);
        return id;
    }

    @Override
    protected Line back(Meeting meeting) {
        return new Line(DesignForm.label(DesignForm.section(meeting, id)), FormLinks.sections(meeting) + "/" + id);
    }
}
