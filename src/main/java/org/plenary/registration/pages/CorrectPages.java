package org.plenary.registration.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.identity.Person;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.registration.AskApprovalAgain;
import org.plenary.registration.Registration;
import org.plenary.registration.Stage;
import org.plenary.registration.form.FormMessages;
import org.plenary.registration.form.FormRules;
import org.plenary.registration.form.SendAnswers;
import org.plenary.registration.form.WhatMatters;
import org.plenary.registration.pages.Asking.Filled;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** Correcting what one answered, until the meeting's deadline; who would lose an approval by it is asked first. */
@Path("/{meeting}/me/edit")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class CorrectPages {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    /** @param until what is said of the deadline */
    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EditAnswers(Meeting meeting, AskedForm form, Problems problems, boolean kept, String until, boolean approved)
            implements
                TemplateInstance {
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckCorrection(Meeting meeting, List<Summary.Line> lines, String changed) implements TemplateInstance {
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
    @Inject
    Clock clock;

    @GET
    public Response edit(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        Registration registration = mine(open);
        requireTime(open);
        signedOut.takeUp(open, person(), Stage.REGISTRATION);
        Optional<RegistrationForm> draft = asking.draft(open, person(), Stage.REGISTRATION);
        Filled filled = asking.correcting(registration, draft.orElseGet(() -> RegistrationForm.of(registration)));
        return page(200, filled, new Problems(), draft.isPresent());
    }

    /** Open to everybody, so that nothing is lost of what is sent after one's session has ended. */
    @POST
    @PermitAll
    public Response save(@RestPath String meeting, @BeanParam RegistrationForm form, @RestForm String keep) {
        Meeting open = meetings.open(meeting);
        if (!visitor.isSignedIn()) {
            return signedOut.park(open, Stage.REGISTRATION, form.sent(), address(open));
        }
        Registration registration = mine(open);
        requireTime(open);
        asking.keep(open, person(), Stage.REGISTRATION, form.sent());
        if (keep != null) {
            return RegisterPages.seeOther(address(open));
        }
        Filled filled = asking.correcting(registration, form);
        Problems problems = filled.problems();
        if (problems.isAny()) {
            return page(UNPROCESSABLE, filled, problems, false);
        }
        if (!endsApproval(filled).isEmpty()) {
            return RegisterPages.seeOther(address(open) + "/check");
        }
        return correct(filled);
    }

    @GET
    @Path("check")
    public Response check(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        return whole(open).map(filled -> Response.ok(new CheckCorrection(open, Summary.of(filled, address(open)),
                changed(filled))).header("Cache-Control", "private, no-store").build())
                .orElseGet(() -> RegisterPages.seeOther(address(open)));
    }

    @POST
    @Path("check")
    public Response confirm(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        requireTime(open);
        return whole(open).map(this::correct).orElseGet(() -> RegisterPages.seeOther(address(open)));
    }

    private Response correct(Filled filled) {
        sendAnswers.correct(filled.registration().id, filled.typed().answers(filled.form(), filled.who()), filled.who());
        return RegisterPages.seeOther("/" + filled.form().meeting.slug + "/me?saved=1");
    }

    private Optional<Filled> whole(Meeting meeting) {
        Registration registration = mine(meeting);
        return asking.draft(meeting, person(), Stage.REGISTRATION).map(typed -> asking.correcting(registration, typed))
                .filter(filled -> !filled.problems().isAny());
    }

    /** Which answers would end an approval that was given. */
    private static List<String> endsApproval(Filled filled) {
        return AskApprovalAgain.wouldEnd(filled.registration()).isEmpty() ? List.of()
                : WhatMatters.changed(filled.registration(), filled.form(),
                        filled.typed().answers(filled.form(), filled.who()), filled.who());
    }

    /** Their names; empty where no approval ends. */
    private static String changed(Filled filled) {
        List<String> fields = endsApproval(filled);
        return filled.shown(new Problems()).parts().stream().flatMap(part -> part.fields().stream())
                .filter(field -> fields.contains(field.getName())).map(field -> Words.isolated(field.label()))
                .reduce((one, other) -> one + Reading.currentLanguage().comma() + other).orElse("");
    }

    private void requireTime(Meeting meeting) {
        if (!clock.instant().isBefore(FormRules.editsUntil(meeting))) {
            FormMessages words = Words.now(FormMessages.class);
            throw new Refusal(CONFLICT, words.edits_over_title(), words.edits_over(until(meeting)));
        }
    }

    private static String until(Meeting meeting) {
        Instant at = FormRules.editsUntil(meeting);
        return Times.moment(at, meeting.zoneId(), Reading.currentLanguage()) + " "
                + Times.zone(meeting.zoneId(), at, Reading.currentLanguage());
    }

    private static Response page(int status, Filled filled, Problems problems, boolean kept) {
        Meeting meeting = filled.form().meeting;
        return Response.status(status).header("Cache-Control", "private, no-store")
                .entity(new EditAnswers(meeting, filled.shown(problems), problems, kept,
                        Words.now(FormMessages.class).edits_until(until(meeting)),
                        AskApprovalAgain.wouldEnd(filled.registration()).isPresent()))
                .build();
    }

    private static String address(Meeting meeting) {
        return "/" + meeting.slug + "/me/edit";
    }

    private Registration mine(Meeting meeting) {
        return Registration.of(meeting, person()).orElseThrow(Refusal::notFound);
    }

    private Person person() {
        return visitor.person().orElseThrow(Refusal::forbidden);
    }
}
