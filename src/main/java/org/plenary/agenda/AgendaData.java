package org.plenary.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData;
import org.plenary.identity.PersonalMessages;
import org.plenary.shared.Words;

/** Starred sessions and the keys of calendar feeds. */
@ApplicationScoped
class AgendaData implements PersonalData {

    @Override
    public int position() {
        return 40;
    }

    @Override
    public List<Kept> of(Person person) {
        return Stream
                .concat(Star.of(person).stream().map(AgendaData::kept), AgendaKey.of(person).stream().map(AgendaData::kept))
                .toList();
    }

    @Override
    public void move(Person from, Person to) {
        Star.update("""
                update Star s set s.person = ?1 where s.person = ?2 and not exists (select 1 from Star there
                where there.person = ?1 and there.meeting = s.meeting and there.sessionGuid = s.sessionGuid)""", to, from);
        AgendaKey.update("""
                update AgendaKey k set k.person = ?1 where k.person = ?2 and not exists (select 1 from AgendaKey there
                where there.person = ?1 and there.meeting = k.meeting)""", to, from);
    }

    @Override
    public void erase(Person person) {
        Star.delete("person", person);
        AgendaKey.delete("person", person);
    }

    private static Kept kept(Star star) {
        PersonalMessages words = Words.now(PersonalMessages.class);
        return new Kept("star", words.star(), List.of(Fact.of("meeting", words.meeting(), star.meeting.name),
                Fact.of("session", words.session(), star.code + " " + star.title),
                Fact.at("starredAt", words.since(), star.starredAt)));
    }

    private static Kept kept(AgendaKey key) {
        PersonalMessages words = Words.now(PersonalMessages.class);
        return new Kept("feed", words.feed(), List.of(Fact.of("meeting", words.meeting(), key.meeting.name),
                Fact.at("madeAt", words.since(), key.madeAt)));
    }
}
