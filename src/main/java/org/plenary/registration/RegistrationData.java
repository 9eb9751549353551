package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
