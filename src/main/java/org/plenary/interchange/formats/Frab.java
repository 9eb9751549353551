package org.plenary.interchange.formats;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.interchange.Reason;
import org.plenary.interchange.Row;
import org.plenary.interchange.SheetKind;
import org.plenary.interchange.Unreadable;

/**
 * The schedule of frab and pretalx, XML and JSON alike (schema by c3voc): days, in them rooms, in them events. An event's
 * guid is the session's; its code is the session's code, else its id serves to make one.
 */
final class Frab {

    /** What our own schedules say where there is none: the format cannot do without. */
    private static final String NO_ROOM = "No room";
    private static final Pattern DURATION = Pattern.compile("(\\d{1,3}):(\\d{2})(?::\\d{1,2})?");

    private final Gathered gathered;
    private final String zone;
    /** Its files say of every session whether it is recorded; pretalx only who forbids it. */
    private final boolean byPlenary;

    private Frab(Gathered gathered, Branch conference, boolean byPlenary) {
        this.gathered = gathered;
        this.zone = conference.text("time_zone_name");
        this.byPlenary = byPlenary;
        if (byPlenary) {
            gathered.verbatim();
        }
    }

    /** @param schedule the element, or the value, of that name */
    static void read(Branch schedule, Branch generator, Gathered gathered) throws Unreadable {
        Branch conference = schedule.child("conference");
        if (!schedule.name().equals("schedule") || !schedule.has("conference") && !schedule.has("day")) {
            throw new Unreadable(schedule.line(), schedule.path(), Reason.NO_PROGRAMME, "", "");
        }
        Frab frab = new Frab(gathered, conference, "Plenary".equals(generator.text("name")));
        List<Branch> days = schedule.has("day") ? schedule.children("day") : conference.child("days").children();
        frab.inTheirOrder(conference, days);
        for (Branch day : days) {
            for (Branch room : day.has("rooms") ? day.child("rooms").children() : day.children("room")) {
                List<Branch> events = day.has("rooms") ? room.children() : room.children("event");
                for (Branch event : events) {
                    frab.event(day, room, event);
                }
            }
        }
    }

    /** Rooms and tracks are shown in the order the file lists them in; in XML only its days tell that of the rooms. */
    private void inTheirOrder(Branch conference, List<Branch> days) throws Unreadable {
        for (Branch track : conference.has("tracks") ? conference.child("tracks").children() : conference.children("track")) {
            gathered.exists(SheetKind.TRACKS, track.child("name"));
        }
        for (Branch room : conference.child("rooms").children()) {
            gathered.exists(SheetKind.ROOMS, room.child("name"))
                    .filter(row -> or(room.text("capacity"), "").matches("\\d{1,6}"))
                    .ifPresent(row -> Gathered.cell(row, "capacity", room.child("capacity")));
        }
        List<List<Branch>> used = days.stream().map(day -> day.children("room").stream()
                .flatMap(room -> room.children("event").stream().map(event -> place(room, event))).toList()).toList();
        for (Branch room : OneOrder.of(used)) {
            gathered.exists(SheetKind.ROOMS, room);
        }
    }

    /** Nothing where our own schedules say that there is none. */
    private Branch place(Branch room, Branch event) {
        Branch where = event.text("room") != null ? event.child("room") : named(room);
        return byPlenary && NO_ROOM.equals(where.text()) ? new Branch("room", "", where.line(), where.path()) : where;
    }

    private void event(Branch day, Branch room, Branch event) throws Unreadable {
        Row row = gathered.session(event);
        Gathered.cell(row, "guid", event.child("guid"));
        Gathered.code(row, byPlenary ? code(event.child("url")) : event.child("code"), or(event.text("id"), "S"));
        row.put("title", title(event), event.child("title").line(), event.child("title").path());
        if (event.text("type") != null) {
            gathered.names(row, "type", SheetKind.TYPES, event.child("type"));
        }
        if (event.has("track")) {
            gathered.names(row, "tracks", SheetKind.TRACKS, event.child("track"));
        }
        gathered.names(row, "room", SheetKind.ROOMS, place(room, event));
        when(row, day, event);
        about(row, event);
        people(row, event.child("persons"), event.has("persons"));
    }

