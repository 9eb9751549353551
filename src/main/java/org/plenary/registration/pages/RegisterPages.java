package org.plenary.registration.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.identity.Person;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationMessages;
import org.plenary.registration.Stage;
import org.plenary.registration.form.SendAnswers;
import org.plenary.registration.pages.Asking.Filled;
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
    record RegisterForm(Meeting meeting, AskedForm form, RegistrationForm typed, Problems problems,
            boolean kept) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckAnswers(Meeting meeting, List<Summary.Line> lines) implements TemplateInstance {
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
    @Any
    Instance<KnownBeforehand> beforehand;
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
        signedOut.takeUp(open, person(), Stage.REGISTRATION);
        Optional<RegistrationForm> draft = draft(open);
        Filled filled = asking.registering(open, person(), draft.or(() -> registration(open).map(RegistrationForm::of))
                .orElseGet(() -> beginning(open)));
        return Response.ok(new RegisterForm(open, filled.shown(new Problems()), filled.typed(), new Problems(),
                draft.isPresent())).build();
    }

    /** Open to everybody, so that nothing is lost of what is sent after one's session has ended. */
    @POST
    @PermitAll
    public Response fill(@RestPath String meeting, @BeanParam RegistrationForm form, @RestForm String keep) {
        Meeting open = open(meeting);
        String page = "/" + open.slug + "/register";
        if (!visitor.isSignedIn()) {
            return signedOut.park(open, Stage.REGISTRATION, form.sent(), page);
        }
        asking.keep(open, person(), Stage.REGISTRATION, form.sent());
        if (keep != null) {
            return seeOther(page);
        }
        Filled filled = asking.registering(open, person(), form);
        Problems problems = filled.problems();
        if (problems.isAny()) {
            return Response.status(UNPROCESSABLE).entity(new RegisterForm(open, filled.shown(problems), form, problems, false))
                    .build();
        }
        return seeOther(page + "/check");
    }

    @GET
    @Path("check")
    @Authenticated
    public Response check(@RestPath String meeting) {
        Meeting open = open(meeting);
        return whole(open).map(filled -> Response.ok(new CheckAnswers(open, Summary.of(filled, "/" + open.slug + "/register")))
                .build())
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
        return whole(open).map(filled -> {
            RegistrationForm typed = filled.typed();
            sendAnswers.signUp(open, person(), typed.answers(filled.form(), filled.who()), typed.chosenMode().orElseThrow(),
                    filled.who(), filled.wish());
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

    private Optional<Filled> whole(Meeting meeting) {
        return draft(meeting).map(typed -> asking.registering(meeting, person(), typed))
                .filter(filled -> !filled.problems().isAny());
    }

    private Optional<RegistrationForm> draft(Meeting meeting) {
        return asking.draft(meeting, person(), Stage.REGISTRATION);
    }

    private RegistrationForm beginning(Meeting meeting) {
        RegistrationForm form = RegistrationForm.empty(person(), Reading.currentLanguage());
        beforehand.stream().flatMap(one -> one.of(meeting, person()).stream()).findFirst().ifPresent(form::beginWith);
        return form;
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
