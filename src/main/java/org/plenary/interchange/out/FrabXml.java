package org.plenary.interchange.out;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.pages.Links;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedTrack;
import org.plenary.programme.released.ListedType;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Times;

/** The released schedule in frab's XML, which conference programs on telephones read; valid by c3voc's schema. */
@Path("/{meeting}/schedule.xml")
@Produces("application/xml;charset=utf-8")
@PermitAll
@PublicPage
class FrabXml {

    private static final Xml.Content NOTHING = xml -> {
    };

    @Inject
    Releases releases;
    @ConfigProperty(name = "plenary.address")
    String address;

    @GET
    public String schedule(@RestPath String meeting) {
        Frab frab = new Frab(releases.of(meeting), address);
        return Xml.document(root -> root.element("schedule", xml -> {
            xml.element("generator", NOTHING, "name", "Plenary");
            xml.element("url", frab.page(Links.file(frab.meeting, "schedule.xml")));
            xml.element("version", String.valueOf(frab.programme.release()));
            xml.element("conference", conference -> conference(conference, frab));
            for (Frab.Day day : frab.days()) {
                xml.element("day", rooms -> rooms(rooms, frab, day), "index", day.index(), "date", day.date(), "start",
                        day.start(), "end", day.end());
            }
        }));
    }

    private static void conference(Xml xml, Frab frab) throws XMLStreamException {
        xml.element("acronym", frab.acronym());
        xml.element("title", frab.meeting.name);
        xml.element("start", frab.programme.startsOn().toString());
        xml.element("end", frab.programme.endsOn().toString());
        xml.element("days", String.valueOf(frab.programme.days().size()));
        xml.element("timeslot_duration", "00:05");
        xml.element("base_url", frab.page(Links.meeting(frab.meeting)));
        xml.element("url", frab.page(Links.meeting(frab.meeting)));
        xml.element("time_zone_name", frab.programme.zone());
        for (ListedTrack track : frab.programme.tracks()) {
            xml.element("track", NOTHING, "name", track.name());
        }
    }

    private static void rooms(Xml xml, Frab frab, Frab.Day day) throws XMLStreamException {
        for (Map.Entry<String, List<ListedSession>> room : day.rooms().entrySet()) {
            xml.element("room", events -> {
                for (ListedSession session : room.getValue()) {
                    events.element("event", event -> event(event, frab, session), "guid", session.guid(), "id", session.id());
                }
            }, "name", room.getKey(), "guid", frab.guid(room.getKey()).orElse(null));
        }
    }

    private static void event(Xml xml, Frab frab, ListedSession session) throws XMLStreamException {
        xml.element("room", frab.room(session));
        xml.element("title", session.title());
        xml.element("subtitle", "");
        xml.element("type", frab.programme.type(session.type()).map(ListedType::name).orElse(""));
        xml.element("date", frab.moment(session.startsAt()));
        xml.element("start", Times.hour(session.startsAt(), frab.programme.zoneId()));
        xml.element("duration", frab.duration(session));
        xml.element("abstract", "");
        xml.element("slug", frab.slug(session));
        xml.element("track", frab.track(session));
        xml.element("persons", persons -> persons(persons, frab, session));
        xml.element("language", session.floorLanguage());
        xml.element("description", session.description());
        xml.element("recording", recording -> recording(recording, session));
        xml.element("links", links -> links(links, session));
        xml.element("attachments", NOTHING);
        xml.element("url", frab.url(session));
    }

    private static void persons(Xml xml, Frab frab, ListedSession session) throws XMLStreamException {
        for (Frab.Person person : frab.people(session)) {
            xml.element("person", person.name(), "id", person.id(), "guid", person.guid());
        }
    }

    private static void recording(Xml xml, ListedSession session) throws XMLStreamException {
        xml.element("license", "");
        xml.element("optout", String.valueOf(!session.recorded()));
    }

    private static void links(Xml xml, ListedSession session) throws XMLStreamException {
        if (Frab.source(session) != null) {
            xml.element("link", Frab.source(session), "href", Frab.source(session));
        }
    }
}
