package org.plenary.registration.form.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.desk.Typed;
import org.plenary.programme.desk.Wrong;
import org.plenary.registration.form.DesignForm;
import org.plenary.registration.form.Question;
import org.plenary.registration.form.QuestionOption;
import org.plenary.shared.Problems;
import org.plenary.shared.Refusal;

/** What one question offers to choose from, in its order. */
@Path("/{meeting}/manage/forms/questions/{id:\\d{1,18}}/options")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageOptions {

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OptionsDesk(Meeting meeting, String title, String url, List<Step> options, Problems problems, String typed,
            boolean saved) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    SaveOption save;

    @GET
    public TemplateInstance all(@RestPath String meeting, @RestPath long id, @RestQuery String saved,
            @RestQuery String moved) {
        Meeting open = meetings.open(meeting);
        return page(open, choosing(open, id), new Problems(), "", saved != null, moved);
    }

    @POST
    public Response add(@RestPath String meeting, @RestPath long id, @RestForm String options) {
        Meeting open = meetings.open(meeting);
        Question question = choosing(open, id);
        try {
            save.add(open, id, Typed.text(options));
        } catch (Wrong wrong) {
            return Response.status(422).entity(page(open, question, wrong.problems(), options, false, null)).build();
        }
        return Response.seeOther(URI.create(FormLinks.questions(open) + "/" + id + "/options?saved=1")).build();
    }

    private static OptionsDesk page(Meeting meeting, Question question, Problems problems, String typed, boolean saved,
            String moved) {
        List<QuestionOption> all = QuestionOption.of(List.of(question.id));
        List<Step> steps = all.stream().map(option -> new Step("option-" + option.id,
                FormLinks.options(meeting) + "/" + option.id, DesignForm.label(option), all.indexOf(option), all.size(), moved,
                option.offered)).toList();
        return new OptionsDesk(meeting, DesignForm.label(question), FormLinks.questions(meeting) + "/" + question.id, steps,
                problems, Typed.orEmpty(typed), saved);
    }

    private static Question choosing(Meeting meeting, long id) {
        Question question = DesignForm.question(meeting, id);
        if (!question.isOwn() || !question.kind.hasOptions()) {
            throw Refusal.notFound();
        }
        return question;
    }
}
