package org.plenary.interchange.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.plenary.interchange.Reason;
import org.plenary.interchange.Unreadable;

/**
 * JSON as a tree with lines and pointers; strict, no name twice, and an end to depth and number. Items of a list bear its name.
 */
final class JsonTree {

    private static final int NAME = 500;
    private static final int NUMBER = 100;
    private static final JsonFactory FACTORY = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(10 * XmlTree.DEEP).maxNameLength(NAME)
                    .maxNumberLength(NUMBER).build())
            .build();

    private final Deque<Branch> open = new ArrayDeque<>();
    private int parts;

    private JsonTree() {
    }

    static Branch of(String text) throws Unreadable {
        return new JsonTree().read(text);
    }

    private Branch read(String text) throws Unreadable {
        Branch whole = new Branch("", null, 1, "");
        open.push(whole);
        JsonParser in = null;
        try (JsonParser parser = FACTORY.createParser(text)) {
            in = parser;
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                take(in, token);
            }
        } catch (IOException broken) {
            throw new Unreadable(in == null ? 1 : Math.max(1, in.currentLocation().getLineNr()), open.peek().path(),
                    Reason.BROKEN_JSON, "", "");
        }
        if (open.size() > 1 || whole.children().size() != 1) {
            throw new Unreadable(in.currentLocation().getLineNr(), open.peek().path(), Reason.BROKEN_JSON, "", "");
        }
        return whole.children().get(0);
    }

    private void take(JsonParser in, JsonToken token) throws IOException, Unreadable {
        if (token == JsonToken.FIELD_NAME) {
            return;
        }
        if (token.isStructEnd()) {
            open.pop();
            return;
        }
        Branch parent = open.peek();
        boolean inList = in.getParsingContext().inArray() && !token.isStructStart()
                || token.isStructStart() && in.getParsingContext().getParent().inArray();
        String name = inList ? parent.name() : open.size() == 1 ? "" : in.currentName();
        String step = inList ? String.valueOf(parent.children().size()) : open.size() == 1 ? "" : name;
        String path = open.size() == 1 ? "" : parent.path() + "/" + step.replace("~", "~0").replace("/", "~1");
        long line = in.currentTokenLocation().getLineNr();
        if (open.size() > XmlTree.DEEP) {
            throw new Unreadable(line, parent.path(), Reason.TOO_DEEP, "", String.valueOf(XmlTree.DEEP));
        }
        if (++parts > XmlTree.PARTS) {
            throw new Unreadable(line, "", Reason.TOO_MANY_PARTS, "", String.valueOf(XmlTree.PARTS));
        }
        Branch branch = new Branch(name, token.isScalarValue() && token != JsonToken.VALUE_NULL ? in.getText() : null, line,
                path);
        parent.children().add(branch);
        if (token.isStructStart()) {
            open.push(branch);
        }
    }
}
