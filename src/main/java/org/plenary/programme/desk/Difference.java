package org.plenary.programme.desk;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenary.identity.AuditEntry;
import org.plenary.shared.Json;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;

/**
 * A field that somebody else changed while a form was open.
 *
 * @param who null where nobody wrote it down
 * @param both whether the one who reads this typed something of their own there
 */
record Difference(String field, String label, String theirs, String yours, String who, String when, boolean both) {

    /** What was known when the form was opened and what happened since, from the row's life. */
    record Since<F>(F base, List<AuditEntry> deeds) {
    }

    static <F extends Record & Edited> Since<F> since(List<AuditEntry> life, String version, Class<F> form) {
        for (int i = 0; i < life.size(); i++) {
            String before = life.get(i).beforeJson;
            if (before != null && Json.read(before, form).version().equals(version)) {
                return new Since<>(Json.read(before, form), life.subList(i, life.size()));
            }
        }
        return new Since<>(null, life);
    }

    static <F extends Record & Edited> List<Difference> between(Since<F> since, F now, F mine, List<Field> fields,
            ZoneId zone) {
        Map<String, String> theirs = Fields.of(now);
        Map<String, String> yours = Fields.of(mine);
        Map<String, String> base = since.base() == null ? Map.of() : Fields.of(since.base());
        List<Difference> differences = new ArrayList<>();
        for (Field field : fields) {
            String their = theirs.get(field.name());
            String your = yours.get(field.name());
            if (their == null || their.equals(base.get(field.name())) || their.equals(your)) {
                continue;
            }
            AuditEntry deed = lastChange(since.deeds(), field.name(), mine.getClass());
            differences.add(new Difference(field.name(), field.label(), field.shown(their), field.shown(your),
                    deed == null ? null : deed.whoName,
                    deed == null ? null : Times.moment(deed.at, zone, Reading.currentLanguage()),
                    !your.equals(base.get(field.name()))));
        }
        return differences;
    }

    private static AuditEntry lastChange(List<AuditEntry> deeds, String field, Class<? extends Record> form) {
        AuditEntry last = null;
        for (AuditEntry deed : deeds) {
            String before = deed.beforeJson == null ? null : Fields.of(Json.read(deed.beforeJson, form)).get(field);
            String after = deed.afterJson == null ? null : Fields.of(Json.read(deed.afterJson, form)).get(field);
            if (after != null && !after.equals(before)) {
                last = deed;
            }
        }
        return last;
    }
}
