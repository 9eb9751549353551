package org.plenary.interchange;

import org.plenary.programme.Track;

/** The lines of {@code tracks.csv}: two levels, a track and what it belongs to. */
class TrackRows {

    private final Known known;
    private final Tally tally;

    TrackRows(Known known, Tally tally) {
        this.known = known;
        this.tally = tally;
    }

    void read(Sheet sheet) {
        Once names = new Once();
        for (Row row : sheet.read()) {
            String name = row.required("name");
            if (name.contains(";")) {
                row.wrong("name", Reason.SEMICOLON_IN_NAME, "");
            }
            if (!name.isEmpty() && names.says(row, "name", name)) {
                read(row, name);
            }
        }
        sheet.read().forEach(this::put);
        sheet.read().forEach(this::check);
    }

    private void read(Row row, String name) {
        boolean isNew = !known.tracks.containsKey(name);
        Track track = known.tracks.computeIfAbsent(name, this::fresh);
        tally.watch(SheetKind.TRACKS, track, isNew, known.facts.track);
        Integer colour = row.number("colour", 1, Track.COLOURS);
        track.colour = colour == null ? track.colour : colour;
    }

    private Track fresh(String name) {
        Track track = new Track();
        track.meeting = known.meeting;
        track.name = name;
        track.position = known.tracks.values().stream().mapToInt(other -> other.position).max().orElse(0) + 1;
        track.colour = (track.position - 1) % Track.COLOURS + 1;
        return track;
    }

    private void put(Row row) {
        Track track = known.tracks.get(row.text("name"));
        if (track == null || !row.has("parent")) {
            return;
        }
        Track parent = row.text("parent") == null ? null : known.tracks.get(row.text("parent"));
        if (parent == null && row.text("parent") != null) {
            row.wrong("parent", Reason.UNKNOWN_TRACK, "");
        }
        track.parent = parent;
    }

    private void check(Row row) {
        Track track = known.tracks.get(row.text("name"));
        if (track != null && track.parent != null && track.parent.parent != null) {
            row.wrong("parent", Reason.THIRD_LEVEL, "");
            track.parent = null;
        }
    }
}
