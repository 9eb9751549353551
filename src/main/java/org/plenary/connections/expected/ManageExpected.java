package org.plenary.connections.expected;

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
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.plenary.connections.ConnectionsMessages;
import org.plenary.connections.ConnectionsPlace;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** Registrations from Indico: the file, a look at what it would do, and the deed. */
@Path("/{meeting}/manage/connections/expected")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageExpected {

    private static final int UNPROCESSABLE = 422;
    private static final int SHOWN_AT_MOST = 100;

    /** Somebody who would be added. */
    record PersonLine(String name, String email, String organisation, String country) {

        static PersonLine of(Expected one) {
            return new PersonLine(one.name, one.email, one.organisation,
                    one.country == null ? null : Reading.currentLanguage().nameOfCountry(one.country));
        }
    }

    record FindingLine(long line, String column, String sentence) {

        static FindingLine of(Finding finding) {
            return new FindingLine(finding.line(), finding.column(),
                    Words.now(ConnectionsMessages.class).finding(finding.reason()));
        }
    }

    record Figure(long count, String label) {
    }

    @CheckedTemplate(basePath = "connections", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ExpectedDesk(Meeting meeting, String back, String here, long people, long came, Problems problems, boolean added)
            implements
                TemplateInstance {
    }

    @CheckedTemplate(basePath = "connections", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ExpectedPreview(Meeting meeting, String back, String here, String mark, List<Figure> figures,
            List<PersonLine> people, boolean more, List<FindingLine> findings) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    KeepExpected keep;

    @GET
    public TemplateInstance form(@RestPath String meeting, @RestQuery String added) {
        return page(meetings.open(meeting), new Problems(), added != null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@RestPath String meeting, @RestForm("file") FileUpload upload) throws IOException {
        Meeting open = meetings.open(meeting);
        ConnectionsMessages words = Words.now(ConnectionsMessages.class);
        if (upload == null || upload.fileName() == null || upload.fileName().isEmpty()) {
            return wrong(open, words.e_no_file());
        }
        try {
            return seeOther(here(open) + "/" + keep.send(open, IndicoList.read(text(upload))));
        } catch (IndicoList.Unreadable | CharacterCodingException none) {
            return wrong(open, words.e_file(IndicoList.LINES_AT_MOST));
        }
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public Response look(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        ExpectedFile file = ExpectedFile.of(open, id).orElseThrow(Refusal::notFound);
        Preview preview = Preview.of(open, file);
        List<Finding> findings = file.findings();
        ConnectionsMessages words = Words.now(ConnectionsMessages.class);
        List<Figure> figures = List.of(new Figure(preview.added().size(), words.f_added()),
                new Figure(preview.here(), words.f_here()), new Figure(preview.known(), words.f_known()),
                new Figure(file.leftOut, words.f_left_out()), new Figure(findings.size(), words.f_findings()));
        return Response.ok(new ExpectedPreview(open, here(open), here(open) + "/" + id, preview.mark(), figures,
                preview.added().stream().limit(SHOWN_AT_MOST).map(PersonLine::of).toList(),
                preview.added().size() > SHOWN_AT_MOST || findings.size() > SHOWN_AT_MOST,
                findings.stream().limit(SHOWN_AT_MOST).map(FindingLine::of).toList()))
                .header("Cache-Control", "private, no-store").build();
    }

    @POST
    @Path("{id:\\d{1,18}}/confirm")
    public Response confirm(@RestPath String meeting, @RestPath long id, @RestForm String seen) {
        Meeting open = meetings.open(meeting);
        keep.confirm(open, id, seen);
        return seeOther(here(open) + "?added=1");
    }

    @POST
    @Path("{id:\\d{1,18}}/discard")
    public Response discard(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        keep.discard(open, id);
        return seeOther(here(open));
    }

    /** UTF-8, as Indico writes it, and nothing that only looks like it. */
    private static String text(FileUpload upload) throws IOException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(upload.uploadedFile())))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Response wrong(Meeting meeting, String sentence) {
        return Response.status(UNPROCESSABLE).entity(page(meeting, new Problems().say("file", sentence), false)).build();
    }

    private static TemplateInstance page(Meeting meeting, Problems problems, boolean added) {
        return new ExpectedDesk(meeting, ConnectionsPlace.of(meeting), here(meeting), Expected.count(meeting),
                Expected.came(meeting), problems, added);
    }

    private static String here(Meeting meeting) {
        return ConnectionsPlace.of(meeting) + "/expected";
    }

    private static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
