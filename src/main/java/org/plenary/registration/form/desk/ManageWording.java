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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.OnTeam;
import org.plenary.programme.desk.Field;
import org.plenary.programme.desk.Line;
import org.plenary.registration.form.DesignForm;
import org.plenary.registration.form.Question;
import org.plenary.registration.form.QuestionOption;
import org.plenary.shared.Words;

/** A question with its choices in one more language. */
@Path("/{meeting}/manage/forms/questions/{id:\\d{1,18}}/texts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageWording extends OfWording {

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
        return new Noun("forms/questions", "question." + language);
    }

    @Override
    protected WordingForm kept(Meeting meeting, long id) {
        return SaveWording.kept(DesignForm.question(meeting, id), language);
    }

    /** Each with what it says in the language forms are written in. */
    @Override
    protected List<Field> fields(Meeting meeting, WordingForm form) {
        Question question = DesignForm.question(meeting, id);
        Field label = Field.line("label", says().question(), form.label()).hint(Words.isolated(DesignForm.label(question)));
        List<Field> fields = new ArrayList<>();
        fields.add(question.isOwn() ? label : label.orNothing());
        fields.add(Field.area("help", says().help(), form.help()).hint(SaveQuestion.kept(question).help()).orNothing());
        List<QuestionOption> options = QuestionOption.offered(question);
        if (!options.isEmpty()) {
            fields.add(Field.area("options", says().options(), form.options()).hint(says().options_in_order(
                    options.stream().map(DesignForm::label).map(Words::isolated).collect(Collectors.joining(" / "))))
                    .orNothing());
        }
        return fields;
    }

    @Override
    protected long write(Meeting meeting, Long id, WordingForm form) {
        save.question(meeting, id, language, form);
        return id;
    }

    @Override
    protected Line back(Meeting meeting) {
        return new Line(DesignForm.label(DesignForm.question(meeting, id)), FormLinks.questions(meeting) + "/" + id);
    }
}
