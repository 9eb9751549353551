package org.plenary.registration.pages;

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
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.mail.Letter;
import org.plenary.mail.SendAgain;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.TeamMember.Duty;

/** Letters the mail server did not take, and those that came back: nobody finds out from silence. */
@Path("/{meeting}/manage/letters")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "accreditation", "admin" })
@OnTeam({ Duty.ORGANISER, Duty.ACCREDITATION })
class ManageLetters {

    private static final int A_PAGE = 200;

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LettersDesk(Meeting meeting, List<Letter> letters, boolean bounced) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    SendAgain sendAgain;

    @GET
    public TemplateInstance undelivered(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        List<Letter> letters = Letter.undelivered(open.id, A_PAGE);
        return new LettersDesk(open, letters, letters.stream().anyMatch(Letter::isBounced));
    }

    @POST
    @Path("{id}/another-try")
    public Response again(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        sendAgain.of(id, open.id);
        return RegisterPages.seeOther("/" + open.slug + "/manage/letters");
    }
}
