package org.plenary.programme.pages;

import io.quarkus.qute.RawString;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.ListedRole;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Said;
import org.plenary.shared.Json;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;

/**
 * A meeting and its sessions as search machines read them (JSON-LD, schema.org's {@code Event}). The virtual location is the
 * public page, where the way in is; never a remote room (R15). In templates: {@code cdi:linkedData}.
 */
@Named("linkedData")
@Singleton
public class LinkedData {

    private static final String SCHEMA = "https://schema.org";

    @ConfigProperty(name = "plenary.address")
    String address;

    /** The meeting, for a script element of its page. */
    public RawString ofMeeting(Meeting meeting) {
        return inPage(meeting(meeting));
    }

    /** A session that has a time, for a script element of its page: its name is the page's. @param room null for none */
    public RawString ofSession(Meeting meeting, ListedSession session, ListedRoom room) {
        Map<String, Object> event = Json.object("@context", SCHEMA);
        event.putAll(session(meeting, session, room));
        event.put("name", name(session.title(Reading.currentLanguage().tag)));
        event.put("superEvent", Json.object("@type", "Event", "name", meeting.name, "url", page(meeting)));
        return inPage(event);
    }

    public Map<String, Object> meeting(Meeting meeting) {
        Map<String, Object> event = Json.object("@context", SCHEMA);
        event.putAll(event(meeting.name, page(meeting), meeting.startsOn.toString(), meeting.endsOn.toString(), false));
        event.put("location", location(meeting, null, page(meeting)));
        return event;
    }

    /** Without its meeting, and with its name in every language. @param session has a time @param room null for none */
    public Map<String, Object> session(Meeting meeting, ListedSession session, ListedRoom room) {
        String page = address + Links.session(meeting, session);
        List<Object> names = session.titles(Language.DEFAULT.tag).stream().map(LinkedData::inItsLanguage).toList();
        Map<String, Object> event = event(names.size() == 1 ? names.get(0) : names, page,
                Times.machine(session.startsAt(), meeting.zoneId()),
                Times.machine(session.endsAt(), meeting.zoneId()), session.cancelled());
        event.put("inLanguage", session.floorLanguage());
        event.put("location", location(meeting, room, page));
        List<Map<String, Object>> people = session.roles().stream().map(ListedRole::name).distinct()
                .map(name -> Json.object("@type", "Person", "name", name)).toList();
        event.putAll(Json.object("performer", people.isEmpty() ? null : people));
        return event;
    }

    /** Most who read a page's data look for a text; one that is not in the page's language says so. */
    private static Object name(Said title) {
        return title.lang() == null ? title.text() : inItsLanguage(title);
    }

    /** A language-tagged string (JSON-LD 1.1, 4.2.4), where anybody knows its language. */
    private static Object inItsLanguage(Said title) {
        return title.language() == null ? title.text()
                : Json.object("@language", title.language(), "@value", title.text());
    }

    private String page(Meeting meeting) {
        return address + Links.meeting(meeting);
    }

    private static Map<String, Object> event(Object name, String url, String from, String to, boolean cancelled) {
        return Json.object("@type", "Event", "name", name, "url", url, "startDate", from, "endDate", to, "eventStatus",
                SCHEMA + (cancelled ? "/EventCancelled" : "/EventScheduled"), "eventAttendanceMode",
                SCHEMA + "/MixedEventAttendanceMode");
    }

    private static List<Map<String, Object>> location(Meeting meeting, ListedRoom room, String page) {
        String place = Stream.of(room == null ? null : room.name(), meeting.venue == null ? meeting.city : meeting.venue)
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
        return List.of(Json.object("@type", "Place", "name", place, "address", Json.object("@type", "PostalAddress",
                "addressLocality", meeting.city, "addressCountry", meeting.country)),
                Json.object("@type", "VirtualLocation", "url", page));
    }

    /** Nothing in it can end the element or begin another (R21): JSON may write any sign by its number. */
    private static RawString inPage(Map<String, Object> event) {
        return new RawString(Json.of(event).replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"));
    }
}
