package org.plenary.interchange;

import java.util.List;
import org.plenary.interchange.SheetKind.Version;
import org.plenary.programme.Session;

/** The language of a session's title and description, and the columns that have them in other languages of the meeting. */
class TextCells {

    private static final int TAG_AT_MOST = 8;

    private final Known known;
    private final List<Version> versions;

    /** Whether a meeting has a language is said once, of the column. */
    TextCells(Sheet sheet, Known known) {
        this.known = known;
        this.versions = sheet.versions();
        for (Version version : versions) {
            if (!known.languages().contains(version.language())) {
                sheet.head().wrong(version.column(), Reason.NO_LANGUAGE_OF_THE_MEETING, version.language(),
                        String.join(", ", known.languages()));
            }
        }
    }

    void read(Row row, Session session) {
        if (row.text("text_language") != null) {
            session.textLanguage = Reads.language(row, "text_language", row.text("text_language"));
        }
        versions.forEach(version -> read(row, session, version));
    }

    private void read(Row row, Session session, Version version) {
        String text = row.text(version.column());
        if (text != null && version.language().length() > TAG_AT_MOST) {
            row.wrong(version.column(), Reason.BAD_LANGUAGE, version.language(), "");
        } else if (text != null && version.language().equals(session.textLanguage)) {
            row.wrong(version.column(), Reason.OWN_LANGUAGE, version.language(), version.of());
        } else if (version.of().equals("title")) {
            known.texts.title(session, version.language(), text);
        } else {
            known.texts.description(session, version.language(), text);
        }
    }
}
