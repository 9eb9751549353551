package org.plenary.connections;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData;
import org.plenary.identity.PersonalMessages;
import org.plenary.shared.Words;

/** Tokens somebody has made. They are the meeting's and stay, made by nobody. */
@ApplicationScoped
class TokensData implements PersonalData {

    @Override
    public int position() {
        return 25;
    }

    @Override
    public List<Kept> of(Person person) {
        PersonalMessages words = Words.now(PersonalMessages.class);
        return Token.madeBy(person).stream().map(token -> new Kept("token", Words.now(ConnectionsMessages.class).token(),
                List.of(Fact.of("meeting", words.meeting(), token.meeting.name), Fact.of("name", words.name(), token.name),
                        Fact.at("since", words.since(), token.madeAt))))
                .toList();
    }

    @Override
    public void move(Person from, Person to) {
        Token.update("madeBy = ?1 where madeBy = ?2", to, from);
        Token.update("revokedBy = ?1 where revokedBy = ?2", to, from);
    }

    /** Their row is nobody's now, and that is all that pointed to them. */
    @Override
    public void erase(Person person) {
    }
}
