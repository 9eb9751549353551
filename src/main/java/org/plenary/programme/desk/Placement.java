package org.plenary.programme.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** When a form puts a session: null start while unplaced. */
record Placement(Instant start, Duration length) {

    /**
     * Reads day, hour and length. When the clocks change an hour may not exist, or exist twice: then the form says which
     * by its offset.
     */
    static Optional<Placement> read(SessionForm form, ZoneId venue, Duration usual, Checks checks) {
        DeskMessages words = Words.now(DeskMessages.class);
        Duration length = checks.number("minutes", form.minutes(), 1, 24 * 60).map(Duration::ofMinutes).orElse(usual);
        if (form.day().isEmpty() && form.time().isEmpty()) {
            return Optional.of(new Placement(null, length));
        }
        var day = checks.date("day", form.day());
        var hour = checks.hour("time", form.time());
        if (day.isEmpty() || hour.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime local = day.get().atTime(hour.get());
        List<ZoneOffset> offsets = venue.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            checks.problems.say("time", words.gap(form.time(), Times.hour(local.atZone(venue).toInstant(), venue)));
            return Optional.empty();
        }
        if (offsets.size() == 1) {
            return Optional.of(new Placement(local.toInstant(offsets.get(0)), length));
        }
        Optional<ZoneOffset> meant = offsets.stream().filter(offset -> offset.getId().equals(form.offset())).findFirst();
        checks.problems.when(meant.isEmpty(), "offset", words.twice(form.time()));
        return meant.map(offset -> new Placement(local.toInstant(offset), length));
    }

    /** The two offsets an hour can have when the clocks go back; empty on every other hour, and where it cannot be read. */
    static List<String> offsets(SessionForm form, ZoneId venue) {
        Checks quietly = new Checks();
        var day = quietly.date("day", form.day());
        var hour = quietly.hour("time", form.time());
        if (day.isEmpty() || hour.isEmpty()) {
            return List.of();
        }
        List<ZoneOffset> offsets = venue.getRules().getValidOffsets(day.get().atTime(hour.get()));
        return offsets.size() < 2 ? List.of() : offsets.stream().map(ZoneOffset::getId).toList();
    }

    /** Only where it says something. */
    static String offset(ZonedDateTime start) {
        return start.getZone().getRules().getValidOffsets(start.toLocalDateTime()).size() > 1 ? start.getOffset().getId() : "";
    }
}
