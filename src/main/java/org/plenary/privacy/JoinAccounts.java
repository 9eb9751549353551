package org.plenary.privacy;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData;
import org.plenary.mail.LetterDraft;
import org.plenary.mail.Letters;
import org.plenary.programme.Meeting;
import org.plenary.shared.Language;
import org.plenary.shared.SharedMessages;
import org.plenary.shared.Words;

/**
 * Makes of two accounts of one person one: every feature hands over what it keeps, and what is left of the account that ends
 * is erased as if its person had asked for that. All or nothing.
 */
@ApplicationScoped
class JoinAccounts {

    @Inject
    MyData data;
    @Inject
    AccountKey key;
    @Inject
    Letters letters;
    @ConfigProperty(name = "plenary.address")
    URI site;

    /** @return false where the key opens nothing any more, or something stands against it by now */
    @Transactional
    boolean with(Meeting meeting, String shown, UUID staying) {
        Person to = Person.findById(staying);
        Person from = key.opened(shown, to).orElse(null);
        if (from == null) {
            return false;
        }
        // In one order, whoever is joined with whom: two of these at once come one after the other.
        Stream.of(from.id, to.id).sorted().forEach(id -> Panache.getEntityManager().lock(Person.findById(id),
                LockModeType.PESSIMISTIC_WRITE));
        Panache.getEntityManager().refresh(from);
        if (key.opened(shown, to).isEmpty() || !data.againstJoining(from, to).isEmpty()) {
            return false;
        }
        LetterDraft farewell = farewell(meeting, from, to);
        data.move(from, to);
        letters.write(farewell);
        return true;
    }

    /** To the address that ends, so that nobody is joined without knowing it. */
    private LetterDraft farewell(Meeting meeting, Person from, Person to) {
        Language language = Language.tagged(from.language).orElse(Language.DEFAULT);
        AccountMessages words = Words.in(AccountMessages.class, language);
        return new LetterDraft("account.joined:" + from.id, meeting.id, null, from.email, from.name, language,
                words.letter_joined_subject(meeting.name), List.of(words.letter_joined(to.email)), List.of(),
                new LetterDraft.Link(Words.in(SharedMessages.class, language).programme(), site + "/" + meeting.slug + "/programme"),
                null);
    }
}
