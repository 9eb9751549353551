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

    @Override
    public Operation filterOperation(Operation operation) {
        PROBLEMS.forEach((status, words) -> operation.getResponses().addAPIResponse(status,
                OASFactory.createAPIResponse().description(words).content(OASFactory.createContent()
                        .addMediaType("application/problem+json", OASFactory.createMediaType().schema(problem())))));
        return operation;
    }

    /** RFC 9457. */
    private static Schema problem() {
        Schema text = OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT)).addProperty("type", text)
                .addProperty("title", text).addProperty("detail", text)
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)));
    }
}
