package org.plenary.shared;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as a CSV file (RFC 4180) that spreadsheet programs read right, and do no more than read. */
public final class Table {

    public static final String MEDIA_TYPE = "text/csv;charset=utf-8";
    /** Without it a spreadsheet program reads UTF-8 as its own old alphabet. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
    private final CSVPrinter csv;

    /** @param columns their headings, which somebody may have typed as well */
    public Table(String... columns) {
        try {
            csv = new CSVPrinter(text, CSVFormat.RFC4180);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        row(columns);
    }

    /** One cell a column; null is empty. */
    public void row(String... cells) {
        try {
            csv.printRecord((Object[]) Arrays.stream(cells).map(Table::harmless).toArray(String[]::new));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    public String text() {
        return text.toString();
    }

    /**
     * A spreadsheet takes a cell that begins so for a formula, some of them in full width too; an apostrophe before it makes
     * it text (OWASP, CSV injection).
     */
    private static String harmless(String cell) {
        return cell == null ? "" : cell.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*") ? "'" + cell : cell;
    }
}
