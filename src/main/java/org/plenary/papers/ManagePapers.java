package org.plenary.papers;

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
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.shared.Language;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** The desk of letters and certificates: what stands on them, in each language, and how that looks. */
@Path("/{meeting}/manage/papers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManagePapers {

    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST = 8000;
    private static final String ONE = "{kind:visa|certificate}/{language:ar|zh|en|fr|ru|es|pl}";

    record Line(String url, String label, boolean own) {
    }

    record Known(String written, String says) {
    }

    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PapersDesk(Meeting meeting, List<Line> lines) implements TemplateInstance {
    }

    /** @param preview null where none was asked for */
    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TextPage(Meeting meeting, String heading, String action, String text, List<Known> known, Problems problems,
            Sheet preview) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    WriteText write;
    @Inject
    PreviewPaper previews;

    @GET
    public TemplateInstance list(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        List<PaperText> own = PaperText.of(open);
        List<Language> languages = Stream.concat(Stream.of(Language.EN), PaperBoxes.languages(open).stream()).distinct()
                .toList();
        return new PapersDesk(open, Arrays.stream(PaperKind.values()).flatMap(kind -> languages.stream()
                .map(language -> new Line(url(open, kind.word(), language.tag), heading(kind, language), own.stream()
                        .anyMatch(text -> text.kind == kind && text.language.equals(language.tag)))))
                .toList());
    }

    @GET
    @Path(ONE)
    public Response text(@RestPath String meeting, @RestPath String kind, @RestPath String language) {
        Meeting open = meetings.open(meeting);
        String text = PaperText.wording(open, PaperKind.called(kind), Language.tagged(language).orElseThrow()).text();
        return page(200, open, kind, language, text, new Problems(), null);
    }

    @POST
    @Path(ONE)
    public Response write(@RestPath String meeting, @RestPath String kind, @RestPath String language, @RestForm String text,
            @RestForm String deed) {
        Meeting open = meetings.open(meeting);
        PaperKind which = PaperKind.called(kind);
        Language in = Language.tagged(language).orElseThrow();
        String typed = text == null ? ""
                : text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ").strip();
        Problems problems = problems(which, typed);
        if (problems.isAny()) {
            return page(UNPROCESSABLE, open, kind, language, text, problems, null);
        }
        if ("preview".equals(deed)) {
            Wording wording = new Wording(typed.isEmpty() ? which.usualText(in) : typed);
            return page(200, open, kind, language, typed, problems, previews.of(open, which, in, wording));
        }
        write.of(open, which, in, typed.equals(which.usualText(in)) ? "" : typed);
        return Response.seeOther(URI.create("/" + open.slug + "/manage/papers")).build();
    }

    private static Problems problems(PaperKind kind, String text) {
        PapersMessages words = Words.now(PapersMessages.class);
        List<String> unknown = new Wording(text).unknown(kind.placeholders());
        return new Problems().when(text.length() > LONGEST, "text", words.e_text_long(LONGEST)).when(!unknown.isEmpty(),
                "text", words.e_placeholder(unknown.isEmpty() ? "" : Words.isolated(shortened(unknown.get(0)))));
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static Response page(int status, Meeting meeting, String kind, String language, String text, Problems problems,
            Sheet preview) {
        PaperKind which = PaperKind.called(kind);
        PapersMessages words = Words.now(PapersMessages.class);
        return Response.status(status).header("Cache-Control", "private, no-store")
                .entity(new TextPage(meeting, heading(which, Language.tagged(language).orElseThrow()),
                        url(meeting, kind, language), text,
                        which.placeholders().stream().map(one -> new Known(one.written(), words.placeholder(one.name())))
                                .toList(),
                        problems, preview))
                .build();
    }

    private static String heading(PaperKind kind, Language language) {
        PapersMessages words = Words.now(PapersMessages.class);
        return words.text_of(words.paper(kind), language.ownName);
    }

    private static String url(Meeting meeting, String kind, String language) {
        return "/" + meeting.slug + "/manage/papers/" + kind + "/" + language;
    }
}
