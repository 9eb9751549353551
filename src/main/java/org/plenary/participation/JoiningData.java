package org.plenary.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData;
import org.plenary.identity.PersonalMessages;
import org.plenary.shared.Words;

/** Which sessions somebody joined, and when. Erased, the rows are nobody's and stay as figures. */
@ApplicationScoped
class JoiningData implements PersonalData {

    @Override
    public int position() {
        return 50;
    }

    @Override
    public List<Kept> of(Person person) {
        PersonalMessages words = Words.now(PersonalMessages.class);
        return Joining.of(person).stream().map(joining -> new Kept("joining", words.joining(), List.of(
                Fact.of("meeting", words.meeting(), joining.meeting.name),
                Fact.of("session", words.session(), joining.session.code + " " + joining.session.title),
                Fact.at("joinedAt", words.joining(), joining.joinedAt)))).toList();
    }

    @Override
    public void move(Person from, Person to) {
        Joining.update("person = ?1 where person = ?2", to, from);
    }

    @Override
    public void erase(Person person) {
        // Its person is nobody from now on, and so is who joined.
    }
}
