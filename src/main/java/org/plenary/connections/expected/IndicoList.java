package org.plenary.connections.expected;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plenary.connections.expected.Finding.Reason;
import org.plenary.programme.desk.Typed;
import org.plenary.registration.Country;
import org.plenary.shared.Language;

/**
 * Indico's list of registrations as CSV ({@code generate_spreadsheet_from_registrations}, Indico 2 and 3): {@code ID, Name},
 * the form's
 * own questions by their title, then what was ticked of {@code Registration date, Registration state, Price, Checked in …}.
 * Read are
 * name, e-mail, affiliation, country and state, where they are called as Indico calls them in English.
 *
 * @param people one a line, each e-mail once
 * @param leftOut how many were rejected or had withdrawn
 */
record IndicoList(List<Line> people, int leftOut, List<Finding> findings) {

    /** @param organisation null where there is none @param country null where it is none, or none we know */
    record Line(long line, String email, String name, String organisation, String country) {
    }

    static final int LINES_AT_MOST = 10_000;
    private static final int LONGEST = 400;
    private static final String EMAIL = "[^@\\s<>\"',;:]{1,64}@[^@\\s<>\"',;:]+\\.[^@\\s<>\"',;:.]+";
    private static final int LONGEST_EMAIL = 320;
    private static final Set<String> NOT_COMING = Set.of("rejected", "withdrawn");
    private static final Map<String, String> COUNTRIES = Stream.of(Locale.getISOCountries()).filter(Country::exists)
            .collect(Collectors.toMap(iso2 -> Language.EN.nameOfCountry(iso2).toLowerCase(Locale.ROOT), iso2 -> iso2,
                    (one, two) -> one));

    /** It is none: no CSV, or without a name or an e-mail. */
    static class Unreadable extends Exception {
    }

    static IndicoList read(String text) throws Unreadable {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                throw new Unreadable();
            }
            Head head = new Head(records.next());
            Reading reading = new Reading(head);
            long line = parser.getCurrentLineNumber() + 1;
            while (records.hasNext() && reading.people.size() <= LINES_AT_MOST) {
                CSVRecord record = records.next();
                reading.read(record, line);
                line = parser.getCurrentLineNumber() + 1;
            }
            if (reading.people.size() > LINES_AT_MOST) {
                throw new Unreadable();
            }
            return new IndicoList(reading.people, reading.leftOut, reading.findings);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new Unreadable();
        }
    }

    /** Where what stands. Two questions of one title are two columns of one name: the first is Indico's own. */
    private static final class Head {

        final int width;
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<String, String> written = new HashMap<>();

        Head(CSVRecord record) throws Unreadable {
            width = record.size();
            for (int i = 0; i < width; i++) {
                String name = record.get(i).strip().toLowerCase(Locale.ROOT);
                places.putIfAbsent(name, i);
                written.putIfAbsent(name, record.get(i).strip());
            }
            boolean named = places.containsKey("name") || places.containsKey("last name");
            if (email().isEmpty() || !named) {
                throw new Unreadable();
            }
        }

        private Optional<String> email() {
            return Stream.of("email address", "email", "e-mail", "e-mail address").filter(places::containsKey).findFirst();
        }

        String emailColumn() {
            return written.get(email().orElseThrow());
        }

        String email(CSVRecord record) {
            return cell(record, email().orElseThrow()).toLowerCase(Locale.ROOT);
        }

        String name(CSVRecord record) {
            return places.containsKey("name") ? cell(record, "name")
                    : (cell(record, "first name") + " " + cell(record, "last name")).strip();
        }

        String nameColumn() {
            return written.get(places.containsKey("name") ? "name" : "last name");
        }

        /** Empty where there is no such column. */
        String cell(CSVRecord record, String column) {
            return places.containsKey(column) ? Typed.line(record.get(places.get(column))) : "";
        }
    }

    private static final class Reading {

        final List<Line> people = new ArrayList<>();
        final List<Finding> findings = new ArrayList<>();
        int leftOut;
        private final Head head;
        private final Set<String> seen = new HashSet<>();

        Reading(Head head) {
            this.head = head;
        }

        void read(CSVRecord record, long line) {
            if (record.stream().allMatch(String::isBlank)) {
                return;
            }
            if (record.size() != head.width) {
                findings.add(new Finding(line, "", Reason.WIDTH));
            } else if (NOT_COMING.contains(head.cell(record, "registration state").toLowerCase(Locale.ROOT))) {
                leftOut++;
            } else {
                take(record, line);
            }
        }

        private void take(CSVRecord record, long line) {
            String email = head.email(record);
            String name = head.name(record);
            String organisation = head.cell(record, "affiliation");
            if (email.isEmpty()) {
                findings.add(new Finding(line, head.emailColumn(), Reason.NO_EMAIL));
            } else if (!email.matches(EMAIL) || email.length() > LONGEST_EMAIL) {
                findings.add(new Finding(line, head.emailColumn(), Reason.BAD_EMAIL));
            } else if (name.isEmpty()) {
                findings.add(new Finding(line, head.nameColumn(), Reason.NO_NAME));
            } else if (name.length() > LONGEST) {
                findings.add(new Finding(line, head.nameColumn(), Reason.TOO_LONG));
            } else if (organisation.length() > LONGEST) {
                findings.add(new Finding(line, "Affiliation", Reason.TOO_LONG));
            } else if (!seen.add(email)) {
                findings.add(new Finding(line, head.emailColumn(), Reason.DOUBLED));
            } else {
                people.add(new Line(line, email, name, Typed.orNull(organisation), country(head.cell(record, "country"))));
            }
        }

        /** By its English name or its code; whoever comes chooses it themselves where it is neither. */
        private static String country(String cell) {
            String code = cell.toUpperCase(Locale.ROOT);
            return Country.exists(code) ? code : COUNTRIES.get(cell.toLowerCase(Locale.ROOT));
        }
    }
}
