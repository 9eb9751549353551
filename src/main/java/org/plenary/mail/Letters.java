package org.plenary.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import org.plenary.shared.Language;

/** Writes letters into the outbox, laid out as text and as HTML in the language of whoever reads them. */
@ApplicationScoped
public class Letters {

    private static final int LONGEST_SUBJECT = 200;

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
        if (Letter.exists(draft.eventKey())) {
            return;
        }
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
        letter.createdAt = clock.instant();
        letter.dueAt = Instant.now();
        letter.persist();
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
