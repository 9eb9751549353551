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
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.Release;
import org.plenary.programme.ReleaseMessages;
import org.plenary.programme.pages.ChangeInWords;
import org.plenary.programme.released.Change;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** Takes back what was released by publishing an older release again: first what the public would see change, then the deed. */
@Path("/{meeting}/manage/releases/{number:\\d{1,9}}/again")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ReleaseAgain {

    /** @param meanwhile what happened meanwhile; null where nothing did */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AgainPage(Meeting meeting, ManageReleases.ReleaseLine release, int current, String meanwhile, Problems problems,
            String note, List<ChangeInWords.Group> changes, int count) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Releases releases;

    @GET
    public TemplateInstance ask(@RestPath String meeting, @RestPath int number) {
        return page(meetings.open(meeting), number, "", new Problems(), null);
    }

    /** @param version the number of the release the public read when the page was made */
    @POST
    public Response again(@RestPath String meeting, @RestPath int number, @RestForm String version, @RestForm String note) {
        Meeting open = meetings.open(meeting);
        String said = Typed.text(note);
        ManageReleases.ReleaseLine older = ManageReleases.line(open, number);
        Problems problems = new Checks().longest("note", said, ManageReleases.NOTE).problems;
        if (problems.isAny() || older.again() == null) {
            return Editing.answer(422, page(open, number, said, problems, null));
        }
        Optional<Release> made = releases.again(open, number, read(version), Typed.orNull(said));
        return made.map(release -> Response.seeOther(URI.create(DeskLinks.manage(open, "releases/" + release.number))).build())
                .orElseGet(() -> Editing.answer(409,
                        page(open, number, said, problems, Words.now(ReleaseMessages.class).released_meanwhile())));
    }

    private TemplateInstance page(Meeting meeting, int number, String note, Problems problems, String meanwhile) {
        ManageReleases.ReleaseLine older = ManageReleases.line(meeting, number);
        Programme now = releases.current(meeting);
        Programme then = releases.numbered(meeting, number);
        List<Change> changes = Change.between(now, then);
        return new AgainPage(meeting, older, now.release(), meanwhile, problems, note,
                ChangeInWords.grouped(changes, now, then, DeskLinks.toSessions(meeting)), changes.size());
    }

    /** What nobody can have been shown is no number of a release. */
    private static int read(String version) {
        return Typed.line(version).matches("\\d{1,9}") ? Integer.parseInt(Typed.line(version)) : -1;
    }
}
