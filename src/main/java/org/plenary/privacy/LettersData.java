package org.plenary.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData;
import org.plenary.identity.PersonalMessages;
import org.plenary.mail.Letter;
import org.plenary.shared.Words;

/** Letters to somebody: the outbox knows no people. Before the registration, so that the last letter about it goes with it. */
@ApplicationScoped
class LettersData implements PersonalData {

    @Override
    public int position() {
        return 25;
    }

    @Override
    public List<Kept> of(Person person) {
        PersonalMessages words = Words.now(PersonalMessages.class);
        return Letter.to(person.id).stream().map(letter -> new Kept("letter", words.letter(), List.of(
                Fact.at("createdAt", words.written(), letter.createdAt), Fact.at("sentAt", words.sent(), letter.sentAt),
                Fact.of("to", words.email(), letter.toAddress), Fact.of("subject", words.letter_subject(), letter.subject),
                Fact.of("text", words.letter_text(), letter.textBody)))).toList();
    }

    @Override
    public void move(Person from, Person to) {
        Letter.move(from.id, from.email, to.id, to.email);
    }

    @Override
    public void erase(Person person) {
        Letter.forget(person.id, person.email);
    }
}
