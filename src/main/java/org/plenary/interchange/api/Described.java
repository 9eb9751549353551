package org.plenary.interchange.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What is true of every operation and need not be written at each: what it answers where it cannot answer. */
public class Described implements OASFilter {

    private static final Map<String, String> PROBLEMS = Map.of("400", "What is asked for cannot be read", "404",
            "There is no such thing");
    private static final Map<String, String> WITH_A_TOKEN = Map.of("401", "No token was shown, or none that is in force", "403",
            "The token lacks a scope", "429", "The token was shown too often in a minute");

    @Override
    public Operation filterOperation(Operation operation) {
        say(operation, PROBLEMS);
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            say(operation, WITH_A_TOKEN);
        }
        return operation;
    }

    private static void say(Operation operation, Map<String, String> problems) {
        problems.forEach((status, words) -> operation.getResponses().addAPIResponse(status,
                OASFactory.createAPIResponse().description(words).content(OASFactory.createContent()
                        .addMediaType("application/problem+json", OASFactory.createMediaType().schema(problem())))));
    }

    /** RFC 9457. */
    private static Schema problem() {
        Schema text = OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT)).addProperty("type", text)
                .addProperty("title", text).addProperty("detail", text)
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)));
    }
}
