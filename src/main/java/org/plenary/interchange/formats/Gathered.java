package org.plenary.interchange.formats;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.interchange.Findings;
import org.plenary.interchange.Reason;
import org.plenary.interchange.Row;
import org.plenary.interchange.Sheet;
import org.plenary.interchange.SheetKind;
import org.plenary.interchange.Unreadable;

/**
 * Gathers the lines of our sheets out of a file of another format. What it does not say gets no cell, and so is left as it is.
 */
class Gathered {

    private static final int ROWS = 20_000;
    private static final int A_WEEK_OF_MINUTES = 7 * 24 * 60;
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

    private final String file;
    private final Findings findings;
    private final Map<SheetKind, List<Row>> rows = new EnumMap<>(SheetKind.class);
    private final Set<String> named = new HashSet<>();
    private boolean verbatim;

    Gathered(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The file is our own, whose texts are no HTML and whose names are in no need of smoothing. */
    void verbatim() {
        verbatim = true;
    }

    /** @throws Unreadable where there is nothing in it */
    Map<SheetKind, Sheet> sheets() throws Unreadable {
        if (!rows.containsKey(SheetKind.PROGRAMME)) {
            throw new Unreadable(0, "", Reason.NO_PROGRAMME, "", "");
        }
        Map<SheetKind, Sheet> sheets = new EnumMap<>(SheetKind.class);
        rows.forEach((kind, lines) -> sheets.put(kind, new Sheet(kind, lines)));
        return sheets;
    }

    /** A session; its key binds the people to it. */
    Row session(Branch at) throws Unreadable {
        Row row = row(SheetKind.PROGRAMME, at);
        return row.put(Row.KEY, "#" + rows.get(SheetKind.PROGRAMME).size(), at.line(), at.path());
    }

    /** Somebody in that session. */
    Row person(Row session, Branch at, String name) throws Unreadable {
        Row row = row(SheetKind.SPEAKERS, at);
        row.put("session", session.text(Row.KEY), at.line(), at.path());
        return row.put("name", plain(name), at.line(), at.path());
    }

    /** A room, a track or a type that a session names: it comes into being where it is not there. */
    void names(Row session, String column, SheetKind kind, Branch at) throws Unreadable {
        exists(kind, at);
        session.put(column, name(at), at.line(), at.path());
    }

    /** There is such a one, whether a session names it or not. @return its line, the first time it is spoken of */
    Optional<Row> exists(SheetKind kind, Branch at) throws Unreadable {
        String name = name(at);
        return !name.isEmpty() && named.add(kind + " " + name)
                ? Optional.of(row(kind, at).put("name", name, at.line(), at.path()))
                : Optional.empty();
    }

    private String name(Branch at) {
        return at.text() == null ? "" : plain(at.text()).replace(';', ',');
    }

    private String plain(String name) {
        return verbatim ? name.strip() : name.strip().replaceAll("\\s+", " ");
    }

    /** As it stands there. */
    static void cell(Row row, String column, Branch at) {
        if (at.text() != null) {
            row.put(column, at.text(), at.line(), at.path());
        }
    }

    /** The address's own part for the session: the one it has, or else one that is free. */
    static void code(Row row, Branch said, String otherwise) {
        String code = said.text() == null ? "" : said.text().strip();
        if (code.matches(CODE)) {
            row.put("code", code, said.line(), said.path());
        } else {
            String proposed = (code.isEmpty() ? otherwise : code).replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[._-]+", "");
            row.put(Row.PROPOSED_CODE, proposed.isEmpty() ? "S" : proposed.substring(0, Math.min(30, proposed.length())),
                    said.line(), said.path());
        }
    }

    /** Paragraphs that may be HTML. */
    void text(Row row, String column, Branch at, String... texts) {
        if (verbatim) {
            row.put(column, String.join("\n\n", texts), at.line(), at.path());
            return;
        }
        List<PlainText> plain = Arrays.stream(texts).map(PlainText::of).filter(text -> !text.text().isBlank()).toList();
        row.put(column, plain.stream().map(PlainText::text).collect(Collectors.joining("\n\n")), at.line(), at.path());
        if (plain.stream().anyMatch(PlainText::lostSomething)) {
            row.remark(column, Reason.CLEANED, "", "");
        }
    }

    /** How long a session is: a minute to a week. */
    static void duration(Row row, Branch at, long minutes) {
        row.put(Row.DURATION, String.valueOf(minutes), at.line(), at.path());
        if (minutes < 1 || minutes > A_WEEK_OF_MINUTES) {
            noDuration(row, at);
        }
    }

    static void noDuration(Row row, Branch at) {
        row.put(Row.DURATION, "", at.line(), at.path());
        row.wrong(Row.DURATION, Reason.BAD_DURATION, at.text(), "");
    }

    /** A link, or nothing: an address that cannot be one is said and left. */
    static void address(Row row, String column, Branch at) {
        String text = at.text() == null ? "" : at.text().strip();
        if (isAddress(text)) {
            row.put(column, text, at.line(), at.path());
        } else if (!text.isEmpty()) {
            row.remark(column, Reason.LEFT_ADDRESS, text, "");
        }
    }

    static void language(Row row, String column, Branch at) {
        String text = at.text() == null ? "" : at.text().strip();
        Locale locale = Locale.forLanguageTag(text.replace('_', '-'));
        boolean known = text.length() <= 8 && !locale.getLanguage().isEmpty()
                && !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage())
                && locale.toLanguageTag().equalsIgnoreCase(text.replace('_', '-'));
        if (known) {
            row.put(column, locale.toLanguageTag(), at.line(), at.path());
        } else if (!text.isEmpty()) {
            row.remark(column, Reason.LEFT_LANGUAGE, text, "");
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return text.matches("(?i)https?://.*") && uri.getHost() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private Row row(SheetKind kind, Branch at) throws Unreadable {
        List<Row> lines = rows.computeIfAbsent(kind, first -> new ArrayList<>());
        if (lines.size() >= ROWS) {
            throw new Unreadable(at.line(), at.path(), Reason.TOO_MANY_PARTS, "", String.valueOf(ROWS));
        }
        Row row = new Row(kind, file, findings, at.line(), at.path().isEmpty() ? "/" : at.path());
        lines.add(row);
        return row;
    }
}
