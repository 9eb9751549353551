package org.plenary.interchange;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.SessionType;
import org.plenary.programme.Track;
import org.plenary.programme.released.ListedSession;

/**
 * The lines of {@code programme.csv}, and the events of other formats. A session is recognised by its guid, else by its code.
 */
class SessionRows {

    private final Known known;
    private final Tally tally;
    private final Once guids = new Once();
    private final Once codes = new Once();
    private final Once sessions = new Once();
    private TextCells texts;

    SessionRows(Known known, Tally tally) {
        this.known = known;
        this.tally = tally;
    }

    void read(Sheet sheet) {
        texts = new TextCells(sheet, known);
        for (Row row : sheet.read()) {
            String code = row.isOurs() ? row.required("code") : row.text("code");
            if (code != null && !code.isEmpty() && !code.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
                row.wrong("code", Reason.BAD_CODE, "");
            } else if (code != null && Session.endsLikeAFile(code)) {
                row.wrong("code", Reason.CODE_LIKE_A_FILE, "");
            }
            if (code == null || code.isEmpty() || codes.says(row, "code", code)) {
                read(row, code == null ? "" : code);
            }
        }
    }

    private void read(Row row, String code) {
        UUID guid = Reads.guid(row, "guid");
        if (guid != null && !guids.says(row, "guid", guid)) {
            return;
        }
        Session there = recognised(row, code, guid);
        Session session = there == null ? fresh(row, code, guid) : there;
        if (there != null && !sessions.says(row, code.isEmpty() ? "guid" : "code", there)) {
            return;
        }
        tally.watch(SheetKind.PROGRAMME, session, there == null, known.facts.session);
        if (there != null) {
            identity(row, session, code, guid);
        }
        keep(row, session);
        words(row, session);
        texts.read(row, session);
        type(row, session);
        tracks(row, session);
        place(row, session);
        accessibility(row, session);
        addresses(row, session);
    }

    private Session recognised(Row row, String code, UUID guid) {
        Session byGuid = guid == null ? null : known.guids.get(guid);
        if (byGuid != null) {
            return byGuid;
        }
        String proposed = proposed(row);
        return known.sessions.get(!code.isEmpty() || guid != null || proposed == null ? code : proposed);
    }

    private Session fresh(Row row, String code, UUID guid) {
        Session session = new Session();
        session.meeting = known.meeting;
        session.guid = guid == null ? known.newGuid() : guid;
        session.code = code.isEmpty() && proposed(row) != null ? free(proposed(row)) : code;
        session.floorLanguage = known.languages().get(0);
        session.textLanguage = written(row);
        return session;
    }

    /** Other formats know one language of a session: what is spoken is what is written, where the meeting has it. */
    private String written(Row row) {
        String spoken = row.isOurs() ? null : row.text("floor_language");
        return known.languages().contains(spoken == null ? "" : spoken) ? spoken : known.meeting.usualTextLanguage();
    }

    /** What is only proposed is not refused, but put right. */
    private static String proposed(Row row) {
        String proposed = row.text(Row.PROPOSED_CODE);
        return proposed != null && Session.endsLikeAFile(proposed) ? proposed.replace('.', '-') : proposed;
    }

    private String free(String proposed) {
        String code = proposed;
        for (int number = 2; known.sessions.containsKey(code); number++) {
            code = proposed + "-" + number;
        }
        return code;
    }

    /** A guid never changes; a code may, where the guid says which session it is. */
    private void identity(Row row, Session session, String code, UUID guid) {
        if (guid != null && !session.guid.equals(guid) && row.isOurs()) {
            row.wrong("guid", Reason.OTHER_GUID, "");
        }
        if (!code.isEmpty() && !session.code.equals(code)) {
            if (known.sessions.containsKey(code)) {
                row.wrong("code", Reason.CODE_TAKEN, "");
            } else {
                known.sessions.remove(session.code);
                session.code = code;
            }
        }
    }

    private void keep(Row row, Session session) {
        if (!session.code.isEmpty()) {
            known.sessions.put(session.code, session);
        }
        known.guids.put(session.guid, session);
        known.mentioned.add(session);
        if (row.text(Row.KEY) != null) {
            known.keys.put(row.text(Row.KEY), session);
        }
    }

    private static void words(Row row, Session session) {
        String title = row.required("title");
        session.title = row.text(Row.CODE_IN_TITLE) != null && title.startsWith(session.code + " ")
                ? title.substring(session.code.length() + 1)
                : title;
        if (row.has("number")) {
            session.number = row.text("number");
        }
        if (row.has("description")) {
            session.description = row.text("description");
        }
        if (row.has("layout")) {
            session.layout = row.text("layout");
        }
        if (row.has("organised_by")) {
            session.organisedBy = row.text("organised_by");
        }
        if (row.has("sdgs")) {
            session.sdgs = goals(row);
        }
        Session.State state = Reads.oneOf(row, "state", Session.State.class, Labels::of);
        session.state = state == null ? session.state : state;
    }

