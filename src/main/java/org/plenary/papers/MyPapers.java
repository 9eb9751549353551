package org.plenary.papers;

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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.documents.Safe;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.registration.Registration;
import org.plenary.shared.Json;
import org.plenary.shared.Language;
import org.plenary.shared.Problems;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** One's own visa letter and certificate: made, read, downloaded. Never kept in a cache. */
@Path("/{meeting}/me/papers")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class MyPapers {

    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PapersPage(Meeting meeting, List<PaperBox> boxes, Problems problems) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PaperPage(Meeting meeting, Sheet sheet, String pdf) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Visitor visitor;
    @Inject
    PaperBoxes boxes;
    @Inject
    IssuePaper issue;
    @Inject
    PrintPaper print;
    @Inject
    Safe safe;
    @ConfigProperty(name = "plenary.address")
    String site;

    @GET
    public Response papers(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        return page(200, open, mine(open), new Problems());
    }

    @POST
    @Path("{kind:visa|certificate}")
    public Response make(@RestPath String meeting, @RestPath String kind,
            @RestForm("language-visa") String ofTheLetter, @RestForm("language-certificate") String ofTheCertificate) {
        Meeting open = meetings.open(meeting);
        Registration mine = mine(open);
        String language = PaperKind.called(kind) == PaperKind.VISA ? ofTheLetter : ofTheCertificate;
        Optional<Language> other = PaperBoxes.languages(open).stream().filter(one -> one.tag.equals(language)).findFirst();
        if (other.isEmpty()) {
            return page(UNPROCESSABLE, open, mine,
                    new Problems().say("language-" + kind, Words.now(PapersMessages.class).e_language()));
        }
        issue.of(mine, PaperKind.called(kind), other.get());
        return seeOther(open, "/" + kind);
    }

    @GET
    @Path("{kind:visa|certificate}")
    public Response read(@RestPath String meeting, @RestPath String kind) {
        Meeting open = meetings.open(meeting);
        return issued(open, kind, sheet -> Response.ok(new PaperPage(open, sheet, kind + ".pdf")));
    }

    @GET
    @Path("{kind:visa|certificate}.pdf")
    @Produces("application/pdf")
    public Response pdf(@RestPath String meeting, @RestPath String kind) {
        Meeting open = meetings.open(meeting);
        return issued(open, kind, sheet -> Response.ok(print.pdf(sheet), "application/pdf").header("Content-Disposition",
                "attachment; filename=\"" + open.slug + "-" + kind + ".pdf\""));
    }

    /** To the page where it can be made, where there is none (any longer). */
    private Response issued(Meeting meeting, String word, Function<Sheet, Response.ResponseBuilder> shown) {
        PaperKind kind = PaperKind.called(word);
        Registration mine = mine(meeting);
        return Paper.of(mine, kind)
                .flatMap(paper -> safe.read(mine.id, kind.document).map(json -> Sheet.of(paper, content(json), site)))
                .map(sheet -> shown.apply(sheet).header("Cache-Control", "private, no-store").build())
                .orElseGet(() -> seeOther(meeting, ""));
    }

    private static PaperContent content(byte[] json) {
        return Json.read(new String(json, StandardCharsets.UTF_8), PaperContent.class);
    }

    private Registration mine(Meeting meeting) {
        return visitor.person().flatMap(person -> Registration.of(meeting, person)).orElseThrow(Refusal::notFound);
    }

    private Response page(int status, Meeting meeting, Registration mine, Problems problems) {
        return Response.status(status).header("Cache-Control", "private, no-store").entity(new PapersPage(meeting,
                Arrays.stream(PaperKind.values()).map(kind -> boxes.of(meeting, mine, kind)).toList(), problems)).build();
    }

    private static Response seeOther(Meeting meeting, String below) {
        return Response.seeOther(URI.create("/" + meeting.slug + "/me/papers" + below)).build();
    }
}
