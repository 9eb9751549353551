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
import java.util.ArrayList;
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
import org.plenary.registration.form.Answer;
import org.plenary.registration.form.DesignForm;
import org.plenary.registration.form.FormSection;
import org.plenary.registration.form.MakeForm;
import org.plenary.registration.form.Question;
import org.plenary.registration.form.QuestionOption;
import org.plenary.registration.form.Wording;

/** The questions of a form: what is asked and of whom, where they stand, and their end, which loses no answer. */
@Path("/{meeting}/manage/forms/questions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageQuestions extends OfForms<QuestionForm> {

    @Inject
    SaveQuestion save;
    @Inject
    DesignForm design;
    @Inject
    MakeForm makeForm;
    @RestQuery
    String section;
    /** What this request is about; null for a new one. */
    private Long row;

    @GET
    @Path("/new")
    public TemplateInstance blank(@RestPath String meeting) {
        opened(meeting, makeForm);
        return shownNew(meeting);
    }

    @POST
    public Response add(@RestPath String meeting, @BeanParam QuestionForm form) {
        return toForm(sent(meeting, null, form, List.of()), meetings.open(meeting), "question");
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    public TemplateInstance one(@RestPath String meeting, @RestPath long id) {
        row = id;
        return shown(meeting, id, false);
    }

    @POST
    @Path("/{id:\\d{1,18}}")
    public Response edit(@RestPath String meeting, @RestPath long id, @BeanParam QuestionForm form,
            @RestForm List<String> theirs) {
        row = id;
        return toForm(sent(meeting, id, form, theirs), meetings.open(meeting), "question");
    }

    @POST
    @Path("/{id:\\d{1,18}}/step")
    public Response step(@RestPath String meeting, @RestPath long id, @RestForm String up) {
        Meeting open = meetings.open(meeting);
        Stage moved = design.moveQuestion(open, id, up != null);
        return Response.seeOther(URI.create(FormLinks.form(open, moved) + "?moved=question-" + id
                + (up != null ? "-up" : "-down") + "#question-" + id)).build();
    }

    @GET
    @Path("/{id:\\d{1,18}}/delete")
    public TemplateInstance ask(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        Question question = DesignForm.question(open, id);
        return asked(open, id, says().remove_question(), says().remove_question_hint(Answer.givenTo(question)),
                DesignForm.whyItStays(open, question).orElse(null));
    }

    @POST
    @Path("/{id:\\d{1,18}}/delete")
    public Response remove(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        return Response.seeOther(URI.create(FormLinks.form(open, design.retire(open, id)) + "?saved=1")).build();
    }

    @POST
    @Path("/{id:\\d{1,18}}/return")
    public Response askAgain(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        return Response.seeOther(URI.create(FormLinks.at(open, design.askAgain(open, id), "question-" + id))).build();
    }

    @Override
    protected Stage stage(Meeting meeting, long id) {
        return DesignForm.question(meeting, id).stage;
    }

    @Override
    protected Noun noun() {
        return new Noun("forms/questions", "question");
    }

    /** In the section whose button was pressed, else in the last one. */
    @Override
    protected QuestionForm blank(Meeting meeting) {
        List<FormSection> sections = FormSection.of(meeting, Stage.REGISTRATION);
        String where = section != null ? section : String.valueOf(sections.get(sections.size() - 1).id);
        return new QuestionForm("", where, "SHORT_TEXT", "", "", "", "", "", List.of(), List.of(), "", List.of());
    }

    @Override
    protected QuestionForm kept(Meeting meeting, long id) {
        return SaveQuestion.kept(DesignForm.question(meeting, id));
    }

    @Override
    protected List<Field> fields(Meeting meeting, QuestionForm form) {
        return new QuestionFields(meeting, form, row).all();
    }

    @Override
    protected long write(Meeting meeting, Long id, QuestionForm form) {
        return id == null ? save.add(meeting, form) : save.edit(meeting, id, form);
    }

    @Override
    protected String titleOf(QuestionForm form, boolean isNew) {
        return isNew ? says().add_question() : form.label().isEmpty() ? says().question() : form.label();
    }

    @Override
    protected List<Section> sections(Meeting meeting, long id) {
        Question question = DesignForm.question(meeting, id);
        List<Section> sections = new ArrayList<>();
        if (question.isOwn() && question.kind.hasOptions()) {
            List<Line> options = QuestionOption.offered(question).stream()
                    .map(option -> new Line(DesignForm.label(option), null)).toList();
            sections.add(new Section(says().options(), false, options, "–",
                    List.of(new Line(says().edit_options(), one(meeting, id) + "/options"))));
        }
        sections.add(languages(meeting, one(meeting, id) + "/texts", Wording.languagesOf(question)));
        if (question.isRemovable() && question.sectionId != null) {
            sections.add(new Section(says().remove_question(), false, List.of(), null,
                    List.of(new Line(says().remove_question(), one(meeting, id) + "/delete"))));
        }
        return sections;
    }
}
