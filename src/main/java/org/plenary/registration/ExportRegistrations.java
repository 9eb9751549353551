package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.registration.RegistrationList.Row;
import org.plenary.registration.RegistrationList.Wanted;
import org.plenary.shared.Table;
import org.plenary.shared.Times;

/** The list as CSV (RFC 4180) with what the list shows and what higher features add; that it was taken is written down. */
@ApplicationScoped
public class ExportRegistrations {

    private static final int AT_ONCE = 500;
    private static final String[] COLUMNS = { "reference", "name", "organisation", "country", "regional_group",
            "stakeholder_group", "places", "registered_at" };

    /** What the log keeps of it. */
    record Exported(Wanted wanted, long rows) {
    }

    /** What higher features know of a registration, in columns of their own behind ours. */
    public interface Columns {

        List<String> headings(Meeting meeting);

        /** As many cells as headings; a registration that is not among them has none. */
        Map<UUID, List<String>> cells(Meeting meeting, Collection<UUID> registrations);
    }

    @Inject
    Audit audit;
    @Inject
    Instance<Columns> others;

    @Transactional
    public String of(Meeting meeting, Wanted wanted) {
        RegistrationList list = new RegistrationList(meeting, wanted);
        Table table = new Table(headings(meeting));
        long count = 0;
        String after = null;
        List<Row> rows;
        do {
            rows = list.page(after, AT_ONCE);
            Map<UUID, List<String>> more = more(meeting, rows);
            for (Row row : rows) {
                table.row(cells(meeting, row, more.getOrDefault(row.registration().id, List.of())));
                after = row.registration().reference;
            }
            count += rows.size();
            Registration.getEntityManager().clear();
        } while (rows.size() == AT_ONCE);
        audit.write(meeting.id, "registrations.exported", "meeting", meeting.id, meeting.slug, null,
                new Exported(wanted, count));
        return table.text();
    }

    private String[] headings(Meeting meeting) {
        return Stream.concat(Arrays.stream(COLUMNS),
                others.stream().flatMap(columns -> columns.headings(meeting).stream())).toArray(String[]::new);
    }

    private Map<UUID, List<String>> more(Meeting meeting, List<Row> rows) {
        List<UUID> ids = rows.stream().map(row -> row.registration().id).toList();
        Map<UUID, List<String>> more = new HashMap<>();
        others.stream().forEach(columns -> {
            Map<UUID, List<String>> cells = columns.cells(meeting, ids);
            List<String> none = Collections.nCopies(columns.headings(meeting).size(), "");
            ids.forEach(id -> more.computeIfAbsent(id, unseen -> new ArrayList<>()).addAll(cells.getOrDefault(id, none)));
        });
        return more;
    }

    private static String[] cells(Meeting meeting, Row row, List<String> more) {
        Registration registration = row.registration();
        String places = row.places().stream().map(place -> place.mode + " " + place.state).collect(Collectors.joining(", "));
        String[] ours = { registration.reference, registration.name, registration.organisation,
                registration.country, registration.regionalGroup == null ? "" : registration.regionalGroup.name(),
                registration.stakeholderGroup.name(), places, Times.machine(registration.createdAt, meeting.zoneId()) };
        return Stream.concat(Arrays.stream(ours), more.stream()).toArray(String[]::new);
    }
}
