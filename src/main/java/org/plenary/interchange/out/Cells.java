package org.plenary.interchange.out;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedTrack;
import org.plenary.programme.released.Programme;
import org.plenary.shared.Times;

/** How the importer's files write what is more than a text (docs/import.md). */
final class Cells {

    private Cells() {
    }

    /** With its offset: an hour that comes twice says which it is. */
    static String moment(Programme programme, Instant at) {
        return at == null ? "" : Times.machine(at, programme.zoneId());
    }

    static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    /** One of a closed list; the importer looks past capitals and marks. Null is empty. */
    static String word(Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String list(List<?> values) {
        return joined(values.stream());
    }

    static String tracks(Programme programme, List<Long> ids) {
        return joined(ids.stream().flatMap(id -> programme.track(id).stream()).map(ListedTrack::name));
    }

    static String rooms(Programme programme, List<Long> ids) {
        return joined(ids.stream().flatMap(id -> programme.room(id).stream()).map(ListedRoom::name));
    }

    private static String joined(Stream<?> values) {
        return values.map(Objects::toString).collect(Collectors.joining("; "));
    }
}
