package org.plenary.interchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plenary.interchange.SheetKind.Version;

/** Bytes into a {@link Sheet} (RFC 4180, UTF-8): everything that is wrong with a file before its meaning is asked. */
class SheetReader {

    private static final int LINES_AT_MOST = 20_000;

    private final SheetKind kind;
    private final Findings problems;
    private final List<Version> versions = new ArrayList<>();
    private Row head;

    SheetReader(SheetKind kind, Findings problems) {
        this.kind = kind;
        this.problems = problems;
    }

    Sheet read(byte[] bytes) {
        if (bytes.length > ImportFiles.FILE_AT_MOST) {
            refuse(0, "", Reason.TOO_LARGE, "", String.valueOf(ImportFiles.FILE_AT_MOST / 1024 / 1024));
            return Sheet.empty(kind);
        }
        try {
            return parsed(Unicode.text(bytes));
        } catch (Unreadable broken) {
            refuse(broken.line(), "", Reason.NOT_UTF8, "", broken.detail());
            return Sheet.empty(kind);
        }
    }

    private Sheet parsed(String text) {
        List<Row> rows = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> header = null;
            while (records.hasNext()) {
                CSVRecord record = records.next();
                if (isBlank(record)) {
                    line = parser.getCurrentLineNumber() + 1;
                    continue;
                }
                if (header == null) {
                    header = header(record, line);
                } else if (header.isEmpty()) {
                    break;
                } else {
                    // What is in a line of another width stands in the wrong columns: one sentence about it, not seven.
                    if (isOfWidth(header.size(), record, line)) {
                        rows.add(row(header, record, line));
                    }
                }
                if (rows.size() > LINES_AT_MOST) {
                    refuse(line, "", Reason.TOO_MANY_LINES, "", String.valueOf(LINES_AT_MOST));
                    break;
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            if (header == null) {
                refuse(1, "", Reason.EMPTY_FILE, "", "");
            }
        } catch (UncheckedIOException | IOException | IllegalStateException broken) {
            refuse(line, "", Reason.QUOTES, "", "");
        }
        return new Sheet(kind, rows, head, versions);
    }

    /** Spreadsheets of half of Europe write semicolons; a header of ours holds neither sign, so its first line tells. */
    private static CSVFormat format(String text) {
        String first = text.strip().lines().findFirst().orElse("");
        char delimiter = first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
        return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    }

    /** Empty where a row could not be understood by it. */
    private List<String> header(CSVRecord record, long line) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean good = true;
        head = new Row(kind, kind.fileName(), problems, line, "");
        for (String cell : record) {
            String name = cell.strip().toLowerCase(Locale.ROOT);
            names.add(name);
            if (!kind.knows(name)) {
                refuse(line, name, Reason.UNKNOWN_COLUMN, name, kind.columnNames());
                good = false;
            } else if (!seen.add(name)) {
                refuse(line, name, Reason.DOUBLED_COLUMN, name, "");
                good = false;
            } else {
                kind.version(name).ifPresent(this::version);
            }
        }
        for (String name : kind.mandatory()) {
            if (!seen.contains(name)) {
                refuse(line, name, Reason.MISSING_COLUMN, "", name);
                good = false;
            }
        }
        return good && head.isGood() ? names : List.of();
    }

    private void version(Version column) {
        String tag = Reads.language(head, column.column(), column.language());
        if (Reads.isLanguage(column.language())) {
            versions.add(new Version(column.column(), column.of(), tag));
        }
    }

    private Row row(List<String> header, CSVRecord record, long line) {
        Row row = new Row(kind, kind.fileName(), problems, line, "");
        long at = line;
        for (int i = 0; i < record.size(); i++) {
            row.put(header.get(i), record.get(i), at);
            at += breaks(record.get(i));
        }
        return row;
    }

    private boolean isOfWidth(int width, CSVRecord record, long line) {
        if (record.size() != width) {
            refuse(line, "", record.size() > width ? Reason.TOO_MANY_CELLS : Reason.TOO_FEW_CELLS, "", String.valueOf(width));
        }
        return record.size() == width;
    }

    private static long breaks(String cell) {
        return cell.replace("\r\n", "\n").chars().filter(sign -> sign == '\n' || sign == '\r').count();
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private void refuse(long line, String column, Reason reason, String cell, String detail) {
        problems.add(kind.fileName(), line, column, reason, cell, detail);
    }
}
