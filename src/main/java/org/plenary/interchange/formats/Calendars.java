package org.plenary.interchange.formats;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.interchange.Reason;
import org.plenary.interchange.Row;
import org.plenary.interchange.Unreadable;

/**
 * A calendar: each event is a session, whose guid is the UID or is made of it. Organizer and attendees give their names
 * and not their addresses: an invitation would otherwise open a speaker's door. A time without a zone anybody knows stays
 * without one.
 */
final class Calendars {

    private static final Pattern MOMENT = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)(Z?)");
    private static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final String OURS = "@plenary";

    private final Gathered gathered;
    /** Where a calendar gives a zone a name of its own and says which it is. */
    private final Map<String, String> zones = new HashMap<>();

    private Calendars(Gathered gathered) {
        this.gathered = gathered;
    }

    static void read(String text, Gathered gathered) throws Unreadable {
        Branch calendar = CalendarTree.of(text);
        Calendars calendars = new Calendars(gathered);
        for (Branch zone : calendar.children("VTIMEZONE")) {
            calendars.zones.put(zone.text("TZID"), zone.text("X-LIC-LOCATION"));
        }
        int number = 0;
        for (Branch event : calendar.children("VEVENT")) {
            calendars.event(event, ++number);
        }
    }

    private void event(Branch event, int number) throws Unreadable {
        Row row = gathered.session(event);
        String uid = event.text("UID");
        boolean ours = uid != null && uid.endsWith(OURS);
        if (uid != null) {
            Matcher guid = GUID.matcher(uid);
            row.put("guid",
                    guid.find() ? guid.group() : UUID.nameUUIDFromBytes(uid.getBytes(StandardCharsets.UTF_8)).toString(),
                    event.child("UID").line(), event.child("UID").path());
        }
        Branch summary = event.child("SUMMARY");
        row.put("title", words(summary), summary.line(), summary.path());
        row.put(Row.CODE_IN_TITLE, ours ? "yes" : "", summary.line(), summary.path());
        row.put(Row.PROPOSED_CODE, ours && words(summary).matches("[A-Za-z0-9][A-Za-z0-9._-]{0,29} .*")
                ? words(summary).substring(0, words(summary).indexOf(' '))
                : "E" + number, summary.line(), summary.path());
        when(row, event);
        if (event.has("RRULE") || event.has("RDATE")) {
            row.wrong("start", Reason.REPEATS, "", "");
        }
        about(row, event, ours);
        people(row, event);
    }

    private void about(Row row, Branch event, boolean ours) {
        if (event.has("LOCATION")) {
            row.put(Row.LOCATION, words(event.child("LOCATION")), event.child("LOCATION").line(),
                    event.child("LOCATION").path());
        }
        // Our own calendar's text tells the reader how to join: it is not what the session is about.
        if (event.has("DESCRIPTION") && !ours) {
            gathered.text(row, "description", event.child("DESCRIPTION"), words(event.child("DESCRIPTION")));
        }
        if (!ours) {
            Gathered.address(row, "source_url", event.child("URL"));
        }
        Branch status = event.child("STATUS");
        if (status.text() != null) {
            row.put("state", status.text().strip().equalsIgnoreCase("CANCELLED") ? "cancelled" : "accepted", status.line(),
                    status.path());
        }
    }

    private void when(Row row, Branch event) {
        moment(row, "start", event.child("DTSTART"));
        if (event.has("DTEND")) {
            moment(row, "end", event.child("DTEND"));
        } else if (event.text("DURATION") != null) {
            Branch said = event.child("DURATION");
            try {
                Gathered.duration(row, said, Duration.parse(said.text().strip()).toMinutes());
            } catch (DateTimeParseException | ArithmeticException unreadable) {
                Gathered.noDuration(row, said);
            }
        }
    }

    private void moment(Row row, String column, Branch said) {
        String text = said.text() == null ? "" : said.text().strip();
        Matcher parts = MOMENT.matcher(text);
        if (parts.matches()) {
            text = parts.replaceFirst("$1-$2-$3T$4:$5:$6$7");
        }
        row.put(column, text, said.line(), said.path());
        String zone = said.text("TZID");
        String known = zone == null ? null : zones.getOrDefault(zone, zone);
        if (known == null || !parts.matches() || text.endsWith("Z")) {
            return;
        }
        if (ZoneId.getAvailableZoneIds().contains(known)) {
            // Start and end may be in two zones: a moment that knows its own says itself.
            row.put(column, offset(text, ZoneId.of(known)), said.line(), said.path());
        }
    }

    private static String offset(String local, ZoneId zone) {
        try {
            LocalDateTime at = LocalDateTime.parse(local);
            var offsets = zone.getRules().getValidOffsets(at);
            return offsets.size() == 1 ? at.atOffset(offsets.get(0)).toString() : local;
        } catch (DateTimeParseException unreadable) {
            return local;
        }
    }

    private void people(Row session, Branch event) throws Unreadable {
        if (!event.has("ORGANIZER") && !event.has("ATTENDEE")) {
            return;
        }
        session.put(Row.PEOPLE, "yes", event.line(), event.path());
        for (Branch said : event.children()) {
            boolean organizer = said.name().equals("ORGANIZER");
            String name = said.text("CN");
            if ((organizer || said.name().equals("ATTENDEE")) && name != null && !name.contains("@")) {
                gathered.person(session, said, name.replace("\"", "")).put("role", organizer ? "organiser" : "speaker",
                        said.line(), said.path());
            }
        }
    }

    /** TEXT of RFC 5545, 3.3.11. */
    private static String words(Branch property) {
        String text = property.text() == null ? "" : property.text();
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                plain.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                plain.append(sign);
            }
        }
        return plain.toString().strip();
    }
}
