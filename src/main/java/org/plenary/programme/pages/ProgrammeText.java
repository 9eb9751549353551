package org.plenary.programme.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.ListedSession;
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
        Meeting open = released.meeting();
        Programme programme = released.programme();
        List<TextDay> days = programme.days().stream().map(day -> new TextDay(Times.day(day, Reading.currentLanguage()),
                cards(open, programme, programme.onDay(day)))).toList();
        return new WholeProgramme(open, Times.zone(open.zoneId(), open.startsOn.atTime(12, 0).atZone(open.zoneId()).toInstant(),
                Reading.currentLanguage()), days);
    }

    private List<Card> cards(Meeting meeting, Programme programme, List<ListedSession> sessions) {
        return cards.of(programme, meeting, sessions.stream());
    }
}
