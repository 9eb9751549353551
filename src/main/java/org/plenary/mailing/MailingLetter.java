package org.plenary.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.mail.LetterDraft;
import org.plenary.mail.LetterDraft.Link;
import org.plenary.mail.LetterDraft.Many;
import org.plenary.programme.Meeting;
import org.plenary.registration.Blank;
import org.plenary.registration.Place;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Language;
import org.plenary.shared.Words;

/** What a mailing says to one person: the same in the preview as in the letter. */
@ApplicationScoped
class MailingLetter {

    @Inject
    NewsAddress newsAddress;
    @ConfigProperty(name = "plenary.address")
    URI site;

    /** @param texts of the mailing, at least one */
    LetterDraft of(Mailing mailing, List<MailingText> texts, Registration to, List<Place> living) {
        Meeting meeting = mailing.meeting;
        MailingText text = MailingText.forReader(texts, to.language, meeting.usualTextLanguage()).orElseThrow();
        Language language = text.spoken();
        Map<Blank, String> values = Blank.of(to, living, language);
        Link action = new Link(Words.in(RegistrationMessages.class, language).letter_action(),
                site + "/" + meeting.slug + "/me");
        return new LetterDraft(mailing.eventKey(to.id), meeting.id, to.person.id, to.person.email, to.name, language,
                Blank.line(text.subject, values), List.of(), List.of(), action, null, Blank.written(text.body, values),
                many(mailing, to, language));
    }

    private Many many(Mailing mailing, Registration to, Language language) {
        MailingMessages words = Words.in(MailingMessages.class, language);
        String meeting = Words.isolated(mailing.meeting.name);
        return new Many(mailing.batch(), mailing.news ? words.why_news(meeting) : words.why_service(meeting),
                mailing.news ? new Link(words.no_more_news(), newsAddress.of(mailing.meeting, to.person.id)) : null);
    }
}
