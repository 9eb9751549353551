package org.plenary.programme.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Times;

/** A room and what is in it, day by day; what is in the rooms it is joined from, or joined into, as well. */
@Path("/{meeting}/rooms/{id:\\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@PublicPage
class RoomPages {

    record RoomDay(String heading, List<Card> cards) {
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RoomPage(Meeting meeting, ListedRoom room, List<String> parts, List<RoomDay> days) implements TemplateInstance {
    }

    @Inject
    Releases releases;
    @Inject
    Cards cards;

    @GET
    public TemplateInstance room(@RestPath String meeting, @RestPath long id) {
        Released released = releases.of(meeting);
        Meeting open = released.meeting();
        Programme programme = released.programme();
        ListedRoom room = programme.room(id).orElseThrow(Refusal::notFound);
        return new RoomPage(open, room, room.parts().stream().flatMap(part -> programme.room(part).stream())
                .map(ListedRoom::name).toList(), days(open, programme, room));
    }

    private List<RoomDay> days(Meeting meeting, Programme programme, ListedRoom room) {
        return programme.days().stream().map(day -> new RoomDay(Times.day(day, Reading.currentLanguage()),
                cards(meeting, programme, room, day))).filter(day -> !day.cards().isEmpty()).toList();
    }

    private List<Card> cards(Meeting meeting, Programme programme, ListedRoom room, LocalDate day) {
        return cards.of(programme, meeting, programme.onDay(day).stream()
                .filter(session -> programme.room(session.room()).filter(room::shares).isPresent()));
    }
}
