package org.plenary.interchange;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.plenary.interchange.ProgrammeImport.Listed;
import org.plenary.interchange.ProgrammeImport.State;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * Files in: what is wrong with them, or the way to their preview; and what was sent before. Only into the meeting of the
 * address.
 */
@Path("/{meeting}/manage/import")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageImport {

    private static final int UNPROCESSABLE = 422;

    record ImportLine(String url, String names, String state, String when, String who) {
    }

    @CheckedTemplate(basePath = "interchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportPage(Meeting meeting, String names, Problems problems, List<ProblemLine> lines,
            List<ImportLine> earlier) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Imports imports;
    @Inject
    Clock clock;

    @GET
    public TemplateInstance form(@RestPath String meeting) {
        return page(meetings.open(meeting), List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@RestPath String meeting, @RestForm("files") List<FileUpload> uploads) throws IOException {
        Meeting open = meetings.open(meeting);
        ImportFiles files = files(uploads);
        if (!files.problems.isEmpty() || files.named().isEmpty()) {
            return refused(open, imports.wrong(open, files));
        }
        long id = imports.send(open, files);
        ProgrammeImport sent = ProgrammeImport.of(open, id, clock.instant()).orElseThrow();
        return sent.state == State.REFUSED ? refused(open, sent.outcome().problems())
                : Response.seeOther(URI.create(url(open, id))).build();
    }

    private Response refused(Meeting meeting, List<Problem> problems) {
        return Response.status(UNPROCESSABLE).entity(page(meeting, problems)).build();
    }

    private TemplateInstance page(Meeting meeting, List<Problem> wrong) {
        Problems problems = new Problems().when(!wrong.isEmpty(), "files",
                Words.now(InterchangeMessages.class).refused(wrong.size()));
        return new ImportPage(meeting, ImportFiles.names(), problems, ProblemLine.of(wrong),
                ProgrammeImport.of(meeting, clock.instant()).stream().map(one -> line(meeting, one)).toList());
    }

    private static ImportLine line(Meeting meeting, Listed one) {
        return new ImportLine(url(meeting, one.id()), one.names(), Words.now(ImportsMessages.class).state(one.state().name()),
                Times.moment(one.doneAt() == null ? one.sentAt() : one.doneAt(), meeting.zoneId(), Reading.currentLanguage()),
                one.doneBy() == null ? one.sentBy() : one.doneBy());
    }

    static String url(Meeting meeting, long id) {
        return "/" + meeting.slug + "/manage/import/" + id;
    }

    private static ImportFiles files(List<FileUpload> uploads) throws IOException {
        ImportFiles files = new ImportFiles();
        for (FileUpload upload : uploads == null ? List.<FileUpload> of() : uploads) {
            // A browser sends an empty, nameless part where nothing was chosen.
            if (upload.fileName() != null && !upload.fileName().isEmpty()) {
                files.add(upload.fileName(), Files.readAllBytes(upload.uploadedFile()));
            }
        }
        return files;
    }
}
