package org.plenary.organiser;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.identity.AuditEntry;
import org.plenary.programme.DeskCount;
import org.plenary.programme.DeskCount.Figure;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.Release;
import org.plenary.programme.Session;
import org.plenary.programme.desk.Clashes;
import org.plenary.programme.desk.LogWords;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** How the meeting stands and what needs doing, each with the page where it is done. */
@Path("/{meeting}/manage")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class FrontPage {

    private static final int LATEST = 8;

    record Deed(String when, String who, String deed, String label) {
    }

    @CheckedTemplate(basePath = "organiser", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeskPage(Meeting meeting, int release, List<Figure> figures, List<Figure> toDo, List<Deed> latest)
            implements
                TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Releases releases;
    @Inject
    Instance<DeskCount> counts;
    @Inject
    LogWords words;

    @GET
    public TemplateInstance front(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        List<Figure> figures = new ArrayList<>(ofTheProgramme(open));
        counts.stream().sorted(Comparator.comparingInt(DeskCount::position)).forEach(count -> figures.addAll(count.of(open)));
        List<Figure> toDo = figures.stream().filter(figure -> figure.needsDoing() && figure.count() > 0).toList();
        List<Deed> latest = AuditEntry.latest(open.id, LATEST).stream().map(entry -> new Deed(
                Times.moment(entry.at, open.zoneId(), Reading.currentLanguage()), entry.whoName, words.deed(entry),
                words.label(entry))).toList();
        return new DeskPage(open, Release.latestNumber(open.id), figures, toDo, latest);
    }

    private List<Figure> ofTheProgramme(Meeting meeting) {
        OrganiserMessages words = Words.now(OrganiserMessages.class);
        String manage = "/" + meeting.slug + "/manage";
        List<Session> sessions = Session.of(meeting);
        long unplaced = sessions.stream().filter(session -> !session.isPlaced() && !session.isCancelled()).count();
        return List.of(new Figure(words.sessions(), sessions.size(), manage + "/sessions", false),
                new Figure(words.unplaced(), unplaced, manage + "/sessions?state=unplaced", true),
                new Figure(words.clashes(), Clashes.of(meeting).size(), manage + "/clashes", true),
                new Figure(words.unreleased(), releases.pending(meeting).size(), manage + "/releases", true));
    }
}
