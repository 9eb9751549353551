package org.plenary.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.identity.Person;
import org.plenary.mail.LetterDraft;
import org.plenary.mail.LetterDraft.Fact;
import org.plenary.mail.LetterDraft.Link;
import org.plenary.mail.Letters;
import org.plenary.programme.Meeting;
import org.plenary.registration.Category;
import org.plenary.registration.CategoryName;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Language;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * The letter to whoever is invited, each time one is sent, and the one to a focal point who has just become one. Nobody else
 * is named in it: the outbox would keep them after they had themselves erased. The page it leads to says who it was.
 */
@ApplicationScoped
class InvitationLetters {

    @Inject
    Letters letters;
    @Inject
    InvitationKey key;
    @ConfigProperty(name = "plenary.address")
    URI address;

    /** All of one meeting. */
    void invited(List<Invitation> invitations) {
        Map<String, UUID> known = Person.withEmails(invitations.stream().map(one -> one.email).toList()).stream()
                .collect(Collectors.toMap(person -> person.email, person -> person.id, (latest, older) -> latest));
        Map<Language, Map<Long, String>> categories = new HashMap<>();
        letters.writeAll(invitations.stream().map(one -> draft(one, known.get(one.email), categories
                .computeIfAbsent(one.languageOfLetters(), language -> CategoryName.all(one.meeting, language)))).toList());
    }

    void named(FocalPoint focal) {
        Delegation delegation = focal.delegation;
        Meeting meeting = delegation.meeting;
        Language language = Language.tagged(meeting.usualTextLanguage()).orElse(Language.DEFAULT);
        DelegationMessages words = Words.in(DelegationMessages.class, language);
        UUID person = Person.withEmails(List.of(focal.email)).stream().findFirst().map(one -> one.id).orElse(null);
        List<Fact> facts = new ArrayList<>(whereAndWhen(meeting, language));
        if (delegation.deadline != null) {
            facts.add(new Fact(words.deadline(), Times.day(delegation.deadline, language), null));
        }
        letters.write(new LetterDraft("focal-point:" + focal.id, meeting.id, person, focal.email, focal.email, language,
                words.letter_focal_subject(meeting.name, delegation.name),
                List.of(words.letter_focal(Words.isolated(delegation.name)),
                        words.letter_focal_how()),
                facts, new Link(words.letter_focal_open(), address + "/" + meeting.slug + "/me/delegations/" + delegation.id),
                null));
    }

    /** Which letter of an invitation it is, for whoever asks what became of it. */
    static String event(Invitation invitation) {
        return "invitation:" + invitation.id + ":" + invitation.letters;
    }

    private LetterDraft draft(Invitation invitation, UUID person, Map<Long, String> categories) {
        Language language = invitation.languageOfLetters();
        DelegationMessages words = Words.in(DelegationMessages.class, language);
        Meeting meeting = invitation.meeting;
        String subject = invitation.delegation == null ? words.letter_subject(meeting.name)
                : words.letter_delegation_subject(meeting.name, invitation.delegation.name);
        String until = moment(invitation.expiresAt, meeting, language);
        List<String> paragraphs = Stream.of(who(invitation, words), words.letter_answer(until), words.letter_yours())
                .toList();
        return new LetterDraft(event(invitation), meeting.id, person, invitation.email, invitation.name, language, subject,
                paragraphs, facts(invitation, language, categories), new Link(words.letter_open(), key.address(invitation)),
                null);
    }

    private static String who(Invitation invitation, DelegationMessages words) {
        return invitation.delegation == null ? words.by_team(Words.isolated(invitation.meeting.name))
                : words.by_delegation(Words.isolated(invitation.delegation.name), Words.isolated(invitation.meeting.name));
    }

    private static List<Fact> facts(Invitation invitation, Language language, Map<Long, String> categories) {
        DelegationMessages words = Words.in(DelegationMessages.class, language);
        List<Fact> facts = new ArrayList<>(whereAndWhen(invitation.meeting, language));
        if (invitation.mode != null) {
            facts.add(new Fact(words.mode(), Words.in(RegistrationMessages.class, language).mode(invitation.mode), null));
        }
        Category category = invitation.opened();
        if (category != null) {
            facts.add(new Fact(words.category(), categories.get(category.id), null));
        }
        return facts;
    }

    private static List<Fact> whereAndWhen(Meeting meeting, Language language) {
        RegistrationMessages words = Words.in(RegistrationMessages.class, language);
        return List.of(new Fact(words.letter_dates(), Times.days(meeting.startsOn, meeting.endsOn, language), null),
                new Fact(words.letter_place(), meeting.city + language.comma() + language.nameOfCountry(meeting.country),
                        null));
    }

    static String moment(Instant at, Meeting meeting, Language language) {
        return Times.moment(at, meeting.zoneId(), language) + " " + Times.zone(meeting.zoneId(), at, language);
    }
}
