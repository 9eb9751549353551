package org.plenary.interchange;

import java.util.List;
import org.plenary.programme.Meeting;
import org.plenary.shared.Words;

/**
 * A preview as an organiser reads it.
 *
 * @param asksZone whether nothing can be shown before somebody says in which zone the file's times are
 * @param seen the preview's own mark, which the confirmation brings back
 */
record PreviewInWords(boolean asksZone, int timesWithoutZone, List<RowsInWords> changes, List<String> clashes,
        List<ProblemLine> problems, List<ProblemLine> remarks, List<String> missing, boolean refused, String seen) {

    static PreviewInWords of(ImportPreview preview, Meeting meeting, boolean zoneOpen) {
        ImportsMessages words = Words.now(ImportsMessages.class);
        List<String> clashes = preview.clashes().stream().map(clash -> clash.room()
                ? words.clash_room(isolated(clash.what()), isolated(clash.one()), isolated(clash.other()))
                : words.clash_person(isolated(clash.what()), isolated(clash.one()), isolated(clash.other()))).toList();
        return new PreviewInWords(zoneOpen && preview.timesWithoutZone() > 0, preview.timesWithoutZone(),
                RowsInWords.of(preview.changes(), meeting), clashes, ProblemLine.of(preview.problems()),
                ProblemLine.of(preview.remarks()), preview.missing(), preview.refused(), preview.seen());
    }

    private static String isolated(String text) {
        return Problem.isolated(text);
    }

    public boolean isNothing() {
        return changes.isEmpty();
    }
}
