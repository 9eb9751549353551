package org.plenary.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.plenary.programme.DeskDeeds;
import org.plenary.shared.Json;
import org.plenary.shared.Words;

/** An import as the log of the desk says it: how many rows of all its files were added and changed, and each session. */
@Singleton
class ImportDeeds implements DeskDeeds {

    /** Not the session's own kind: its life at the desk is told in the desk's form. */
    static final String ROW = "import";

    /** Null where there was nothing. */
    static Map<String, String> before(RowChange change) {
        return change.before().isEmpty() ? null : different(change, change.before());
    }

    static Map<String, String> after(RowChange change) {
        return change.after().isEmpty() ? null : different(change, change.after());
    }

    private static Map<String, String> different(RowChange change, Map<String, String> facts) {
        Map<String, String> different = new LinkedHashMap<>();
        (change.after().isEmpty() ? change.before().keySet() : change.different()).stream()
                .filter(fact -> facts.get(fact) != null).forEach(fact -> different.put(fact, facts.get(fact)));
        return different;
    }

    @Override
    public String deed(String deed) {
        return deed.equals("programme.imported") ? Words.now(InterchangeMessages.class).deed()
                : Words.now(ImportsMessages.class).deed(deed);
    }

    @Override
    public String detail(String name) {
        return switch (name) {
            case "rows" -> Words.now(InterchangeMessages.class).rows();
            case "putBack" -> Words.now(ImportsMessages.class).put_back();
            case "left" -> Words.now(ImportsMessages.class).left();
            default -> new FactWords(ZoneOffset.UTC).label(name);
        };
    }

    @Override
    public String shown(String name, String value) {
        if (!name.equals("rows")) {
            return name.endsWith("At") ? value : new FactWords(ZoneOffset.UTC).shown(name, value);
        }
        JsonNode files = Json.read(value, JsonNode.class);
        return Words.now(InterchangeMessages.class).added_and_changed(sum(files, "added"), sum(files, "changed"));
    }

    private static int sum(JsonNode files, String count) {
        return StreamSupport.stream(files.spliterator(), false).mapToInt(file -> file.path(count).asInt()).sum();
    }
}