    private static String goals(Row row) {
        Set<String> goals = row.list("sdgs");
        for (String goal : goals) {
            if (!goal.matches("[1-9]|1[0-7]")) {
                row.wrong("sdgs", Reason.BAD_NUMBER, goal, "1–17");
            }
        }
        return goals.isEmpty() ? null : String.join(",", goals);
    }

    private void type(Row row, Session session) {
        if (!row.isOurs() && row.text("type") == null) {
            session.type = session.type == null ? TypeRows.plain(known, tally) : session.type;
            return;
        }
        String name = row.required("type");
        SessionType type = known.types.get(name);
        if (type == null && !name.isEmpty()) {
            row.wrong("type", Reason.UNKNOWN_TYPE, "");
        }
        session.type = type == null ? session.type : type;
    }

    private void tracks(Row row, Session session) {
        if (!row.has("tracks")) {
            return;
        }
        Set<Track> tracks = new LinkedHashSet<>();
        for (String name : row.list("tracks")) {
            Track track = known.tracks.get(name);
            if (track == null) {
                row.wrong("tracks", Reason.UNKNOWN_TRACK, name, "");
            } else {
                tracks.add(track);
            }
        }
        // Most other formats have one track a session: it does not deny the others.
        boolean kept = !row.isOurs() && !tracks.isEmpty() && session.tracks.containsAll(tracks);
        if (!session.tracks.equals(tracks) && !kept) {
            session.tracks.clear();
            session.tracks.addAll(tracks);
        }
    }

    private void place(Row row, Session session) {
        Room room = row.has(Row.LOCATION) ? at(row.text(Row.LOCATION)) : session.room;
        if (row.has("room")) {
            room = row.text("room") == null ? null : known.rooms.get(row.text("room"));
            if (room == null && row.text("room") != null) {
                row.wrong("room", Reason.UNKNOWN_ROOM, "");
            }
        }
        Instant start = row.has("start") ? Reads.moment(row, "start", known::zone) : session.startsAt;
        Instant end = row.has("end") ? Reads.moment(row, "end", known::zone) : null;
        if (end != null && row.text("start") == null) {
            row.wrong("end", Reason.END_WITHOUT_START, "");
        } else if (start != null && end != null && !start.isBefore(end)) {
            row.wrong("end", Reason.END_BEFORE_START, "");
        } else if (start != null && session.type != null) {
            session.moveTo(room, start, length(row, session, start, end));
            checkDay(row, start);
        } else if (start == null) {
            session.moveTo(room, null, null);
        }
    }

    /** A calendar's place is the room, or begins with it; else it is a room of that name. */
    private Room at(String location) {
        if (location == null) {
            return null;
        }
        String name = location.replace(';', ',').replaceAll("\\s+", " ");
        return known.rooms.values().stream().filter(room -> name.equals(room.name) || name.startsWith(room.name + ", "))
                .max(Comparator.comparingInt(room -> room.name.length()))
                .orElseGet(() -> new RoomRows(known, tally).named(name.substring(0, Math.min(200, name.length()))));
    }

    /** Without an end it is as long as it was where the file does not speak of times, else as its type usually is. */
    private static Duration length(Row row, Session session, Instant start, Instant end) {
        if (end != null) {
            return Duration.between(start, end);
        }
        if (row.text(Row.DURATION) != null && row.text(Row.DURATION).matches("[0-9]{1,5}")) {
            return Duration.ofMinutes(Long.parseLong(row.text(Row.DURATION)));
        }
        return row.has("start") ? Duration.ofMinutes(session.type.usualMinutes) : session.length();
    }

    /** No day's page would show it otherwise. */
    private void checkDay(Row row, Instant start) {
        LocalDate from = known.meeting.startsOn;
        LocalDate to = known.meeting.endsOn;
        LocalDate day = ListedSession.dayOf(start, known.zone());
        if (row.has("start") && from != null && to != null && (day.isBefore(from) || day.isAfter(to))) {
            row.wrong("start", Reason.OUTSIDE_MEETING, from + " – " + to);
        }
    }

    private void accessibility(Row row, Session session) {
        if (row.text("floor_language") != null) {
            session.floorLanguage = Reads.language(row, "floor_language", row.text("floor_language"));
        }
        if (row.has("interpretation")) {
            session.interpretation = Reads.languages(row, "interpretation");
        }
        if (row.has("captions")) {
            session.captions = Reads.languages(row, "captions");
        }
        if (row.has("sign_language")) {
            session.signLanguage = row.text("sign_language");
        }
        if (row.has("recorded")) {
            session.recorded = row.yes("recorded");
        }
        if (row.has("streamed")) {
            session.streamed = row.yes("streamed");
        }
    }

    private static void addresses(Row row, Session session) {
        if (row.has("stream_url")) {
            session.streamUrl = Reads.address(row, "stream_url");
        }
        if (row.has("remote_address")) {
            session.remoteAddress = Reads.address(row, "remote_address");
        }
        if (row.has("source_url")) {
            session.sourceUrl = Reads.address(row, "source_url");
        }
    }
}
