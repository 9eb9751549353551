package org.plenary.programme.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.programme.SessionText;
import org.plenary.programme.TextMessages;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** Gives a session title and description in another language, changes them, takes them away. The session's row is locked. */
@ApplicationScoped
class SaveText {

    @Inject
    Audit audit;

    @Transactional
    long add(Meeting meeting, long sessionId, TextForm form) {
        SessionText text = new SessionText();
        text.session = SaveSession.locked(meeting, sessionId);
        fill(text, form);
        text.persistAndFlush();
        audit.write(meeting.id, "text.added", "text", text.id, label(text), null, TextForm.of(text));
        return text.id;
    }

    @Transactional
    long edit(Meeting meeting, long sessionId, long id, TextForm form) {
        SaveSession.locked(meeting, sessionId);
        SessionText text = row(meeting, sessionId, id);
        TextForm before = TextForm.of(text);
        Stale.unless(form.version(), before.version());
        fill(text, form);
        SessionText.flush();
        audit.write(meeting.id, "text.edited", "text", id, label(text), before, TextForm.of(text));
        return id;
    }

    @Transactional
    void remove(Meeting meeting, long sessionId, long id, String version) {
        SaveSession.locked(meeting, sessionId);
        SessionText text = row(meeting, sessionId, id);
        Stale.unless(version, text.version);
        audit.write(meeting.id, "text.removed", "text", id, label(text), TextForm.of(text), null);
        text.delete();
    }

    static SessionText row(Meeting meeting, long sessionId, long id) {
        return SessionText.<SessionText> find(
                "from SessionText t join fetch t.session s where s.meeting = ?1 and s.id = ?2 and t.id = ?3", meeting,
                sessionId,
                id).firstResultOptional().orElseThrow(Refusal::notFound);
    }

    private static String label(SessionText text) {
        return text.session.code + ": " + text.language;
    }

    private static void fill(SessionText text, TextForm form) {
        TextMessages says = Words.now(TextMessages.class);
        Session session = text.session;
        Checks checks = new Checks().longest("title", form.title(), 500).longest("description", form.description(), 20000);
        checks.problems.when(!SaveSession.isLanguage(form.language()), "language",
                Words.now(DeskMessages.class).choose_one());
        boolean taken = form.language().equals(session.textLanguage) || SessionText.of(session).stream()
                .anyMatch(other -> other.language.equals(form.language()) && !other.id.equals(text.id));
        checks.problems.when(taken, "language", says.language_taken());
        checks.problems.when(form.title().isEmpty() && form.description().isEmpty(), "title", says.nothing_written());
        Wrong.ifAny(checks.problems);
        text.language = form.language();
        text.title = Typed.orNull(form.title());
        text.description = Typed.orNull(form.description());
    }
}
