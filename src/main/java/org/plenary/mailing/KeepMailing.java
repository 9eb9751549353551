package org.plenary.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.plenary.identity.Audit;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.registration.RegistrationList.Wanted;
import org.plenary.shared.Language;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** What organisers do with a letter to many. What cannot be done from where it stands is refused. */
@ApplicationScoped
class KeepMailing {

    /** What the log keeps of it. */
    record Noted(Mailing.State state, Integer people) {
    }

    @Inject
    Visitor visitor;
    @Inject
    Audit audit;
    @Inject
    Clock clock;

    @Transactional
    public long make(Meeting meeting, boolean news, Wanted wanted) {
        Mailing mailing = new Mailing();
        mailing.meeting = meeting;
        mailing.news = news;
        mailing.state = Mailing.State.DRAFT;
        mailing.to(wanted);
        mailing.madeAt = clock.instant();
        mailing.madeBy = visitor.name();
        mailing.persist();
        return mailing.id;
    }

    @Transactional
    public void edit(Meeting meeting, long id, boolean news, Wanted wanted) {
        Mailing mailing = draft(meeting, id);
        mailing.news = news;
        mailing.to(wanted);
    }

    /** Without a body the language is taken out again. */
    @Transactional
    public void say(Meeting meeting, long id, Language language, String subject, String body) {
        Mailing mailing = draft(meeting, id);
        // Whoever looks at it meanwhile sees something else than what is sent.
        Mailing.getEntityManager().lock(mailing, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        MailingText text = MailingText.of(mailing, language).orElseGet(MailingText::new);
        if (body.isEmpty()) {
            if (text.isPersistent()) {
                text.delete();
            }
            return;
        }
        text.mailing = mailing;
        text.language = language.tag;
        text.subject = subject;
        text.body = body;
        text.persist();
    }

    @Transactional
    public void discard(Meeting meeting, long id) {
        draft(meeting, id).delete();
    }

    /** @param seen what the organiser had before their eyes; where it is something else by now, nothing begins */
    @Transactional
    public void begin(Meeting meeting, long id, String seen) {
        Mailing mailing = draft(meeting, id);
        MailingMessages words = Words.now(MailingMessages.class);
        DryRun now = DryRun.of(mailing);
        if (!now.isReady() || !now.mark().equals(seen)) {
            throw new Refusal(409, words.changed_title(), words.changed());
        }
        MailingRecipient.take(mailing);
        mailing.begunAt = clock.instant();
        mailing.begunBy = visitor.name();
        become(mailing, Mailing.State.RUNNING, (int) now.people());
    }

    /** Pause, go on or stop. */
    @Transactional
    public void become(Meeting meeting, long id, Mailing.State next) {
        Mailing mailing = locked(meeting, id);
        if (mailing.isDraft() || !mailing.mayBe(next)) {
            throw impossible();
        }
        become(mailing, next, null);
    }

    private void become(Mailing mailing, Mailing.State next, Integer people) {
        audit.write(mailing.meeting.id, "mailing." + next.name().toLowerCase(java.util.Locale.ROOT), "mailing", mailing.id,
                String.valueOf(mailing.id), new Noted(mailing.state, null), new Noted(next, people));
        mailing.state = next;
    }

    private static Mailing draft(Meeting meeting, long id) {
        Mailing mailing = locked(meeting, id);
        if (!mailing.isDraft()) {
            throw impossible();
        }
        return mailing;
    }

    private static Mailing locked(Meeting meeting, long id) {
        return Mailing.<Mailing> find("meeting = ?1 and id = ?2", meeting, id).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional().orElseThrow(Refusal::notFound);
    }

    private static Refusal impossible() {
        MailingMessages words = Words.now(MailingMessages.class);
        return new Refusal(409, words.impossible_title(), words.impossible());
    }
}
