package org.plenary.documents;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.documents.Document.Kind;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Registration;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** Another person's documents, for accreditation alone: organisers without that duty are no exception. */
@Path("/{meeting}/manage/registrations/{id}/documents")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "accreditation", "admin" })
@OnTeam(Duty.ACCREDITATION)
class DeskDocuments {

    record Fact(String label, String value) {
    }

    @CheckedTemplate(basePath = "documents", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DocumentsDesk(Meeting meeting, Registration registration, boolean photo, boolean scan, List<Fact> facts)
            implements
                TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    LookAtDocuments look;
    @Inject
    Safe safe;
    @Inject
    Passports passports;

    @GET
    public Response documents(@RestPath String meeting, @RestPath UUID id) {
        Meeting open = meetings.open(meeting);
        Registration registration = look.at(open, id);
        Set<Kind> kept = safe.kept(id);
        return Response.ok(new DocumentsDesk(open, registration, kept.contains(Kind.PHOTO), kept.contains(Kind.SCAN),
                passports.of(id).map(DeskDocuments::facts).orElse(List.of()))).header("Cache-Control", "private, no-store")
                .build();
    }

    @GET
    @Path("{picture:photo|scan}.jpg")
    public Response picture(@RestPath String meeting, @RestPath UUID id, @RestPath String picture) {
        byte[] jpeg = look.at(meetings.open(meeting), id, MyDocuments.kind(picture));
        return PictureFile.of(picture, jpeg);
    }

    private static List<Fact> facts(Passport passport) {
        DocumentMessages words = Words.now(DocumentMessages.class);
        return List.of(new Fact(words.number(), passport.number()),
                new Fact(words.nationality(), Reading.currentLanguage().nameOfCountry(passport.nationality())),
                new Fact(words.born(), day(passport.born())), new Fact(words.issued(), day(passport.issued())),
                new Fact(words.expires(), day(passport.expires())));
    }

    private static String day(LocalDate date) {
        return Times.date(date, Reading.currentLanguage());
    }
}
