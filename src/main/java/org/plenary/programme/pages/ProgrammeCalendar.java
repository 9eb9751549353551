package org.plenary.programme.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.CalendarFile;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Reading;

/** The released programme as a calendar. Before the first release it has no entries. */
@Path("/{meeting}/programme.ics")
@Produces(CalendarFile.MEDIA_TYPE)
@PermitAll
@PublicPage
class ProgrammeCalendar {

    @Inject
    Releases releases;
    @Inject
    CalendarFile calendar;

    @GET
    public String calendar(@RestPath String meeting) {
        Released open = releases.of(meeting);
        return calendar.of(open.meeting(), open.programme(), Reading.currentLanguage());
    }
}
