package org.plenary.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.identity.Accounts;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData;
import org.plenary.identity.PersonalMessages;
import org.plenary.shared.Language;
import org.plenary.shared.Words;

/**
 * Where somebody is on a team, and where they stand in a programme under their address. A name in a programme is the
 * meeting's record; the address is not.
 */
@ApplicationScoped
class TeamData implements PersonalData {

    @Inject
    Accounts accounts;

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

    /** The duties have followed the address. The roles go along at Keycloak too; on a team twice is on it once. */
    @Override
    public void move(Person from, Person to) {
        TeamMember.delete("email", from.email);
        TeamMember.with(to.email).stream().map(member -> member.duty).distinct().forEach(duty -> accounts
                .give(duty.realmRole(), to.email, to.name, Language.tagged(to.language).orElse(Language.DEFAULT)));
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
