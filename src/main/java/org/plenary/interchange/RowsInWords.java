package org.plenary.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.interchange.RowChange.How;
import org.plenary.programme.Meeting;
import org.plenary.programme.desk.DeskMessages;
import org.plenary.shared.Words;

/** Rows of one kind that an import treats alike, as an organiser reads them. */
record RowsInWords(String heading, List<Line> lines) {

    record Line(String name, List<Difference> differences) {
    }

    /** {@code before} or {@code after} is empty where there was or is nothing. */
    record Difference(String label, String before, String after) {
    }

    private static final List<SheetKind> SESSIONS_FIRST = List.of(SheetKind.PROGRAMME, SheetKind.SPEAKERS, SheetKind.ROOMS,
            SheetKind.TRACKS, SheetKind.TYPES, SheetKind.MEETING);

    /** By kind of row, sessions first, and by what becomes of them. */
    static List<RowsInWords> of(List<RowChange> changes, Meeting meeting) {
        FactWords facts = new FactWords(meeting.zoneId());
        List<RowsInWords> groups = new ArrayList<>();
        for (SheetKind kind : SESSIONS_FIRST) {
            for (How how : How.values()) {
                List<Line> lines = changes.stream().filter(change -> change.kind() == kind && change.how() == how)
                        .sorted(Comparator.comparing(RowChange::name)).map(change -> line(change, facts)).toList();
                if (!lines.isEmpty()) {
                    groups.add(new RowsInWords(Words.now(ImportsMessages.class).group(name(kind), how.name(), lines.size()),
                            lines));
                }
            }
        }
        return groups;
    }

    private static Line line(RowChange change, FactWords facts) {
        return new Line(facts.named(change), change.how() == How.ADDED || change.how() == How.REMOVED ? List.of()
                : facts.differences(change));
    }

    private static String name(SheetKind kind) {
        DeskMessages words = Words.now(DeskMessages.class);
        return switch (kind) {
            case PROGRAMME -> words.sessions();
            case SPEAKERS -> words.speakers();
            case ROOMS -> words.rooms();
            case TRACKS -> words.tracks();
            case TYPES -> words.types();
            case MEETING -> words.meeting_settings();
        };
    }
}
