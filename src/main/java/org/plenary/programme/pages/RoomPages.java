package org.plenary.programme.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Alphabet;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;

/** The rooms, and what is in each, day by day; what is in the rooms it is joined from, or joined into, as well. */
@Path("/{meeting}/rooms")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@PublicPage
class RoomPages {

    record Line(ListedRoom room, String url, List<String> parts, int count) {
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RoomList(Meeting meeting, List<Line> rooms) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RoomPage(Meeting meeting, Line room, List<ByDay> days, String zone, String release) implements TemplateInstance {
    }

    @Inject
    Releases releases;
    @Inject
    Cards cards;

    @GET
    public TemplateInstance rooms(@RestPath String meeting) {
        Released released = releases.of(meeting);
        return new RoomList(released.meeting(), released.programme().rooms().stream().map(room -> line(released, room))
                .sorted(Comparator.comparing(line -> line.room().name(), Alphabet.of(Reading.currentLanguage()))).toList());
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    public TemplateInstance room(@RestPath String meeting, @RestPath long id) {
        Released released = releases.of(meeting);
        Programme programme = released.programme();
        ListedRoom room = programme.room(id).orElseThrow(Refusal::notFound);
        return new RoomPage(released.meeting(), line(released, room),
                ByDay.of(released, session -> programme.isIn(session, room), cards), VenueTime.of(programme, null),
                Edition.inWords(released));
    }

    private static Line line(Released released, ListedRoom room) {
        Programme programme = released.programme();
        return new Line(room, Links.room(released.meeting(), room),
                room.parts().stream().flatMap(part -> programme.room(part).stream()).map(ListedRoom::name).toList(),
                programme.in(room).size());
    }
}
