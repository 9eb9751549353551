package org.plenary.interchange.out;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.CalendarFile;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.ListedTrack;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;

/** A track, with those under it, as a calendar. */
@Path("/{meeting}/tracks/{id:\\d{1,18}}.ics")
@Produces(CalendarFile.MEDIA_TYPE)
@PermitAll
@PublicPage
class TrackCalendar {

    @Inject
    Releases releases;
    @Inject
    CalendarFile calendar;

    @GET
    public String calendar(@RestPath String meeting, @RestPath long id) {
        Released open = releases.of(meeting);
        Programme programme = open.programme();
        ListedTrack track = programme.track(id).orElseThrow(Refusal::notFound);
        return calendar.of(open.meeting(), programme, open.meeting().name + " – " + track.name(), programme.in(track),
                Reading.currentLanguage());
    }
}
