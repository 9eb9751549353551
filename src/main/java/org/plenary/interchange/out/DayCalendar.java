package org.plenary.interchange.out;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.CalendarFile;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Times;

/** A day, the venue’s, as a calendar. */
@Path("/{meeting}/programme/{date}.ics")
@Produces(CalendarFile.MEDIA_TYPE)
@PermitAll
@PublicPage
class DayCalendar {

    @Inject
    Releases releases;
    @Inject
    CalendarFile calendar;

    @GET
    public String calendar(@RestPath String meeting, @RestPath String date) {
        Released open = releases.of(meeting);
        Programme programme = open.programme();
        LocalDate day = programme.day(date).orElseThrow(Refusal::notFound);
        return calendar.of(open.meeting(), programme, open.meeting().name + " – " + Times.day(day, Reading.currentLanguage()),
                programme.onDay(day), Reading.currentLanguage());
    }
}
