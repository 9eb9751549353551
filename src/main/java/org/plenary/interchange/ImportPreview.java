package org.plenary.interchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.plenary.shared.Json;

/**
 * What an import would do, and what it cannot: nothing of it has happened.
 *
 * @param clashes that would arise, not those there are
 * @param problems what cannot be read; with {@code refused} nothing is imported because of it, else it is left out
 * @param remarks what is read otherwise than it stands there
 * @param missing sessions of the meeting that the files do not have, by code and title
 * @param timesWithoutZone how many times say nothing of their zone
 */
record ImportPreview(List<RowChange> changes, Map<SheetKind, Counts> counts, List<NewClash> clashes, List<Problem> problems,
        boolean refused, List<Problem> remarks, List<String> missing, int timesWithoutZone) {

    /** Two sessions, by code and title, in one room or with one person. */
    record NewClash(boolean room, String what, String one, String other) {
    }

    /** The same exactly where the same would happen: what was shown is what is done, or it is shown anew. */
    String seen() {
        try {
            List<Object> all = new ArrayList<>(List.of(clashes, problems, missing, timesWithoutZone));
            changes.forEach(change -> all.add(change));
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(Json.of(all).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
