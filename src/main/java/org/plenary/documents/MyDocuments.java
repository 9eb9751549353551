package org.plenary.documents;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.plenary.documents.Document.Kind;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.registration.Country;
import org.plenary.registration.Mode;
import org.plenary.registration.Registration;
import org.plenary.shared.Choice;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** One's own photo and passport data: given, looked at, taken back. Never kept in a cache. */
@Path("/{meeting}/me/documents")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class MyDocuments {

    private static final int UNPROCESSABLE = 422;

    /** @param why nothing can be given; null where it can */
    @CheckedTemplate(basePath = "documents", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DocumentsPage(Meeting meeting, String why, PassportForm form, List<Choice> countries, boolean photo,
            boolean passport, boolean scan, Problems problems, String kept, String until) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Visitor visitor;
    @Inject
    GiveDocuments give;
    @Inject
    Safe safe;
    @Inject
    Passports passports;
    @Inject
    RetainedDocuments retained;
    @Inject
    Clock clock;

    @GET
    public Response documents(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        Registration mine = mine(open);
        PassportForm form = safe.isThere() ? passports.of(mine.id).map(PassportForm::of).orElseGet(PassportForm::new)
                : new PassportForm();
        return page(200, open, mine, form, new Problems());
    }

    @GET
    @Path("{picture:photo|scan}.jpg")
    public Response picture(@RestPath String meeting, @RestPath String picture) {
        Meeting open = meetings.open(meeting);
        return safe.read(mine(open).id, kind(picture)).map(jpeg -> PictureFile.of(picture, jpeg))
                .orElseGet(() -> seeOther(open));
    }

    @POST
    @Path("photo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response photo(@RestPath String meeting, @RestForm("photo") FileUpload chosen, @RestForm("taken") FileUpload taken,
            @RestForm String size, @RestForm String across, @RestForm String down) {
        Meeting open = meetings.open(meeting);
        Registration mine = asked(open);
        Problems problems = new Problems();
        byte[] jpeg = Uploaded.file(taken, chosen).map(file -> Uploaded.photo(file, Cut.of(size, across, down), problems))
                .orElse(null);
        problems.when(jpeg == null, "photo", Words.now(DocumentMessages.class).e_no_photo());
        if (problems.isAny()) {
            PassportForm kept = passports.of(mine.id).map(PassportForm::of).orElseGet(PassportForm::new);
            return page(UNPROCESSABLE, open, mine, kept, problems);
        }
        give.photo(mine, jpeg);
        return seeOther(open);
    }

    @POST
    @Path("passport")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response passport(@RestPath String meeting, @BeanParam PassportForm form, @RestForm("scan") FileUpload scan) {
        Meeting open = meetings.open(meeting);
        Registration mine = asked(open);
        Problems problems = form.problems(open, LocalDate.ofInstant(clock.instant(), open.zoneId()));
        byte[] jpeg = Uploaded.file(scan).map(file -> Uploaded.scan(file, problems)).orElse(null);
        if (problems.isAny()) {
            return page(UNPROCESSABLE, open, mine, form, problems);
        }
        give.passport(mine, form.passport(), jpeg);
        return seeOther(open);
    }

    @POST
    @Path("{what:photo|passport}/removal")
    public Response takeBack(@RestPath String meeting, @RestPath String what) {
        Meeting open = meetings.open(meeting);
        give.takeBack(mine(open), kind(what));
        return seeOther(open);
    }

    static Kind kind(String word) {
        return Kind.valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }

    private Registration mine(Meeting meeting) {
        return visitor.person().flatMap(person -> Registration.of(meeting, person)).orElseThrow(Refusal::notFound);
    }

    /** Before a file is looked into. */
    private Registration asked(Meeting meeting) {
        Registration mine = mine(meeting);
        if (!safe.isThere()) {
            throw Refusals.off();
        }
        if (!mine.holds(Mode.IN_PERSON)) {
            throw Refusals.notYet();
        }
        return mine;
    }

    private Response page(int status, Meeting meeting, Registration mine, PassportForm form, Problems problems) {
        var kept = safe.kept(mine.id);
        DocumentMessages words = Words.now(DocumentMessages.class);
        String until = words.until(Times.day(retained.lastDay(meeting), Reading.currentLanguage()));
        return Response.status(status).header("Cache-Control", "private, no-store")
                .entity(new DocumentsPage(meeting, why(mine), form,
                        Country.choices(form.nationality, Reading.currentLanguage()), kept.contains(Kind.PHOTO),
                        kept.contains(Kind.PASSPORT), kept.contains(Kind.SCAN), problems, words.who_sees(), until))
                .build();
    }

    private String why(Registration mine) {
        DocumentMessages words = Words.now(DocumentMessages.class);
        return !safe.isThere() ? words.off() : mine.holds(Mode.IN_PERSON) ? null : words.not_yet();
    }

    private static Response seeOther(Meeting meeting) {
        return Response.seeOther(URI.create("/" + meeting.slug + "/me/documents")).build();
    }
}
