package org.plenary.interchange;

import org.plenary.programme.SessionType;

/** The lines of {@code types.csv}. */
class TypeRows {

    private static final String PLAIN = "Session";
    private static final int A_DAY_OF_MINUTES = 24 * 60;

    private final Known known;
    private final Tally tally;

    TypeRows(Known known, Tally tally) {
        this.known = known;
        this.tally = tally;
    }

    void read(Sheet sheet) {
        Once names = new Once();
        for (Row row : sheet.read()) {
            String name = row.required("name");
            Integer minutes = row.number("usual_minutes", 1, A_DAY_OF_MINUTES);
            if (!name.isEmpty() && names.says(row, "name", name)) {
                read(name, minutes);
            }
        }
    }

    private void read(String name, Integer minutes) {
        boolean isNew = !known.types.containsKey(name);
        SessionType type = known.types.computeIfAbsent(name, this::fresh);
        tally.watch(SheetKind.TYPES, type, isNew, known.facts.type);
        type.usualMinutes = minutes == null ? type.usualMinutes : minutes;
    }

    /** What a session is of that nobody said the type of. */
    static SessionType plain(Known known, Tally tally) {
        TypeRows types = new TypeRows(known, tally);
        types.read(PLAIN, null);
        return known.types.get(PLAIN);
    }

    private SessionType fresh(String name) {
        SessionType type = new SessionType();
        type.meeting = known.meeting;
        type.name = name;
        type.position = known.types.values().stream().mapToInt(other -> other.position).max().orElse(0) + 1;
        type.usualMinutes = 60;
        return type;
    }
}
