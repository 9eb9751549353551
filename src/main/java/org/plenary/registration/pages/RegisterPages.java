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
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.identity.Person;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.registration.KeepDraft;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationDraft;
import org.plenary.registration.RegistrationMessages;
import org.plenary.registration.SignUp;
import org.plenary.shared.Json;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** Registering: what is asked, the form, one page to check it. */
@Path("/{meeting}/register")
@Produces(MediaType.TEXT_HTML)
class RegisterPages {

    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegisterStart(Meeting meeting) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegisterClosed(Meeting meeting, String when) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegisterForm(Meeting meeting, RegistrationForm form, Questions questions, Problems problems, boolean kept)
            implements
                TemplateInstance {
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckAnswers(Meeting meeting, List<Summary.Line> lines) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Visitor visitor;
    @Inject
    KeepDraft keepDraft;
    @Inject
    SignUp signUp;
    @Inject
    Clock clock;

    @GET
    @PermitAll
    public Response start(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        if (registered(open)) {
            return seeOther("/" + open.slug + "/me");
        }
        if (!open.takesRegistrationsAt(clock.instant())) {
            return Response.ok(new RegisterClosed(open, when(open))).build();
        }
        if (!visitor.isSignedIn()) {
            return Response.ok(new RegisterStart(open)).build();
        }
        Optional<RegistrationForm> draft = draft(open);
        RegistrationForm form = draft.or(() -> registration(open).map(RegistrationForm::of))
                .orElseGet(() -> RegistrationForm.empty(person(), Reading.currentLanguage()));
        return Response.ok(new RegisterForm(open, form, Questions.of(open, form), new Problems(), draft.isPresent())).build();
    }

    @POST
    @Authenticated
    public Response fill(@RestPath String meeting, @BeanParam RegistrationForm form) {
        Meeting open = open(meeting);
        keepDraft.of(open, person(), Json.of(form));
        Problems problems = form.problems();
        if (problems.isAny()) {
            return Response.status(UNPROCESSABLE)
                    .entity(new RegisterForm(open, form, Questions.of(open, form), problems, false)).build();
        }
        return seeOther("/" + open.slug + "/register/check");
    }

    @GET
    @Path("check")
    @Authenticated
    public Response check(@RestPath String meeting) {
        Meeting open = open(meeting);
        return whole(open).map(form -> Response.ok(new CheckAnswers(open, Summary.of(open, form))).build())
                .orElseGet(() -> seeOther("/" + open.slug + "/register"));
    }

    @POST
    @Path("check")
    @Authenticated
    public Response confirm(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        if (registered(open)) {
            return seeOther("/" + open.slug + "/me");
        }
        return whole(open).map(form -> {
            signUp.of(open, person(), form.answers(), form.chosenMode().orElseThrow(), form.wish(open));
            return seeOther("/" + open.slug + "/me");
        }).orElseGet(() -> seeOther("/" + open.slug + "/register"));
    }

    private Meeting open(String slug) {
        Meeting open = meetings.open(slug);
        if (!open.takesRegistrationsAt(clock.instant())) {
            RegistrationMessages words = Words.now(RegistrationMessages.class);
            throw new Refusal(409, words.closed_title(), when(open));
        }
        return open;
    }

    private Optional<RegistrationForm> whole(Meeting meeting) {
        return draft(meeting).filter(form -> !form.problems().isAny());
    }

    private Optional<RegistrationForm> draft(Meeting meeting) {
        return RegistrationDraft.of(meeting, person()).map(draft -> Json.read(draft.formJson, RegistrationForm.class));
    }

    private Optional<Registration> registration(Meeting meeting) {
        return visitor.person().flatMap(person -> Registration.of(meeting, person));
    }

    private boolean registered(Meeting meeting) {
        return registration(meeting).filter(registration -> !registration.livingPlaces().isEmpty()).isPresent();
    }

    private Person person() {
        return visitor.person().orElseThrow(Refusal::forbidden);
    }

    private String when(Meeting meeting) {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        Instant now = clock.instant();
        if (meeting.registrationOpensAt != null && now.isBefore(meeting.registrationOpensAt)) {
            return words.opens_at(moment(meeting, meeting.registrationOpensAt));
        }
        return meeting.registrationClosesAt == null ? words.closed()
                : words.closed_at(moment(meeting, meeting.registrationClosesAt));
    }

    private static String moment(Meeting meeting, Instant at) {
        return Times.moment(at, meeting.zoneId(), Reading.currentLanguage()) + " "
                + Times.zone(meeting.zoneId(), at, Reading.currentLanguage());
    }

    static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
