package org.plenary.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.identity.Person;
import org.plenary.mail.LetterDraft;
import org.plenary.mail.Letters;
import org.plenary.programme.Meeting;
import org.plenary.shared.Language;
import org.plenary.shared.Words;

/** Writes to another address, if it is anybody's, to ask whether its account is the same person's. */
@ApplicationScoped
class AskForAccount {

    private static final int TEN_MINUTES = 600;

    @Inject
    AccountKey key;
    @Inject
    Letters letters;
    @Inject
    Clock clock;
    @ConfigProperty(name = "plenary.address")
    URI site;

    @Transactional
    void at(Meeting meeting, String email, Person to) {
        Person.withEmails(List.of(email)).stream().findFirst().ifPresent(from -> letters.write(letter(meeting, from, to)));
    }

    /** One in ten minutes is enough: whoever is annoyed by it did not ask for it. */
    private LetterDraft letter(Meeting meeting, Person from, Person to) {
        Language language = Language.tagged(from.language).orElse(Language.DEFAULT);
        AccountMessages words = Words.in(AccountMessages.class, language);
        String event = "account.asked:" + from.id + ":" + to.id + ":" + clock.instant().getEpochSecond() / TEN_MINUTES;
        return new LetterDraft(event, meeting.id, from.id, from.email, from.name, language, words.letter_subject(meeting.name),
                List.of(words.letter_asked(to.email), words.letter_how(to.email), words.letter_not_you()), List.of(),
                new LetterDraft.Link(words.letter_action(), site + "/" + meeting.slug + "/me/accounts/" + key.of(from, to)), null);
    }
}
