package org.plenary.interchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.interchange.ProgrammeImport.State;
import org.plenary.interchange.Wishes.Missing;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.shared.Choice;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** One import: what would happen, how far it is, what happened; confirmed, thrown away, undone. */
@Path("/{meeting}/manage/import/{id:\\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageOneImport {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final String EVERY_TWO_SECONDS = "2";

    /** Who sent what, when. */
    record Sent(String url, String names, String by, String until) {
    }

    @CheckedTemplate(basePath = "interchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PreviewPage(Meeting meeting, Sent sent, boolean meanwhile, Problems problems, PreviewInWords preview,
            List<Choice> zones, List<Choice> missing) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "interchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RunningPage(Meeting meeting, Sent sent, String state, int count, int all) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "interchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportedPage(Meeting meeting, Sent sent, String by, boolean undone, boolean meanwhile,
            List<RowsInWords> changes, List<String> left, List<ProblemLine> problems) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Imports imports;
    @Inject
    Clock clock;

    @GET
    public Response show(@RestPath String meeting, @RestPath long id) {
        return shown(meetings.open(meeting), id, new Problems(), 200);
    }

    @POST
    public Response answer(@RestPath String meeting, @RestPath long id, @RestForm String zone, @RestForm String missing) {
        Meeting open = meetings.open(meeting);
        found(open, id);
        Missing wish = Arrays.stream(Missing.values()).filter(one -> one.name().equals(missing)).findFirst()
                .orElse(Missing.KEEP);
        boolean known = zone != null && Reads.ZONES.contains(zone);
        if (zone != null && !zone.isEmpty() && !known) {
            return shown(open, id, new Problems().say("zone", Words.now(ImportsMessages.class).choose_one()), UNPROCESSABLE);
        }
        imports.answer(id, known ? ZoneId.of(zone) : null, wish);
        return back(open, id);
    }

    @POST
    @Path("/confirmation")
    public Response confirm(@RestPath String meeting, @RestPath long id, @RestForm String seen) {
        Meeting open = meetings.open(meeting);
        found(open, id);
        boolean began = imports.confirm(id, seen == null ? "" : seen);
        ProgrammeImport now = found(open, id);
        boolean stands = now.standing(clock.instant()) == State.WAITING;
        return began && !stands ? back(open, id) : shown(open, id, new Problems(), CONFLICT);
    }

    @POST
    @Path("/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        found(open, id);
        return imports.undo(id) && found(open, id).standing(clock.instant()) != State.DONE ? back(open, id)
                : shown(open, id, new Problems(), CONFLICT);
    }

    @POST
    @Path("/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        found(open, id);
        imports.discard(id);
        return Response.seeOther(URI.create("/" + open.slug + "/manage/import")).build();
    }

    /** Read anew: the request may have looked at it before somebody else changed it. */
    private ProgrammeImport found(Meeting meeting, long id) {
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> ProgrammeImport.of(meeting, id, now))
                .orElseThrow(Refusal::notFound);
    }

    private static Response back(Meeting meeting, long id) {
        return Response.seeOther(URI.create(ManageImport.url(meeting, id))).build();
    }

    private Response shown(Meeting meeting, long id, Problems problems, int status) {
        ProgrammeImport one = found(meeting, id);
        Sent sent = sent(meeting, one);
        State state = one.standing(clock.instant());
        return switch (state) {
            case READING, WRITING, UNDOING -> Response.status(status).header("Refresh", EVERY_TWO_SECONDS)
                    .entity(new RunningPage(meeting, sent, words().state(state.name()), one.rowsDone, one.rowsAll)).build();
            case WAITING -> Response.status(status).entity(preview(meeting, one, sent, problems, status == CONFLICT)).build();
            case DONE, UNDONE, REFUSED -> Response.status(status).entity(imported(meeting, one, sent, status == CONFLICT))
                    .build();
        };
    }

    private PreviewPage preview(Meeting meeting, ProgrammeImport one, Sent sent, Problems problems, boolean conflict) {
        ImportPreview preview = imports.preview(one);
        ImportsMessages words = words();
        return new PreviewPage(meeting, sent, conflict || one.outcome().meanwhile(), problems,
                PreviewInWords.of(preview, meeting, one.zone == null), Zones.of(meeting, one.zone),
                List.of(new Choice("KEEP", words.keep(), one.missing == Missing.KEEP),
                        new Choice("CANCEL", words.cancel(), one.missing == Missing.CANCEL),
                        new Choice("REMOVE", words.remove(), one.missing == Missing.REMOVE, words.remove_hint())));
    }

    private ImportedPage imported(Meeting meeting, ProgrammeImport one, Sent sent, boolean conflict) {
        ProgrammeImport.Outcome outcome = one.outcome();
        boolean undone = one.state == State.UNDONE;
        String when = one.doneAt == null ? "" : moment(meeting, one.doneAt);
        String by = one.doneBy == null ? ""
                : undone ? words().undone_by(Problem.isolated(one.doneBy), when)
                        : words().done_by(Problem.isolated(one.doneBy), when);
        return new ImportedPage(meeting, sent, by, undone, conflict || one.state == State.DONE && outcome.meanwhile(),
                RowsInWords.of(outcome.changes(), meeting), outcome.left(), ProblemLine.of(outcome.problems()));
    }

    private static Sent sent(Meeting meeting, ProgrammeImport one) {
        return new Sent(ManageImport.url(meeting, one.id), one.names,
                words().sent(Problem.isolated(one.sentBy), moment(meeting, one.sentAt)), moment(meeting, one.expiresAt));
    }

    private static String moment(Meeting meeting, Instant at) {
        return Times.moment(at, meeting.zoneId(), Reading.currentLanguage());
    }

    private static ImportsMessages words() {
        return Words.now(ImportsMessages.class);
    }
}
