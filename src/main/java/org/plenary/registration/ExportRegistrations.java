package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.registration.RegistrationList.Row;
import org.plenary.registration.RegistrationList.Wanted;
import org.plenary.shared.Times;

/** The list as CSV (RFC 4180) with what the list shows and no more; that it was taken is written down. */
@ApplicationScoped
public class ExportRegistrations {

    private static final int AT_ONCE = 500;
    /** Without it a spreadsheet program reads UTF-8 as its own old alphabet. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
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
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        long count = 0;
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
            String after = null;
            List<Row> rows;
            do {
                rows = list.page(after, AT_ONCE);
                for (Row row : rows) {
                    csv.printRecord((Object[]) cells(meeting, row));
                    after = row.registration().reference;
                }
                count += rows.size();
                Registration.getEntityManager().clear();
            } while (rows.size() == AT_ONCE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        audit.write(meeting.id, "registrations.exported", "meeting", meeting.id, meeting.slug, null,
                new Exported(wanted, count));
        return text.toString();
    }

    private static String[] cells(Meeting meeting, Row row) {
        Registration registration = row.registration();
        String places = row.places().stream().map(place -> place.mode + " " + place.state).collect(Collectors.joining(", "));
        return new String[] { registration.reference, harmless(registration.name), harmless(registration.organisation),
                registration.country, registration.regionalGroup == null ? "" : registration.regionalGroup.name(),
                registration.stakeholderGroup.name(), places, Times.machine(registration.createdAt, meeting.zoneId()) };
    }

    /**
     * A spreadsheet takes a cell that begins so for a formula, some of them in full width too; an apostrophe before it makes
     * it text (OWASP, CSV injection).
     */
    static String harmless(String cell) {
        return cell == null ? "" : cell.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*") ? "'" + cell : cell;
    }
}
