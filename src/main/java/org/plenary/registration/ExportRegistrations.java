package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.registration.RegistrationList.Row;
import org.plenary.registration.RegistrationList.Wanted;
import org.plenary.shared.Table;
import org.plenary.shared.Times;

/** The list as CSV (RFC 4180) with what the list shows and no more; that it was taken is written down. */
@ApplicationScoped
public class ExportRegistrations {

    private static final int AT_ONCE = 500;
    private static final String[] COLUMNS = { "reference", "name", "organisation", "country", "regional_group",
            "stakeholder_group", "places", "registered_at" };

    /** What the log keeps of it. */
    record Exported(Wanted wanted, long rows) {
    }

    @Inject
    Audit audit;

    @Transactional
    public String of(Meeting meeting, Wanted wanted) {
        RegistrationList list = new RegistrationList(meeting, wanted);
        Table table = new Table(COLUMNS);
        long count = 0;
        String after = null;
        List<Row> rows;
        do {
            rows = list.page(after, AT_ONCE);
            for (Row row : rows) {
                table.row(cells(meeting, row));
                after = row.registration().reference;
            }
            count += rows.size();
            Registration.getEntityManager().clear();
        } while (rows.size() == AT_ONCE);
        audit.write(meeting.id, "registrations.exported", "meeting", meeting.id, meeting.slug, null,
                new Exported(wanted, count));
        return table.text();
    }

    private static String[] cells(Meeting meeting, Row row) {
        Registration registration = row.registration();
        String places = row.places().stream().map(place -> place.mode + " " + place.state).collect(Collectors.joining(", "));
        return new String[] { registration.reference, registration.name, registration.organisation,
                registration.country, registration.regionalGroup == null ? "" : registration.regionalGroup.name(),
                registration.stakeholderGroup.name(), places, Times.machine(registration.createdAt, meeting.zoneId()) };
    }
}
