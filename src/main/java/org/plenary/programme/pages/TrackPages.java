package org.plenary.programme.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.ListedTrack;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Refusal;

/** The issue areas, in two levels, and what is in each. */
@Path("/{meeting}/tracks")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@PublicPage
class TrackPages {

    /** @param areas of a basket; empty for an area */
    record Line(ListedTrack track, String url, int count, List<Line> areas) {
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TrackList(Meeting meeting, List<Line> tracks) implements TemplateInstance {
    }

    /** @param basket null for one of the upper level */
    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TrackPage(Meeting meeting, Line track, Line basket, int count, List<ByDay> days, String zone,
            String release)
            implements
                TemplateInstance {
    }

    @Inject
    Releases releases;
    @Inject
    Cards cards;

    @GET
    public TemplateInstance tracks(@RestPath String meeting) {
        Released released = releases.of(meeting);
        return new TrackList(released.meeting(), released.programme().tracks().stream()
                .filter(track -> track.parent() == null).map(track -> line(released, track)).toList());
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    public TemplateInstance track(@RestPath String meeting, @RestPath long id) {
        Released released = releases.of(meeting);
        Programme programme = released.programme();
        ListedTrack track = programme.track(id).orElseThrow(Refusal::notFound);
        Line line = line(released, track);
        return new TrackPage(released.meeting(), line,
                programme.track(track.parent()).map(basket -> line(released, basket)).orElse(null), line.count(),
                ByDay.of(released, session -> programme.isIn(session, track), cards),
                VenueTime.of(programme, null), Edition.inWords(released));
    }

    private static Line line(Released released, ListedTrack track) {
        Programme programme = released.programme();
        return new Line(track, Links.track(released.meeting(), track),
                programme.in(track).size(),
                programme.tracks().stream().filter(area -> area.parent() != null && area.parent() == track.id())
                        .map(area -> line(released, area)).toList());
    }
}
