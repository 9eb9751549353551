package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.shared.Language;

/** Organisers put their words into a letter of the application, or take them out again. */
@ApplicationScoped
public class SetOwnWords {

    /** What the log keeps of it. */
    record Noted(String language, boolean replaces, String body) {
    }

    @Inject
    Audit audit;

    /** @param body in Markdown, its blanks looked at; empty: the application's own sentences alone */
    @Transactional
    public void of(Meeting meeting, LetterKind kind, Language language, boolean replaces, String body) {
        OwnWords words = OwnWords.of(meeting, kind, language).orElseGet(OwnWords::new);
        Noted before = words.isPersistent() ? new Noted(language.tag, words.replaces, words.body) : null;
        audit.write(meeting.id, "letter.worded", "meeting", meeting.id, kind.name(), before,
                body.isEmpty() ? null : new Noted(language.tag, replaces, body));
        if (body.isEmpty()) {
            OwnWords.delete("meeting = ?1 and kind = ?2 and language = ?3", meeting, kind, language.tag);
            return;
        }
        words.meeting = meeting;
        words.kind = kind;
        words.language = language.tag;
        words.replaces = replaces;
        words.body = body;
        words.persist();
    }
}
