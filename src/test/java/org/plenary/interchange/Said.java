package org.plenary.interchange;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.interchange.formats.Format;
import org.plenary.programme.Role;

/** What a file says, before any meeting is asked. */
public final class Said {

    private Said() {
    }

    /** Of its sessions, a few cells by column. */
    public static List<Map<String, String>> in(String file, byte[] bytes) throws Unreadable {
        List<Map<String, String>> sessions = new ArrayList<>();
        for (Row row : rows(file, bytes)) {
            Map<String, String> cells = new TreeMap<>();
            for (String column : List.of("code", "title", "start", "end", "description")) {
                if (row.text(column) != null) {
                    cells.put(column, row.text(column));
                }
            }
            sessions.add(cells);
        }
        return sessions;
    }

    /** As far as it goes without rows: every cell is asked for every meaning it could have. */
    public static void understood(String file, byte[] bytes) throws Unreadable {
        for (Row row : rows(file, bytes)) {
            for (String column : List.of("start", "end", "guid", "email", "stream_url", "source_url", "captions", "role",
                    "sdgs",
                    "name", "title", "country", Row.DURATION)) {
                Reads.moment(row, column, asked -> ZoneOffset.UTC);
                Reads.guid(row, column);
                Reads.email(row, column);
                Reads.address(row, column);
                Reads.languages(row, column);
                Reads.oneOf(row, column, Role.Kind.class, Labels::of);
                row.number(column, 1, 17);
                row.yes(column);
            }
        }
    }

    private static List<Row> rows(String file, byte[] bytes) throws Unreadable {
        Findings findings = new Findings(List.of());
        Optional<SheetKind> ours = SheetKind.called(file);
        return ours.isPresent() ? new SheetReader(ours.get(), findings).read(bytes).rows()
                : Format.of(file).orElseThrow().read(file, bytes, findings).values().stream()
                        .flatMap(sheet -> sheet.rows().stream()).filter(row -> row.text(Row.KEY) != null).toList();
    }

    public static String place(Unreadable why) {
        Problem problem = why.in("f");
        return problem.line() + " " + problem.column() + " " + problem.reason();
    }
}
