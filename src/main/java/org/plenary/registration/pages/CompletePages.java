package org.plenary.registration.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.plenary.identity.Person;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.registration.Registration;
import org.plenary.registration.Stage;
import org.plenary.registration.form.FilesOfAnswers;
import org.plenary.registration.form.FormMessages;
import org.plenary.registration.form.Question;
import org.plenary.registration.form.SendAnswers;
import org.plenary.registration.pages.Asking.Filled;
import org.plenary.shared.Problems;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** The second form, for whom a place is confirmed: travel, visa, what a badge needs. */
@Path("/{meeting}/me/details")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class CompletePages {

    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CompleteForm(Meeting meeting, AskedForm form, Problems problems, boolean kept, boolean saved, boolean confirmed)
            implements
                TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Visitor visitor;
    @Inject
    Asking asking;
    @Inject
    SendAnswers sendAnswers;
    @Inject
    SignedOut signedOut;

    @GET
    public Response details(@RestPath String meeting, @RestQuery String saved) {
        Meeting open = meetings.open(meeting);
        Registration registration = mine(open);
        signedOut.takeUp(open, person(), Stage.APPROVED);
        Optional<RegistrationForm> draft = asking.draft(open, person(), Stage.APPROVED);
        return page(200, asking.completing(registration, draft.orElseGet(() -> RegistrationForm.of(registration))),
                new Problems(), draft.isPresent(), saved != null);
    }

    /** Open to everybody, so that nothing is lost of what is sent after one's session has ended. */
    @POST
    @PermitAll
    @Consumes({ MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA })
    public Response save(@RestPath String meeting, @BeanParam RegistrationForm form, @RestForm String keep) {
        Meeting open = meetings.open(meeting);
        String address = "/" + open.slug + "/me/details";
        if (!visitor.isSignedIn()) {
            return signedOut.park(open, Stage.APPROVED, form.sent(), address);
        }
        Registration registration = mine(open);
        asking.keep(open, person(), Stage.APPROVED, form.sent());
        if (keep != null || !registration.mayJoin()) {
            return RegisterPages.seeOther(address);
        }
        Filled filled = asking.completing(registration, form);
        Problems problems = problems(filled);
        if (problems.isAny()) {
            return page(UNPROCESSABLE, filled, problems, false, false);
        }
        sendAnswers.complete(registration.id, filled.who());
        return RegisterPages.seeOther(address + "?saved=1");
    }

    /** A file that is right is kept at once: it need not be chosen again because of another field. */
    private static Problems problems(Filled filled) {
        Problems problems = org.plenary.registration.form.CheckAnswers.of(filled.form(), filled.who(), new Problems());
        Map<String, FormValue> files = OwnAnswers.filesOfThisRequest();
        filled.form().asked(filled.who()).stream().filter(question -> FilesOfAnswers.takes(question.kind))
                .forEach(question -> file(filled.registration(), question, files.get(question.field()), problems));
        return problems;
    }

    private static void file(Registration registration, Question question, FormValue sent, Problems problems) {
        if (sent != null) {
            FilesOfAnswers.keeper()
                    .flatMap(keeper -> keeper.keep(registration, question, sent.getFileItem().getFile(), sent.getFileName()))
                    .ifPresent(wrong -> problems.say(question.field(), wrong));
        } else if (question.required && FilesOfAnswers.of(registration.id, question).isEmpty()) {
            problems.say(question.field(), Words.now(FormMessages.class).e_file());
        }
    }

    private static Response page(int status, Filled filled, Problems problems, boolean kept, boolean saved) {
        return Response.status(status).header("Cache-Control", "private, no-store")
                .entity(new CompleteForm(filled.form().meeting, filled.shown(problems), problems, kept, saved,
                        filled.registration().mayJoin()))
                .build();
    }

    private Registration mine(Meeting meeting) {
        return Registration.of(meeting, person()).orElseThrow(Refusal::notFound);
    }

    private Person person() {
        return visitor.person().orElseThrow(Refusal::forbidden);
    }
}
