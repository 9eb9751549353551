package org.plenary.programme.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.CalendarFile;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;

/** A released session as a calendar entry; one without a time has none. */
@Path("/{meeting}/sessions/{code}.ics")
@Produces(CalendarFile.MEDIA_TYPE)
@PermitAll
@PublicPage
class SessionCalendar {

    @Inject
    Releases releases;
    @Inject
    CalendarFile calendar;

    @GET
    public String calendar(@RestPath String meeting, @RestPath String code) {
        Released released = releases.of(meeting);
        Meeting open = released.meeting();
        Programme programme = released.programme();
        ListedSession session = programme.session(code).filter(ListedSession::isPlaced).orElseThrow(Refusal::notFound);
        return calendar.of(open, programme, session, Reading.currentLanguage());
    }
}
