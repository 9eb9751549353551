package org.plenary.programme.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.identity.Accounts;
import org.plenary.identity.Person;
import org.plenary.identity.Visitor;
import org.plenary.mail.LetterDraft;
import org.plenary.mail.Letters;
import org.plenary.programme.TeamMember;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/**
 * Tells somebody that they are on a team, and has Keycloak give them the role it needs. In their language where they have
 * chosen one, else in that of whoever calls them.
 */
@ApplicationScoped
class CallToTheTeam {

    @Inject
    Accounts accounts;
    @Inject
    Letters letters;
    @Inject
    Visitor visitor;
    @Inject
    Clock clock;
    @ConfigProperty(name = "plenary.address")
    URI site;

    void of(TeamMember member) {
        Optional<Person> person = Person.withEmails(List.of(member.email)).stream().findFirst();
        Language language = person.flatMap(known -> Language.tagged(known.language)).orElse(Reading.currentLanguage());
        accounts.give(member.duty.realmRole(), member.email, member.name, language);
        letters.write(letter(member, person, language));
    }

    private LetterDraft letter(TeamMember member, Optional<Person> person, Language language) {
        TeamMessages words = Words.in(TeamMessages.class, language);
        String duty = Words.in(DeskMessages.class, language).duty(member.duty.name());
        String desk = "/" + member.meeting.slug + "/manage" + (member.duty == Duty.ACCREDITATION ? "/registrations" : "");
        return new LetterDraft("member.called:" + member.id + ":" + clock.instant().toEpochMilli(), member.meeting.id,
                person.map(known -> known.id).orElse(null), member.email, member.name, language,
                words.letter_subject(member.meeting.name),
                List.of(words.letter_added(visitor.name(), member.meeting.name, duty), words.letter_how(),
                        words.letter_unknown()),
                List.of(), new LetterDraft.Link(words.letter_action(), site + desk), null);
    }
}
