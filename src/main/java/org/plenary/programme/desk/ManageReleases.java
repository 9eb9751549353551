package org.plenary.programme.desk;

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
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.Release;
import org.plenary.programme.pages.ChangeInWords;
import org.plenary.programme.released.Change;
import org.plenary.programme.released.Draft;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Times;

/** Publishing: what would change, the deed, and what each release changed. */
@Path("/{meeting}/manage/releases")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageReleases {

    static final int NOTE = 2000;

    /** @param again where to publish it again; null for the one the public reads */
    record ReleaseLine(int number, String url, String when, String who, String note, Integer repeats, String again) {
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReleaseList(Meeting meeting, Problems problems, String note, List<ChangeInWords.Group> pending, int count,
            ReleaseLine current, List<ReleaseLine> releases) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReleasePage(Meeting meeting, ReleaseLine release, List<ChangeInWords.Group> changes,
            int count) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Releases releases;
    @Inject
    Clock clock;

    @GET
    public TemplateInstance releases(@RestPath String meeting) {
        return page(meetings.open(meeting), "", new Problems());
    }

    @POST
    public Response release(@RestPath String meeting, @RestForm String note) {
        Meeting open = meetings.open(meeting);
        String said = Typed.text(note);
        Problems problems = new Checks().longest("note", said, NOTE).problems;
        if (problems.isAny()) {
            return Response.status(422).entity(page(open, said, problems)).build();
        }
        Release made = releases.make(open, Typed.orNull(said));
        return Response.seeOther(URI.create(DeskLinks.manage(open, "releases/" + made.number))).build();
    }

    @GET
    @Path("/{number:\\d{1,9}}")
    public TemplateInstance release(@RestPath String meeting, @RestPath int number) {
        Meeting open = meetings.open(meeting);
        ReleaseLine line = line(open, number);
        Programme before = releases.numbered(open, number - 1);
        Programme after = releases.numbered(open, number);
        List<Change> changes = Change.between(before, after);
        return new ReleasePage(open, line, ChangeInWords.grouped(changes, before, after, DeskLinks.toSessions(open)),
                changes.size());
    }

    private TemplateInstance page(Meeting meeting, String note, Problems problems) {
        Programme before = releases.current(meeting);
        Programme draft = Draft.of(meeting, 0, clock.instant());
        List<Change> changes = Change.between(before, draft);
        List<ReleaseLine> lines = lines(meeting);
        return new ReleaseList(meeting, problems, note,
                ChangeInWords.grouped(changes, before, draft, DeskLinks.toSessions(meeting)), changes.size(),
                lines.isEmpty() ? null : lines.get(0), lines);
    }

    /** @throws Refusal 404 */
    static ReleaseLine line(Meeting meeting, int number) {
        return lines(meeting).stream().filter(one -> one.number() == number).findFirst().orElseThrow(Refusal::notFound);
    }

    private static List<ReleaseLine> lines(Meeting meeting) {
        List<Release.Made> all = Release.madeOf(meeting);
        return all.stream().map(made -> line(meeting, made, made != all.get(0))).toList();
    }

    private static ReleaseLine line(Meeting meeting, Release.Made made, boolean older) {
        String url = DeskLinks.manage(meeting, "releases/" + made.number());
        return new ReleaseLine(made.number(), url,
                Times.moment(made.releasedAt(), meeting.zoneId(), Reading.currentLanguage()), made.releasedBy(), made.note(),
                made.repeats(), older ? url + "/again" : null);
    }
}
