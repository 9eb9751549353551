package org.plenary.registration.pages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.AskThePerson;
import org.plenary.registration.Category;
import org.plenary.registration.Decide;
import org.plenary.registration.Enquiry;
import org.plenary.registration.Mode;
import org.plenary.registration.PlacesMessages;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationNote;
import org.plenary.registration.SetQuotas;
import org.plenary.shared.Problems;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** What the team does with one registration beside saying yes or no: notes, questions, category, a decline taken back. */
@Path("/{meeting}/manage/accreditation/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "accreditation", "admin" })
@OnTeam({ Duty.ORGANISER, Duty.ACCREDITATION })
class ManageFile {

    private static final int UNPROCESSABLE = 422;

    @Inject
    Meetings meetings;
    @Inject
    AskThePerson askThePerson;
    @Inject
    SetQuotas setQuotas;
    @Inject
    Decide decide;
    @Inject
    ManageRegistrations registrations;

    @POST
    @Path("notes")
    public Response note(@RestPath String meeting, @RestPath UUID id, @RestForm String note) {
        Meeting open = meetings.open(meeting);
        String text = RegistrationForm.text(note);
        if (text.isEmpty() || text.length() > RegistrationNote.LONGEST) {
            return wrong(open, id, "note", Words.now(PlacesMessages.class).e_note(), text);
        }
        askThePerson.note(open, id, text);
        return back(open, id);
    }

    @POST
    @Path("enquiries")
    public Response ask(@RestPath String meeting, @RestPath UUID id, @RestForm String question) {
        Meeting open = meetings.open(meeting);
        String text = RegistrationForm.line(question);
        if (text.isEmpty() || text.length() > Enquiry.LONGEST_QUESTION) {
            return wrong(open, id, "question", Words.now(PlacesMessages.class).e_question(), text);
        }
        askThePerson.ask(open, id, text);
        return back(open, id);
    }

    @POST
    @Path("category")
    public Response category(@RestPath String meeting, @RestPath UUID id, @RestForm String category) {
        Meeting open = meetings.open(meeting);
        setQuotas.belongs(open, id, Category.of(open, category).orElse(null));
        return back(open, id);
    }

    @POST
    @Path("reopening")
    public Response reopen(@RestPath String meeting, @RestPath UUID id, @RestQuery Mode mode) {
        Meeting open = meetings.open(meeting);
        decide.reopen(open, id, mode == null ? Mode.IN_PERSON : mode);
        return back(open, id);
    }

    private Response wrong(Meeting meeting, UUID id, String field, String sentence, String typed) {
        Registration registration = Registration.of(meeting, id).orElseThrow(Refusal::notFound);
        return registrations.page(UNPROCESSABLE, meeting, registration, new Problems().say(field, sentence), typed, null);
    }

    private static Response back(Meeting meeting, UUID id) {
        return RegisterPages.seeOther(ManageRegistrations.url(meeting, id));
    }
}
