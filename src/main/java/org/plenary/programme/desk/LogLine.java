package org.plenary.programme.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.plenary.identity.AuditEntry;
import org.plenary.programme.DeskDeeds;
import org.plenary.programme.Meeting;
import org.plenary.shared.Json;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;

/** An entry of the log as a person reads it: only what changed, with names instead of numbers. */
record LogLine(String when, String who, String deed, String label, List<Detail> details) {

    private static final int AT_MOST = 200;

    /** {@code before} or {@code after} is empty where there was or is nothing. */
    record Detail(String label, String before, String after) {
    }

    /** @param fields of each kind of noun, to call its fields and choices by their names */
    static LogLine of(AuditEntry entry, Meeting meeting, Map<String, List<Field>> fields, LogWords words) {
        return new LogLine(Times.moment(entry.at, meeting.zoneId(), Reading.currentLanguage()), entry.whoName,
                words.deed(entry), words.label(entry),
                details(entry, fields.getOrDefault(entry.kind, List.of()), words.of(entry)));
    }

    private static List<Detail> details(AuditEntry entry, List<Field> fields, Optional<DeskDeeds> feature) {
        JsonNode before = read(entry.beforeJson);
        JsonNode after = read(entry.afterJson);
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        names.remove("version");
        List<Detail> details = new ArrayList<>();
        for (String name : names) {
            String was = text(before.path(name));
            String is = text(after.path(name));
            if (!was.equals(is)) {
                details.add(feature.map(words -> detail(words, name, was, is)).orElseGet(() -> detail(fields, name, was, is)));
            }
        }
        return details.stream().filter(detail -> !detail.label().isEmpty()).toList();
    }

    private static Detail detail(DeskDeeds words, String name, String was, String is) {
        return new Detail(words.detail(name), cut(was.isEmpty() ? "" : words.shown(name, was)),
                cut(is.isEmpty() ? "" : words.shown(name, is)));
    }

    private static Detail detail(List<Field> fields, String name, String was, String is) {
        Field field = fields.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
        return field == null ? new Detail(name, cut(was), cut(is))
                : new Detail(field.label(), cut(field.shown(was)), cut(field.shown(is)));
    }

    private static JsonNode read(String json) {
        return json == null ? com.fasterxml.jackson.databind.node.MissingNode.getInstance() : Json.read(json, JsonNode.class);
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(","));
        }
        return value.isMissingNode() || value.isNull() ? "" : value.isValueNode() ? value.asText() : value.toString();
    }

    private static String cut(String text) {
        return text.length() <= AT_MOST ? text : text.substring(0, AT_MOST) + " …";
    }
}
