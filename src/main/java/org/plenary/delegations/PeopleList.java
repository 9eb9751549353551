package org.plenary.delegations;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/**
 * A table of people (CSV, RFC 4180) as it was pasted or uploaded: who is in it, and what cannot be read. Nothing of it is
 * compared with anything yet.
 */
final class PeopleList {

    /** In bytes: less than a form's field may hold, for it goes along with the preview. */
    static final int LONGEST = 50_000;
    static final List<String> COLUMNS = List.of("name", "email", "mode", "organisation", "country", "accompanying", "language");
    private static final List<String> NEEDED = List.of("name", "email", "mode");

    /** @param number of the line in the table, the head's being 1 */
    record Line(long number, Invitee invitee) {
    }

    /** @param column empty for the whole line */
    record Unreadable(long line, String column, String sentence) {
    }

    private final List<Line> lines = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final DelegationMessages words = Words.now(DelegationMessages.class);
    private final String usualLanguage;
    /** Why nothing of it can be read; null where something can. */
    private String wrong;

    private PeopleList(String usualLanguage) {
        this.usualLanguage = usualLanguage;
    }

    /** @param language of letters to those whose line names none */
    static PeopleList of(String typed, String language) {
        PeopleList list = new PeopleList(language);
        String text = plain(typed);
        if (text.isBlank()) {
            list.wrong = list.words.e_list();
        } else if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            list.wrong = list.words.e_list_long();
        } else {
            list.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
        return list;
    }

    /** Of one. */
    static PeopleList of(Invitee invitee) {
        PeopleList list = new PeopleList(invitee.language().tag);
        list.lines.add(new Line(1, invitee));
        return list;
    }

    /** UTF-8 strictly: a replacement character in a name would be a lie nobody notices. Empty where it is something else. */
    static Optional<String> text(byte[] file) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** What goes to a page and back stays the same: line breaks are one sign, and no other sign controls anything. */
    static String plain(String typed) {
        return typed == null ? "" : typed.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}\uFFFD&&[^\n\t]]", " ");
    }

    List<Line> lines() {
        return lines;
    }

    List<Unreadable> unreadable() {
        return unreadable;
    }

    Optional<String> wrong() {
        return Optional.ofNullable(wrong);
    }

    private void read(String text) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
            List<String> head = null;
            long number = 1;
            for (CSVRecord record : parser) {
                boolean blank = record.stream().allMatch(String::isBlank);
                if (!blank && head == null) {
                    head = head(record);
                    if (wrong != null) {
                        return;
                    }
                } else if (!blank) {
                    person(head, record, number);
                }
                number = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IOException | IllegalStateException broken) {
            wrong = words.e_quotes();
            return;
        }
        if (lines.isEmpty() && unreadable.isEmpty()) {
            wrong = words.e_list();
        }
    }

    /** Spreadsheets of half of Europe write semicolons, and what is copied out of one has tabs; the first line tells. */
    private static CSVFormat format(String text) {
        String first = text.strip().lines().findFirst().orElse("");
        char delimiter = first.indexOf('\t') >= 0 ? '\t' : first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
        return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    }

    private List<String> head(CSVRecord record) {
        List<String> names = record.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
        Set<String> seen = new HashSet<>();
        names.stream().filter(name -> !COLUMNS.contains(name)).findFirst()
                .ifPresent(name -> wrong = words.e_column(quoted(name), Words.isolated(String.join(", ", COLUMNS))));
        names.stream().filter(name -> wrong == null && !seen.add(name)).findFirst()
                .ifPresent(name -> wrong = words.e_column_twice(quoted(name)));
        NEEDED.stream().filter(name -> wrong == null && !names.contains(name)).findFirst()
                .ifPresent(name -> wrong = words.e_column_missing(name));
        return names;
    }

    /** Whatever somebody wrote there: not too much of it, and its direction ends where it ends. */
    private static String quoted(String name) {
        String line = Typed.line(name);
        return Words.isolated(line.length() > 60 ? line.substring(0, 60) + "…" : line);
    }

    private void person(List<String> head, CSVRecord record, long number) {
        if (record.size() != head.size()) {
            unreadable.add(new Unreadable(number, "", words.e_cells(head.size())));
            return;
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < head.size(); i++) {
            cells.put(head.get(i), record.get(i));
        }
        String language = cells.getOrDefault("language", "").isBlank() ? usualLanguage : cells.get("language");
        Typed typed = new Typed(cells.get("name"), cells.get("email"), cells.get("mode"), cells.get("organisation"),
                cells.get("country"), cells.get("accompanying"), language);
        Problems problems = typed.problems(true);
        problems.getAll().forEach(problem -> unreadable.add(new Unreadable(number, problem.field(), problem.sentence())));
        if (!problems.isAny()) {
            lines.add(new Line(number, typed.checked()));
        }
    }
}
