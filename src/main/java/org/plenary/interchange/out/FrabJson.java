package org.plenary.interchange.out;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.pages.Links;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedType;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Json;
import org.plenary.shared.PlainText;
import org.plenary.shared.Times;

/** The released schedule in frab's JSON; valid by c3voc's schema. */
@Path("/{meeting}/schedule.json")
@Produces("application/json;charset=utf-8")
@PermitAll
@PublicPage
class FrabJson {

    /** The only names of zones the schema lets in; it can do without. */
    private static final String ZONE = "([A-Z][a-z]+/[A-Z][a-z]+.*)|UTC";

    @Inject
    Releases releases;
    @ConfigProperty(name = "plenary.address")
    String address;

    @GET
    public String schedule(@RestPath String meeting) {
        Frab frab = new Frab(releases.of(meeting), address);
        return Json.of(Json.object("$schema", "https://c3voc.de/schedule/schema.json", "generator",
                Json.object("name", "Plenary"), "schedule", Json.object("version", String.valueOf(frab.programme.release()),
                        "base_url", frab.page(Links.meeting(frab.meeting)), "conference", conference(frab))));
    }

    private static Map<String, Object> conference(Frab frab) {
        return Json.object("acronym", frab.acronym(), "title", PlainText.of(frab.meeting.name), "start",
                frab.programme.startsOn().toString(), "end", frab.programme.endsOn().toString(), "daysCount",
                frab.programme.days().size(), "timeslot_duration", "00:05", "time_zone_name",
                frab.programme.zone().matches(ZONE) ? frab.programme.zone() : null, "url",
                frab.page(Links.meeting(frab.meeting)), "tracks",
                frab.programme.tracks().stream().map(track -> Json.object("name", PlainText.of(track.name()))).toList(),
                "rooms", frab.programme.rooms().stream().map(room -> room(frab, room)).toList(), "days",
                frab.days().stream().map(day -> day(frab, day)).toList());
    }

    private static Map<String, Object> room(Frab frab, ListedRoom room) {
        String name = PlainText.of(room.name());
        return Json.object("name", name, "guid", frab.guid(name).orElseThrow().toString(), "capacity", room.capacity(), "url",
                frab.page(Links.room(frab.meeting, room)));
    }

    private static Map<String, Object> day(Frab frab, Frab.Day day) {
        Map<String, Object> rooms = new LinkedHashMap<>();
        day.rooms().forEach((room, sessions) -> rooms.put(room,
                sessions.stream().map(session -> event(frab, session)).toList()));
        return Json.object("index", day.index(), "date", day.date().toString(), "day_start", day.start(), "day_end", day.end(),
                "rooms", rooms);
    }

    private static Map<String, Object> event(Frab frab, ListedSession session) {
        return Json.object("guid", session.guid().toString(), "code",
                session.code().matches("[A-Z0-9]+") ? session.code() : null, "id", session.id(), "date",
                frab.moment(session.startsAt()), "start", Times.hour(session.startsAt(), frab.programme.zoneId()), "end",
                frab.moment(session.endsAt()), "duration", frab.duration(session), "room", frab.room(session), "slug",
                frab.slug(session), "url", frab.url(session), "title", PlainText.of(session.title()), "subtitle", "", "track",
                frab.track(session), "type", PlainText.of(frab.programme.type(session.type()).map(ListedType::name).orElse("")),
                "language", session.floorLanguage(), "abstract", "", "description",
                PlainText.of(session.description()),
                "do_not_record", !session.recorded(), "do_not_stream", !session.streamed(), "persons",
                frab.people(session).stream().map(FrabJson::person).toList(), "links", links(session));
    }

    private static Map<String, Object> person(Frab.Person person) {
        return Json.object("id", person.id(), "guid", Objects.toString(person.guid(), null), "name", person.name(), "url",
                person.url());
    }

    private static List<Map<String, Object>> links(ListedSession session) {
        String source = Frab.source(session);
        return source == null ? List.of() : List.of(Json.object("type", "web", "url", source));
    }
}
