package org.plenary.registration.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.registration.AnswerOffer;
import org.plenary.registration.AskThePerson;
import org.plenary.registration.Enquiry;
import org.plenary.registration.Mode;
import org.plenary.registration.PlacesMessages;
import org.plenary.registration.Registration;
import org.plenary.shared.Problems;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** Answering what {@link MyTasks} shows: yes or no to an offered seat, words to a question of the team. */
@Path("/{meeting}/me")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class MyTaskPages {

    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LeaveQuestion(Meeting meeting, Mode mode) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AnswerEnquiry(Meeting meeting, Enquiry enquiry, String typed, Problems problems) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Visitor visitor;
    @Inject
    AnswerOffer answerOffer;
    @Inject
    AskThePerson askThePerson;

    @GET
    @Path("offer")
    public Response leaveQuestion(@RestPath String meeting, @RestQuery Mode mode) {
        Meeting open = meetings.open(meeting);
        boolean offered = mine(open).livingPlaces().stream().anyMatch(place -> place.mode == mode && place.isOffered());
        return offered ? page(200, new LeaveQuestion(open, mode)) : back(open);
    }

    @POST
    @Path("offer")
    public Response answerOffer(@RestPath String meeting, @RestQuery Mode mode, @RestForm String leave) {
        Meeting open = meetings.open(meeting);
        Registration registration = mine(open);
        if (mode != null && leave == null) {
            answerOffer.accept(registration.id, mode);
        } else if (mode != null) {
            answerOffer.refuse(registration.id, mode);
        }
        return back(open);
    }

    @GET
    @Path("answer")
    public Response enquiry(@RestPath String meeting, @RestQuery Long enquiry) {
        Meeting open = meetings.open(meeting);
        return open(mine(open), enquiry).map(asked -> page(200, new AnswerEnquiry(open, asked, "", new Problems())))
                .orElseGet(() -> back(open));
    }

    @POST
    @Path("answer")
    public Response answer(@RestPath String meeting, @RestQuery Long enquiry, @RestForm String answer) {
        Meeting open = meetings.open(meeting);
        Registration registration = mine(open);
        Optional<Enquiry> asked = open(registration, enquiry);
        String text = RegistrationForm.text(answer);
        if (asked.isPresent() && (text.isEmpty() || text.length() > Enquiry.LONGEST_ANSWER)) {
            return page(UNPROCESSABLE, new AnswerEnquiry(open, asked.get(), text,
                    new Problems().say("answer", Words.now(PlacesMessages.class).e_answer())));
        }
        asked.ifPresent(one -> askThePerson.answer(registration.id, one.id, text));
        return back(open);
    }

    private static Optional<Enquiry> open(Registration registration, Long id) {
        return Enquiry.of(registration).stream().filter(one -> one.id.equals(id) && one.isOpen()).findFirst();
    }

    private Registration mine(Meeting meeting) {
        return visitor.person().flatMap(person -> Registration.of(meeting, person)).orElseThrow(Refusal::notFound);
    }

    private static Response back(Meeting meeting) {
        return RegisterPages.seeOther("/" + meeting.slug + "/me");
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page).header("Cache-Control", "private, no-store").build();
    }
}
