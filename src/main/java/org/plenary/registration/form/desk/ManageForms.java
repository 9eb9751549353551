package org.plenary.registration.form.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.registration.Stage;
import org.plenary.registration.form.FormMessages;
import org.plenary.registration.form.MakeForm;
import org.plenary.registration.form.Questionnaire;
import org.plenary.registration.pages.AskedForm;
import org.plenary.registration.pages.FormPreview;
import org.plenary.shared.Choice;
import org.plenary.shared.Words;

/** The two forms of a meeting as they are put together, and as somebody sees them. */
@Path("/{meeting}/manage/forms")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageForms {

    /** @param other the other of the two forms */
    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FormDesk(Meeting meeting, Stage stage, String title, String hint, Other other, String url, List<FormPart> parts,
            List<FormPart.Retired> retired, boolean saved) implements TemplateInstance {
    }

    /** @param category a code, as it was typed */
    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FormPreviewPage(Meeting meeting, String title, String url, AskedForm form, List<Choice> modes, List<Choice> groups,
            String category) implements TemplateInstance {
    }

    record Other(String url, String label) {
    }

    @Inject
    Meetings meetings;
    @Inject
    MakeForm makeForm;

    @GET
    @Path("/{stage:registration|approved}")
    public TemplateInstance form(@RestPath String meeting, @RestPath String stage, @RestQuery String saved,
            @RestQuery String moved) {
        Meeting open = meetings.open(meeting);
        makeForm.of(open);
        Stage which = stage(stage);
        Stage other = which == Stage.REGISTRATION ? Stage.APPROVED : Stage.REGISTRATION;
        FormMessages words = Words.now(FormMessages.class);
        Questionnaire form = Questionnaire.of(open, which);
        return new FormDesk(open, which, words.stage(which), words.stage_hint(which),
                new Other(FormLinks.form(open, other), words.stage(other)), FormLinks.form(open, which),
                FormPart.all(form, moved), FormPart.retired(open, which), saved != null);
    }

    @GET
    @Path("/{stage:registration|approved}/preview")
    public TemplateInstance preview(@RestPath String meeting, @RestPath String stage, @RestQuery("as-mode") String mode,
            @RestQuery("as-group") String group, @RestQuery("as-category") String category) {
        Meeting open = meetings.open(meeting);
        FormPreview preview = new FormPreview(open, stage(stage), mode, group,
                category == null || category.isBlank() ? Set.of() : Set.of(category.strip()));
        return new FormPreviewPage(open, Words.now(FormMessages.class).preview(), FormLinks.form(open, stage(stage)),
                preview.shown(), preview.modes(), preview.groups(), category == null ? "" : category);
    }

    private static Stage stage(String name) {
        return Stage.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
