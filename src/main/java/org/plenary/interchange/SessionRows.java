package org.plenary.interchange;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.SessionType;
import org.plenary.programme.Track;
import org.plenary.programme.released.ListedSession;

/** The lines of {@code programme.csv}. */
class SessionRows {

    private final Known known;
    private final Tally tally;
    private final Once guids = new Once();

    SessionRows(Known known, Tally tally) {
        this.known = known;
        this.tally = tally;
    }

    void read(Sheet sheet) {
        Once codes = new Once();
        for (Row row : sheet.rows()) {
            String code = row.required("code");
            if (!code.isEmpty() && !code.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
                row.wrong("code", Reason.BAD_CODE, "");
            }
            if (code.isEmpty() || codes.says(row, "code", code)) {
                read(row, code);
            }
        }
    }

    private void read(Row row, String code) {
        boolean isNew = !known.sessions.containsKey(code);
        Session session = isNew ? fresh(code) : known.sessions.get(code);
        if (!code.isEmpty()) {
            known.sessions.put(code, session);
        }
        tally.watch(SheetKind.PROGRAMME, session, isNew, SessionRows::facts);
        identity(row, session, isNew);
        words(row, session);
        type(row, session);
        tracks(row, session);
        place(row, session);
        accessibility(row, session);
        addresses(row, session);
    }

    private Session fresh(String code) {
        Session session = new Session();
        session.meeting = known.meeting;
        session.code = code;
        session.guid = UUID.randomUUID();
        session.floorLanguage = known.languages().get(0);
        return session;
    }

    /** A guid is given to a new session; for one that is there it can only be the one it has. */
    private void identity(Row row, Session session, boolean isNew) {
        UUID guid = Reads.guid(row, "guid");
        if (guid == null || !guids.says(row, "guid", guid)) {
            return;
        }
        if (isNew ? known.guidsTaken.contains(guid) : !session.guid.equals(guid)) {
            row.wrong("guid", Reason.OTHER_GUID, "");
        } else {
            session.guid = guid;
        }
    }

    private static void words(Row row, Session session) {
        session.title = row.required("title");
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
        if (!session.tracks.equals(tracks)) {
            session.tracks.clear();
            session.tracks.addAll(tracks);
        }
    }

    private void place(Row row, Session session) {
        Room room = session.room;
        if (row.has("room")) {
            room = row.text("room") == null ? null : known.rooms.get(row.text("room"));
            if (room == null && row.text("room") != null) {
                row.wrong("room", Reason.UNKNOWN_ROOM, "");
            }
        }
        Instant start = row.has("start") ? Reads.moment(row, "start", known.zone()) : session.startsAt;
        Instant end = row.has("end") ? Reads.moment(row, "end", known.zone()) : null;
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

    /** Without an end it is as long as it was where the file does not speak of times, else as its type usually is. */
    private static Duration length(Row row, Session session, Instant start, Instant end) {
        if (end != null) {
            return Duration.between(start, end);
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

    static List<?> facts(Session s) {
        return Arrays.asList(s.guid, s.number, s.title, s.description, s.type, s.room, s.startsAt, s.endsAt, s.state, s.layout,
                s.organisedBy, s.sdgs, s.floorLanguage, s.interpretation, s.captions, s.signLanguage, s.recorded, s.streamed,
                s.streamUrl, s.remoteAddress, s.sourceUrl, Set.copyOf(s.tracks),
                s.roles.stream().map(SessionRows::facts).collect(Collectors.toSet()));
    }

    private static List<?> facts(Role r) {
        return Arrays.asList(r.speaker, r.kind, r.stakeholderGroup, r.regionalGroup, r.affiliation, r.position);
    }
}
