package org.plenary.interchange;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.shared.Language;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** Files in; what is wrong with them, or what became of their rows. Only into the meeting of the address. */
@Path("/{meeting}/manage/import")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageImport {

    private static final int UNPROCESSABLE = 422;
    private static final String COUNTS = "\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}";

    record ProblemLine(String file, String line, String column, String sentence) {
    }

    record CountLine(String file, String added, String changed, String unchanged) {
    }

    @CheckedTemplate(basePath = "interchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportPage(Meeting meeting, String names, Problems problems, List<ProblemLine> lines, List<CountLine> counts,
            boolean nothingNew) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    CsvImport csvImport;

    @GET
    public TemplateInstance form(@RestPath String meeting, @RestQuery String result) {
        List<CountLine> counts = counts(result);
        boolean nothingNew = !counts.isEmpty()
                && counts.stream().allMatch(line -> line.added.equals("0") && line.changed.equals("0"));
        return new ImportPage(meetings.open(meeting), ImportFiles.names(), new Problems(), List.of(), counts, nothingNew);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@RestPath String meeting, @RestForm("files") List<FileUpload> uploads) throws IOException {
        Meeting open = meetings.open(meeting);
        Imported imported = imported(open, files(uploads));
        if (imported.isGood()) {
            return Response.seeOther(URI.create("/" + open.slug + "/manage/import?result=" + counts(imported))).build();
        }
        Problems problems = new Problems().say("files",
                Words.now(InterchangeMessages.class).refused(imported.problems().size()));
        return Response.status(UNPROCESSABLE).entity(new ImportPage(open, ImportFiles.names(), problems,
                lines(imported), List.of(), false)).build();
    }

    /** The desk holds other rows of the meeting meanwhile: whoever writes second loses, and is told. */
    private Imported imported(Meeting meeting, ImportFiles files) {
        try {
            return csvImport.read(files, meeting.id);
        } catch (PersistenceException meanwhile) {
            InterchangeMessages words = Words.now(InterchangeMessages.class);
            throw new Refusal(409, words.meanwhile_title(), words.meanwhile());
        }
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

    private static List<ProblemLine> lines(Imported imported) {
        Language language = Reading.currentLanguage();
        return imported.problems().stream().map(problem -> new ProblemLine(problem.file(),
                problem.line() == 0 ? "" : String.valueOf(problem.line()), problem.column(), problem.sentence(language)))
                .toList();
    }

    /** In the address, so that reloading the page imports nothing again: added.changed.unchanged of each file. */
    private static String counts(Imported imported) {
        return Arrays.stream(SheetKind.values()).map(imported::of)
                .map(counts -> counts.added() + "." + counts.changed() + "." + counts.unchanged())
                .collect(Collectors.joining("-"));
    }

    private static List<CountLine> counts(String result) {
        int kinds = SheetKind.values().length;
        if (result == null || !result.matches(COUNTS + "(-" + COUNTS + "){" + (kinds - 1) + "}")) {
            return List.of();
        }
        String[] counts = result.split("-");
        return Arrays.stream(SheetKind.values()).map(kind -> {
            String[] three = counts[kind.ordinal()].split("\\.");
            return new CountLine(kind.fileName(), three[0], three[1], three[2]);
        }).toList();
    }
}
