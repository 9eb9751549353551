package org.plenary.mailing;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.plenary.registration.Blank;
import org.plenary.shared.PlainText;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** What a letter to many says in one language, as it is typed. Both empty: nothing in this language. */
public class MailingTextForm {

    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_BODY = 10_000;

    @RestForm
    public String subject;
    @RestForm
    public String body;

    static MailingTextForm of(Optional<MailingText> text) {
        MailingTextForm form = new MailingTextForm();
        form.subject = text.map(one -> one.subject).orElse("");
        form.body = text.map(one -> one.body).orElse("");
        return form;
    }

    String oneLine() {
        return PlainText.of(subject).replaceAll("\\s+", " ").strip();
    }

    String words() {
        return PlainText.of(body).strip();
    }

    Problems problems() {
        MailingMessages words = Words.now(MailingMessages.class);
        Problems problems = new Problems();
        if (oneLine().isEmpty() && words().isEmpty()) {
            return problems;
        }
        problems.when(oneLine().isEmpty() || oneLine().length() > LONGEST_SUBJECT, "subject", words.e_subject())
                .when(words().isEmpty() || words().length() > LONGEST_BODY, "body", words.e_body());
        Blank.wrong(oneLine()).ifPresent(sentence -> problems.say("subject", sentence));
        Blank.wrong(words()).ifPresent(sentence -> problems.say("body", sentence));
        return problems;
    }
}
