package org.plenary.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.interchange.RowChange.How;
import org.plenary.programme.Meeting;
import org.plenary.programme.desk.ChangeInWords;
import org.plenary.programme.desk.DeskMessages;
import org.plenary.shared.Words;

/**
 * A preview as an organiser reads it.
 *
 * @param asksZone whether nothing can be shown before somebody says in which zone the file's times are
 * @param seen the preview's own mark, which the confirmation brings back
 */
record PreviewInWords(boolean asksZone, int timesWithoutZone, List<ChangeInWords.Group> changes, List<String> clashes,
        List<ProblemLine> problems, List<ProblemLine> remarks, List<String> missing, boolean refused, String seen) {

    static PreviewInWords of(ImportPreview preview, Meeting meeting, boolean zoneOpen) {
        ImportsMessages words = Words.now(ImportsMessages.class);
        List<String> clashes = preview.clashes().stream().map(clash -> clash.room()
                ? words.clash_room(isolated(clash.what()), isolated(clash.one()), isolated(clash.other()))
                : words.clash_person(isolated(clash.what()), isolated(clash.one()), isolated(clash.other()))).toList();
        return new PreviewInWords(zoneOpen && preview.timesWithoutZone() > 0, preview.timesWithoutZone(),
                groups(preview.changes(), meeting), clashes, ProblemLine.of(preview.problems()),
                ProblemLine.of(preview.remarks()), preview.missing(), preview.refused(), preview.seen());
    }

    /** By kind of row, sessions first, and by what becomes of them. */
    static List<ChangeInWords.Group> groups(List<RowChange> changes, Meeting meeting) {
        FactWords facts = new FactWords(meeting.zoneId());
        List<ChangeInWords.Group> groups = new ArrayList<>();
        for (SheetKind kind : List.of(SheetKind.PROGRAMME, SheetKind.SPEAKERS, SheetKind.ROOMS, SheetKind.TRACKS,
                SheetKind.TYPES, SheetKind.MEETING)) {
            for (How how : How.values()) {
                List<ChangeInWords> rows = changes.stream().filter(change -> change.kind() == kind && change.how() == how)
                        .sorted(Comparator.comparing(RowChange::name))
                        .map(change -> new ChangeInWords(facts.named(change), null,
                                how == How.ADDED || how == How.REMOVED ? List.of() : facts.details(change)))
                        .toList();
                if (!rows.isEmpty()) {
                    groups.add(new ChangeInWords.Group(
                            Words.now(ImportsMessages.class).group(name(kind), how.name(), rows.size()), rows));
                }
            }
        }
        return groups;
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

    private static String isolated(String text) {
        return Problem.isolated(text);
    }

    public boolean isNothing() {
        return changes.isEmpty();
    }
}
