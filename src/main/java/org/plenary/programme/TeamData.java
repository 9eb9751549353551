package org.plenary.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData;
import org.plenary.identity.PersonalMessages;
import org.plenary.shared.Words;

/**
 * Where somebody is on a team, and where they stand in a programme under their address. A name in a programme is the
 * meeting's record; the address is not.
 */
@ApplicationScoped
class TeamData implements PersonalData {

    @Override
    public int position() {
        return 20;
    }

    @Override
    public List<Kept> of(Person person) {
        return Stream.concat(TeamMember.with(person.email).stream().map(TeamData::member),
                Speaker.with(person.email).stream().map(TeamData::speaker)).toList();
    }

    @Override
    public List<String> against(Person person) {
        PersonalMessages words = Words.now(PersonalMessages.class);
        return TeamMember.with(person.email).stream().map(member -> words.on_team(member.meeting.name)).distinct().toList();
    }

    @Override
    public void erase(Person person) {
        Speaker.update("update versioned Speaker s set s.email = null where s.email = ?1", person.email);
    }

    private static Kept member(TeamMember member) {
        PersonalMessages words = Words.now(PersonalMessages.class);
        return new Kept("team", words.team(), List.of(Fact.of("meeting", words.meeting(), member.meeting.name),
                Fact.of("duty", words.duty(), member.duty.realmRole()), Fact.at("since", words.since(), member.addedAt)));
    }

    private static Kept speaker(Speaker speaker) {
        PersonalMessages words = Words.now(PersonalMessages.class);
        return new Kept("speaker", words.speaker(), List.of(Fact.of("meeting", words.meeting(), speaker.meeting.name),
                Fact.of("name", words.name(), speaker.name), Fact.of("affiliation", words.affiliation(), speaker.affiliation),
                Fact.of("biography", words.biography(), speaker.biography)));
    }
}
