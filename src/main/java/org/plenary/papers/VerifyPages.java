package org.plenary.papers;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.shared.Words;

/** Anybody who holds a paper checks it: whether it is genuine, whose initials, which number, and nothing more. */
@Path("/{meeting}/verify")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class VerifyPages {

    private static final int LONGEST_CODE = 60;

    /** @param tone good or bad */
    record Verdict(String headline, String sentence, String tone, String kind, String number, String initials) {
    }

    /** @param verdict null where nothing was asked yet */
    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record VerifyPage(Meeting meeting, String code, Verdict verdict) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;

    @GET
    public Response form(@RestPath String meeting, @RestQuery String code) {
        Meeting open = meetings.open(meeting);
        return code == null || code.isBlank() ? page(200, open, "", null) : checked(open, code);
    }

    @GET
    @Path("{paper}")
    public Response check(@RestPath String meeting, @RestPath String paper) {
        return checked(meetings.open(meeting), paper);
    }

    private static Response checked(Meeting meeting, String code) {
        Optional<Paper> paper = Paper.withCode(meeting, code);
        String typed = code.substring(0, Math.min(LONGEST_CODE, code.length()));
        PapersMessages words = Words.now(PapersMessages.class);
        return paper.map(found -> page(200, meeting, found.spelled(), of(found))).orElseGet(() -> page(404, meeting, typed,
                new Verdict(words.unknown(), words.unknown_says(), "bad", null, null, null)));
    }

    private static Verdict of(Paper paper) {
        PapersMessages words = Words.now(PapersMessages.class);
        boolean counts = paper.counts();
        return new Verdict(counts ? words.genuine() : words.revoked(), counts ? words.genuine_says() : words.revoked_says(),
                counts ? "good" : "bad", words.paper(paper.kind), paper.numbered(), paper.initials);
    }

    private static Response page(int status, Meeting meeting, String code, Verdict verdict) {
        return Response.status(status).header("Cache-Control", "private, no-store").header("X-Robots-Tag", "noindex")
                .entity(new VerifyPage(meeting, code, verdict)).build();
    }
}
