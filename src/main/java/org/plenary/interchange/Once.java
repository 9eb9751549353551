package org.plenary.interchange;

import java.util.HashMap;
import java.util.Map;

/** What a file may say only once, and where it said it first. */
class Once {

    private final Map<Object, Long> lines = new HashMap<>();

    boolean says(Row row, String column, Object key) {
        Long first = lines.putIfAbsent(key, row.line());
        if (first != null) {
            row.wrong(column, Reason.DOUBLED, String.valueOf(first));
        }
        return first == null;
    }
}
