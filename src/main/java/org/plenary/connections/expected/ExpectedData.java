package org.plenary.connections.expected;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.plenary.connections.ConnectionsMessages;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData;
import org.plenary.identity.PersonalMessages;
import org.plenary.shared.Words;

/** That another system knew somebody to be coming, by their address. */
@ApplicationScoped
class ExpectedData implements PersonalData {

    @Override
    public int position() {
        return 27;
    }

    @Override
    public List<Kept> of(Person person) {
        PersonalMessages words = Words.now(PersonalMessages.class);
        return Expected.of(person.email).stream().map(one -> new Kept("expected",
                Words.now(ConnectionsMessages.class).expected(), List.of(
                        Fact.of("meeting", words.meeting(), one.meeting.name), Fact.of("name", words.name(), one.name),
                        Fact.of("affiliation", words.affiliation(), one.organisation),
                        Fact.at("since", words.since(), one.since))))
                .toList();
    }

    @Override
    public void erase(Person person) {
        Expected.delete("email", person.email);
    }

    void follow(@Observes Person.EmailChanged changed) {
        Expected.update("update Expected e set e.email = ?1 where e.email = ?2 and not exists (select 1 from Expected there"
                + " where there.email = ?1 and there.meeting = e.meeting)", changed.now(), changed.before());
    }
}
