package org.plenary.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.shared.Language;

/** An organiser writes what stands on a paper, or goes back to the usual words. */
@ApplicationScoped
class WriteText {

    /** What the log keeps of it. */
    record Written(String language, String text) {
    }

    @Inject
    Audit audit;
    @Inject
    Clock clock;

    /** @param text empty: the usual words */
    @Transactional
    void of(Meeting meeting, PaperKind kind, Language language, String text) {
        Optional<PaperText> present = PaperText.of(meeting, kind, language);
        Written before = present.map(row -> new Written(language.tag, row.text)).orElse(null);
        if (text.isEmpty()) {
            present.ifPresent(PaperText::delete);
        } else {
            PaperText row = present.orElseGet(() -> row(meeting, kind, language));
            row.text = text;
            row.changedAt = clock.instant();
            row.persist();
        }
        audit.write(meeting.id, "paper.worded", "paper", kind, kind.name(), before,
                text.isEmpty() ? null : new Written(language.tag, text));
    }

    private static PaperText row(Meeting meeting, PaperKind kind, Language language) {
        PaperText row = new PaperText();
        row.meeting = meeting;
        row.kind = kind;
        row.language = language.tag;
        return row;
    }
}