    /** Our own schedules have the code as it is at the end of the session's address; elsewhere only in small letters. */
    private static Branch code(Branch url) {
        String address = or(url.text(), "");
        return new Branch("code", address.substring(address.lastIndexOf('/') + 1), url.line(), url.path());
    }

    /** In XML the room's name is an attribute, in JSON the events lie under it. */
    private static Branch named(Branch room) {
        return room.text("name") != null ? room.child("name")
                : new Branch(room.name(), room.name(), room.line(), room.path(), List.of());
    }

    private static String title(Branch event) {
        String title = or(event.text("title"), "");
        return event.text("subtitle") == null ? title : title + ": " + event.text("subtitle");
    }

    private void when(Row row, Branch day, Branch event) {
        Branch date = event.child("date");
        String start = event.text("date");
        if (start == null && day.text("date") != null && event.text("start") != null) {
            start = day.text("date") + "T" + event.text("start");
        }
        row.put("start", or(start, ""), date.line(), date.path());
        if (zone != null) {
            row.put(Row.ZONE, zone, date.line(), date.path());
        }
        Branch duration = event.child("duration");
        Matcher hours = DURATION.matcher(or(event.text("duration"), ""));
        if (hours.matches()) {
            Gathered.duration(row, duration, Integer.parseInt(hours.group(1)) * 60 + Integer.parseInt(hours.group(2)));
        } else if (event.text("duration") != null) {
            Gathered.noDuration(row, duration);
        }
    }

    private void about(Row row, Branch event) {
        if (event.has("abstract") || event.has("description")) {
            String beginning = or(event.text("abstract"), "");
            String rest = or(event.text("description"), "");
            Branch at = event.has("description") ? event.child("description") : event.child("abstract");
            gathered.text(row, "description", at, rest.startsWith(beginning) ? "" : beginning, rest);
        }
        Gathered.language(row, "floor_language", event.child("language"));
        Gathered.address(row, "source_url", source(event));
        Branch out = event.has("do_not_record") ? event.child("do_not_record") : event.child("recording").child("optout");
        if ("true".equals(out.text()) || byPlenary && "false".equals(out.text())) {
            row.put("recorded", "true".equals(out.text()) ? "no" : "yes", out.line(), out.path());
        }
        Branch hidden = event.child("do_not_stream");
        if ("true".equals(hidden.text()) || byPlenary && "false".equals(hidden.text())) {
            row.put("streamed", "true".equals(hidden.text()) ? "no" : "yes", hidden.line(), hidden.path());
        }
    }

    /** Our own schedules have the session's page here as their address, and where it is from as a link. */
    private Branch source(Branch event) {
        Branch link = event.child("links").children().stream().findFirst().orElseGet(() -> event.child("links"));
        return event.has("origin_url") ? event.child("origin_url")
                : !byPlenary ? event.child("url") : link.has("href") ? link.child("href") : link.child("url");
    }

    private void people(Row session, Branch persons, boolean said) throws Unreadable {
        if (said) {
            session.put(Row.PEOPLE, "yes", persons.line(), persons.path());
        }
        for (Branch person : persons.children()) {
            String name = or(person.text("public_name", "full_public_name", "name"), or(person.text(), ""));
            if (name.isBlank()) {
                continue;
            }
            Row row = gathered.person(session, person, name);
            Gathered.cell(row, Row.PERSON_GUID, person.child("guid"));
            if (person.text("biography") != null) {
                gathered.text(row, "biography", person.child("biography"), person.text("biography"));
            }
        }
    }

    private static String or(String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
