package org.plenary.programme.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.CalendarFile;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Reading;

/** The released programme as a calendar. Before the first release it has no entries. */
@Path("/{meeting}/programme.ics")
@Produces(CalendarFile.MEDIA_TYPE)
@PermitAll
class ProgrammeCalendar {

    @Inject
    Meetings meetings;
    @Inject
    Releases releases;
    @Inject
    CalendarFile calendar;

    @GET
    public String calendar(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        return calendar.of(open, releases.current(open), Reading.currentLanguage());
    }
}
