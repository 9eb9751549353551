package org.plenary.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.stream.StreamSupport;
import org.plenary.programme.DeskDeeds;
import org.plenary.shared.Json;
import org.plenary.shared.Words;

/** An import as the log of the desk says it: how many rows of all its files were added and changed. */
@Singleton
class ImportDeeds implements DeskDeeds {

    @Override
    public String deed(String deed) {
        return deed.equals("programme.imported") ? Words.now(InterchangeMessages.class).deed() : "";
    }

    @Override
    public String detail(String name) {
        return name.equals("rows") ? Words.now(InterchangeMessages.class).rows() : "";
    }

    @Override
    public String shown(String name, String value) {
        JsonNode files = Json.read(value, JsonNode.class);
        return Words.now(InterchangeMessages.class).added_and_changed(sum(files, "added"), sum(files, "changed"));
    }

    private static int sum(JsonNode files, String count) {
        return StreamSupport.stream(files.spliterator(), false).mapToInt(file -> file.path(count).asInt()).sum();
    }
}
