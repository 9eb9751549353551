package org.plenary.programme.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;

/** The whole programme as one text, for a hub, a screen reader or a bad line (R3). */
@Path("/{meeting}/programme.txt")
@Produces("text/plain;charset=utf-8")
@PermitAll
@PublicPage
class ProgrammeText {

    record TextDay(String heading, List<Card> cards) {
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WholeProgramme(Meeting meeting, String zone, List<TextDay> days) implements TemplateInstance {
    }

    @Inject
    Releases releases;
    @Inject
    Cards cards;

    @GET
    public TemplateInstance text(@RestPath String meeting) {
        Released released = releases.of(meeting);
        return of(released, released.programme().days(), Filter.NONE);
    }

    TemplateInstance of(Released released, List<LocalDate> days, Filter filter) {
        Meeting meeting = released.meeting();
        Programme programme = released.programme();
        Instant noon = meeting.startsOn.atTime(12, 0).atZone(meeting.zoneId()).toInstant();
        return new WholeProgramme(meeting, Times.zone(meeting.zoneId(), noon, Reading.currentLanguage()),
                days.stream().map(day -> new TextDay(Times.day(day, Reading.currentLanguage()),
                        cards.of(programme, meeting, filter.of(programme.onDay(day), programme).stream()).stream()
                                .map(card -> card.ofItsDay(programme.zoneId())).toList()))
                        .toList());
    }
}
