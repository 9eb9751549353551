package org.plenary.interchange.out;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.CalendarFile;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;

/** A room, with those it is joined from or into, as a calendar. */
@Path("/{meeting}/rooms/{id:\\d{1,18}}.ics")
@Produces(CalendarFile.MEDIA_TYPE)
@PermitAll
@PublicPage
class RoomCalendar {

    @Inject
    Releases releases;
    @Inject
    CalendarFile calendar;

    @GET
    public String calendar(@RestPath String meeting, @RestPath long id) {
        Released open = releases.of(meeting);
        Programme programme = open.programme();
        ListedRoom room = programme.room(id).orElseThrow(Refusal::notFound);
        return calendar.of(open.meeting(), programme, open.meeting().name + " – " + room.name(), programme.in(room),
                Reading.currentLanguage());
    }
}
