package org.plenary.mail;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.plenary.shared.Language;

/** Writes letters into the outbox, laid out as text and as HTML in the language of whoever reads them. */
@ApplicationScoped
public class Letters {

    private static final int LONGEST_SUBJECT = 200;
    private static final int AT_ONCE = 100;

    @CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LetterPage(LetterDraft letter) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LetterText(LetterDraft letter) implements TemplateInstance {
    }

    @Inject
    Clock clock;

    /** In the transaction of the deed: with it the letter is there, without it there is none. */
    @Transactional(TxType.MANDATORY)
    public void write(LetterDraft draft) {
        persisted(List.of(draft));
    }

    /** The same for thousands: a few statements for each hundred, and no more of them held in memory at once. */
    @Transactional(TxType.MANDATORY)
    public void writeAll(List<LetterDraft> drafts) {
        Session session = Panache.getSession();
        Integer before = session.getJdbcBatchSize();
        session.setJdbcBatchSize(AT_ONCE);
        for (int from = 0; from < drafts.size(); from += AT_ONCE) {
            List<Letter> some = persisted(drafts.subList(from, Math.min(drafts.size(), from + AT_ONCE)));
            session.flush();
            some.forEach(session::detach);
        }
        session.setJdbcBatchSize(before);
    }

    private List<Letter> persisted(List<LetterDraft> drafts) {
        Set<String> known = Letter.known(drafts.stream().map(LetterDraft::eventKey).toList());
        List<Letter> letters = drafts.stream().filter(draft -> !known.contains(draft.eventKey())).map(this::laidOut).toList();
        Letter.persist(letters);
        return letters;
    }

    private Letter laidOut(LetterDraft draft) {
        Letter letter = new Letter();
        letter.eventKey = draft.eventKey();
        letter.meetingId = draft.meetingId();
        letter.personId = draft.personId();
        letter.toAddress = draft.toAddress();
        letter.toName = draft.toName();
        letter.language = draft.language().tag;
        letter.subject = oneLine(draft.subject());
        letter.textBody = inItsLanguage(new LetterText(draft), draft.language());
        letter.htmlBody = inItsLanguage(new LetterPage(draft), draft.language());
        letter.calendar = draft.calendar();
        if (draft.many() != null) {
            letter.batch = draft.many().batch();
            letter.unsubscribeUrl = draft.many().unsubscribe() == null ? null : draft.many().unsubscribe().url();
        }
        letter.createdAt = clock.instant();
        letter.dueAt = Instant.now();
        return letter;
    }

    private static String inItsLanguage(TemplateInstance template, Language language) {
        return template.setLocale(language.locale()).render();
    }

    /** A line break in a subject would begin a header of the sender's choice (R21). */
    static String oneLine(String subject) {
        String line = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT) + "…" : line;
    }
}
