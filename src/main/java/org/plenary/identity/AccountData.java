package org.plenary.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.plenary.shared.Words;

/** The account, as far as we know it. Erased, the row stays without anything of its person: figures point at it. */
@ApplicationScoped
class AccountData implements PersonalData {

    @Inject
    Accounts accounts;
    @Inject
    Event<Person.EmailChanged> emailChanged;

    @Override
    public int position() {
        return 10;
    }

    @Override
    public List<Kept> of(Person person) {
        PersonalMessages words = Words.now(PersonalMessages.class);
        return List.of(new Kept("account", words.account(), List.of(
                Fact.of("email", words.email(), person.email), Fact.of("name", words.name(), person.name),
                Fact.of("language", words.language(), person.language), Fact.of("zone", words.zone(), person.zone),
                Fact.at("createdAt", words.first_visit(), person.createdAt),
                Fact.at("seenAt", words.last_visit(), person.seenAt),
                Fact.of("subject", words.subject(), person.subject))));
    }

    /** What stands under the one address stands under the other, before any feature hands over its rows. */
    @Override
    public void move(Person from, Person to) {
        AuditEntry.move(from, to);
        emailChanged.fire(new Person.EmailChanged(from.id, from.email, to.email));
    }

    @Override
    public void erase(Person person) {
        AccountErrand.forget(person.email);
        accounts.delete(person);
        AuditEntry.forgetWho(person);
        person.forget();
    }
}
