package org.plenary.interchange.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plenary.interchange.Row;
import org.plenary.interchange.SheetKind;
import org.plenary.interchange.Unreadable;

/**
 * Indico's {@code /export/event/ID.json} with {@code detail=contributions} or {@code detail=sessions} (its HTTP API). A
 * contribution is a session; where there is none, a session is one. Its guid is made of its address there, and so is the
 * same each time.
 */
final class Indico {

    private final Gathered gathered;
    private final Branch meeting;

    private Indico(Gathered gathered, Branch meeting) {
        this.gathered = gathered;
        this.meeting = meeting;
    }

    static void read(Branch root, Gathered gathered) throws Unreadable {
        for (Branch meeting : root.child("results").children()) {
            Indico indico = new Indico(gathered, meeting);
            List<Branch> contributions = new ArrayList<>(meeting.child("contributions").children());
            for (Branch session : meeting.child("sessions").children()) {
                contributions.addAll(session.child("contributions").children());
            }
            boolean whole = contributions.isEmpty();
            for (Branch entry : whole ? meeting.child("sessions").children() : contributions) {
                indico.entry(entry, whole ? "session" : "contribution");
            }
        }
    }

    private void entry(Branch entry, String kind) throws Unreadable {
        String id = or(entry.text("friendly_id", "id", "db_id"), entry.path());
        Row row = gathered.session(entry);
        row.put("guid", UUID.nameUUIDFromBytes(("indico " + or(meeting.text("url"), "") + " " + meeting.text("id") + " " + kind
                + " " + or(entry.text("id", "db_id"), id)).getBytes(StandardCharsets.UTF_8)).toString(), entry.line(),
                entry.path());
        Gathered.code(row, entry.child("code"), (kind.equals("session") ? "S" : "C") + id);
        row.put("title", or(entry.text("title", "slotTitle"), ""), entry.child("title").line(), entry.child("title").path());
        if (entry.text("type") != null) {
            gathered.names(row, "type", SheetKind.TYPES, entry.child("type"));
        }
        if (entry.text("track") != null) {
            gathered.names(row, "tracks", SheetKind.TRACKS, entry.child("track"));
        }
        gathered.names(row, "room", SheetKind.ROOMS,
                entry.text("roomFullname") != null ? entry.child("roomFullname") : entry.child("room"));
        moment(row, "start", entry.child("startDate"));
        moment(row, "end", entry.child("endDate"));
        if (entry.has("description")) {
            gathered.text(row, "description", entry.child("description"), or(entry.text("description"), ""));
        }
        Gathered.address(row, "source_url", entry.child("url"));
        people(row, entry);
    }

    /** An object of date, time and zone; or nothing, for what has no time yet. */
    private static void moment(Row row, String column, Branch said) {
        String date = said.text("date");
        String time = said.text("time");
        row.put(column, date == null ? "" : date + "T" + or(time, ""), said.line(), said.path());
        if (said.text("tz") != null && !said.text("tz").equals("None")) {
            row.put(Row.ZONE, said.text("tz"), said.line(), said.path() + "/tz");
        }
    }

    private void people(Row session, Branch entry) throws Unreadable {
        Branch said = !entry.child("speakers").children().isEmpty() ? entry.child("speakers")
                : !entry.child("primaryauthors").children().isEmpty() ? entry.child("primaryauthors")
                        : entry.child("conveners");
        session.put(Row.PEOPLE, "yes", said.line(), said.path());
        for (Branch person : said.children()) {
            String whole = (or(person.text("first_name"), "") + " " + or(person.text("last_name", "familyName"), "")).strip();
            String name = person.has("first_name") && !whole.isEmpty() ? whole
                    : or(person.text("fullName", "name"), or(person.text(), whole));
            if (!name.isBlank()) {
                Gathered.cell(gathered.person(session, person, name), "affiliation", person.child("affiliation"));
            }
        }
    }

    private static String or(String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
