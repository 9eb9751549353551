package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.identity.AuditEntry;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData;
import org.plenary.identity.PersonalMessages;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/** Registrations with their answers, consents and places, and forms that were begun. Erased, they are figures. */
@ApplicationScoped
class RegistrationData implements PersonalData {

    @Inject
    Clock clock;
    @Inject
    CancelRegistration cancel;

    @Override
    public int position() {
        return 30;
    }

    @Override
    public List<Kept> of(Person person) {
        return Stream.concat(Registration.of(person).stream().map(RegistrationData::kept),
                RegistrationDraft.of(person).stream().map(RegistrationData::kept)).toList();
    }

    /** Meeting by meeting in their order, as everybody locks them who locks more than one. */
    @Override
    public List<String> againstJoining(Person from, Person to) {
        PersonalMessages words = Words.now(PersonalMessages.class);
        return Registration.of(from).stream().filter(Registration::isLiving)
                .filter(theirs -> Registration.of(theirs.meeting, to).filter(Registration::isLiving).isPresent())
                .map(theirs -> words.registered_twice(theirs.meeting.name)).toList();
    }

    @Override
    public void move(Person from, Person to) {
        Registration.of(from).forEach(theirs -> move(theirs, from, to));
        RegistrationDraft.update("""
                update RegistrationDraft d set d.person = ?1 where d.person = ?2 and not exists (select 1 from RegistrationDraft
                there where there.person = ?1 and there.meeting = d.meeting and there.stage = d.stage)""", to, from);
    }

    /** Of two in one meeting the living one counts, and the other is left. */
    private static void move(Registration theirs, Person from, Person to) {
        Optional<Registration> given = Registration.of(theirs.meeting, to);
        if (given.isEmpty()) {
            theirs.person = to;
        } else if (theirs.isLiving()) {
            exchange(theirs, given.get(), from, to);
        }
    }

    /** Nobody has two in a meeting, not even for a moment: so one waits with a third. */
    private static void exchange(Registration theirs, Registration given, Person from, Person to) {
        Person third = Person.nobody(given.changedAt);
        third.persistAndFlush();
        given.person = third;
        Registration.flush();
        theirs.person = to;
        Registration.flush();
        given.person = from;
        Registration.flush();
        third.delete();
    }

    @Override
    public void erase(Person person) {
        Registration.of(person).forEach(registration -> {
            cancel.of(registration.id);
            registration.forget(clock.instant());
            AuditEntry.forgetRow("registration", registration.id);
        });
        RegistrationDraft.delete("person", person);
    }

    private static Kept kept(Registration registration) {
        PersonalMessages words = Words.now(PersonalMessages.class);
        List<Fact> facts = new ArrayList<>(List.of(Fact.of("meeting", words.meeting(), registration.meeting.name)));
        facts.addAll(answers(registration));
        facts.add(Fact.at("createdAt", words.registered(), registration.createdAt));
        facts.add(Fact.at("changedAt", words.changed(), registration.changedAt));
        facts.add(Fact.at("conductAcceptedAt", words.conduct(), registration.conductAcceptedAt));
        facts.add(Fact.at("privacyAcceptedAt", words.privacy(), registration.privacyAcceptedAt));
        facts.add(Fact.of("privacyVersion", words.privacy_version(), registration.privacyVersion));
        Place.history(registration).forEach(place -> facts.addAll(facts(place)));
        return new Kept("registration", words.registration(), facts);
    }

    private static List<Fact> answers(Registration registration) {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        ProgrammeMessages programme = Words.now(ProgrammeMessages.class);
        String needs = registration.needs.stream().sorted().map(words::need)
                .collect(Collectors.joining(Reading.currentLanguage().comma()));
        return List.of(Fact.of("reference", words.reference(), registration.reference),
                Fact.of("name", words.q_name(), registration.name),
                Fact.of("organisation", words.q_organisation(), registration.organisation),
                Fact.of("country", words.q_country(), Reading.currentLanguage().nameOfCountry(registration.country)),
                Fact.of("stakeholderGroup", words.q_group(), programme.stakeholder_group(registration.stakeholderGroup)),
                Fact.of("needs", words.q_needs(), needs), Fact.of("needsNote", words.q_needs_note(), registration.needsNote),
                Fact.of("language", words.q_language(), registration.languageOfLetters().ownName),
                Fact.of("listing", words.public_list(), words.listing(registration.listing)),
                Fact.at("listedAt", Words.now(PersonalMessages.class).listed_since(), registration.listedAt));
    }

    private static List<Fact> facts(Place place) {
        PersonalMessages words = Words.now(PersonalMessages.class);
        RegistrationMessages registration = Words.now(RegistrationMessages.class);
        return List.of(Fact.of("place", words.place(), registration.mode(place.mode)),
                Fact.of("placeState", words.place(), registration.state(place.state)),
                Fact.at("placeSince", words.since(), place.stateSince), Fact.of("placeReason", words.reason(), place.reason));
    }

    private static Kept kept(RegistrationDraft draft) {
        PersonalMessages words = Words.now(PersonalMessages.class);
        return new Kept("draft", words.draft(), List.of(Fact.of("meeting", words.meeting(), draft.meeting.name),
                Fact.at("changedAt", words.changed(), draft.changedAt), Fact.of("form", words.draft(), draft.formJson)));
    }
}
