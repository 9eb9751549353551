package org.plenary.programme.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.Session;
import org.plenary.shared.Words;

/** Everything that cannot be held as it stands, each with the way to its cure. */
@Path("/{meeting}/manage/clashes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageClashes {

    record ClashLine(String what, Line one, Line other) {
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClashList(Meeting meeting, List<ClashLine> clashes, int count) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;

    @GET
    public TemplateInstance clashes(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        DeskMessages words = Words.now(DeskMessages.class);
        List<ClashLine> lines = Clashes.of(open).stream().map(clash -> new ClashLine(
                clash.kind() == Clash.Kind.ROOM ? words.room_taken(Words.isolated(clash.one().room.name))
                        : words.person_twice(Words.isolated(clash.speaker().name)),
                line(open, clash.one()), line(open, clash.other()))).toList();
        return new ClashList(open, lines, lines.size());
    }

    private static Line line(Meeting meeting, Session session) {
        return new Line(DeskLinks.named(session), DeskLinks.session(meeting, session),
                DeskLinks.when(session, meeting.zoneId()));
    }
}
