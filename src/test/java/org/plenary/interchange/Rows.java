package org.plenary.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Every row of the programme's tables as the database holds it, versions and moments of change included. */
@ApplicationScoped
public class Rows {

    private static final List<String> TABLES = List.of("meeting", "room", "room_part", "track", "session_type", "session",
            "session_track", "speaker", "session_role", "session_text", "audit_entry");

    private static final List<String> VERSIONED = List.of("meeting", "room", "track", "session_type", "session", "speaker",
            "session_text");

    @Inject
    EntityManager rows;

    @Transactional
    public List<String> all() {
        List<String> all = new ArrayList<>();
        for (String table : TABLES) {
            for (Object row : rows.createNativeQuery("select * from " + table + " order by 1, 2").getResultList()) {
                all.add(table + " " + Arrays.stream((Object[]) row).map(Rows::text).toList());
            }
        }
        return all;
    }

    /** Rows that are there now and were not, and the other way round: short to read where a test fails. */
    public List<String> others(List<String> before) {
        List<String> now = all();
        List<String> others = new ArrayList<>(now);
        others.removeAll(new HashSet<>(before));
        Set<String> still = new HashSet<>(now);
        before.stream().filter(row -> !still.contains(row)).forEach(others::add);
        return others;
    }

    private static Object text(Object cell) {
        return cell instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(cell);
    }

    /** Cheap, for tests that expect nothing to be written: an insert shows in a count, an update in a version. */
    @Transactional
    public List<String> fingerprint() {
        return TABLES.stream().map(table -> table + " " + Arrays.toString((Object[]) rows.createNativeQuery(
                "select count(*), " + (VERSIONED.contains(table) ? "coalesce(sum(version), 0)" : "0") + " from " + table)
                .getSingleResult())).toList();
    }
}
