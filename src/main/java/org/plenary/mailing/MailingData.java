package org.plenary.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData;
import org.plenary.identity.PersonalMessages;
import org.plenary.shared.Words;

/** Of which meetings somebody wants no news. Which letters they got is told with the letters. */
@ApplicationScoped
class MailingData implements PersonalData {

    @Override
    public int position() {
        return 35;
    }

    @Override
    public List<Kept> of(Person person) {
        PersonalMessages words = Words.now(PersonalMessages.class);
        return WithoutNews.of(person.id).stream().map(row -> new Kept("withoutNews",
                Words.now(MailingMessages.class).no_more_news(), List.of(
                        Fact.of("meeting", words.meeting(), row.meeting.name), Fact.at("since", words.since(), row.since))))
                .toList();
    }

    @Override
    public void move(Person from, Person to) {
        WithoutNews.update("""
                update WithoutNews w set w.personId = ?1 where w.personId = ?2 and not exists (select 1 from WithoutNews there
                where there.personId = ?1 and there.meeting = w.meeting)""", to.id, from.id);
    }

    @Override
    public void erase(Person person) {
        WithoutNews.delete("personId", person.id);
        MailingRecipient.forget(person.id);
    }
}
