package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.mail.LetterDraft;
import org.plenary.mail.LetterDraft.Fact;
import org.plenary.mail.LetterDraft.Link;
import org.plenary.mail.Letters;
import org.plenary.programme.Meeting;
import org.plenary.shared.Language;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** The letter to each step, in the person's language. One step, one letter: the place's id is part of the event's key. */
@ApplicationScoped
class RegistrationLetters {

    @Inject
    Letters letters;
    @Inject
    MeetingEntry entry;
    @ConfigProperty(name = "plenary.address")
    URI address;

    void signedUp(Place place) {
        RegistrationMessages words = words(place);
        write(place, "signed-up", subject(place), words.letter_signed_up(place.meeting.name), whereItStands(place));
    }

    void switched(Place place) {
        RegistrationMessages words = words(place);
        write(place, "switched", words.letter_switched_subject(place.meeting.name),
                words.letter_switched(words.mode(place.mode)),
                whereItStands(place));
    }

    void promoted(Place place) {
        RegistrationMessages words = words(place);
        write(place, "promoted", words.letter_promoted_subject(place.meeting.name),
                words.letter_promoted(words.mode(place.mode)),
                whereItStands(place));
    }

    void approved(Place place) {
        RegistrationMessages words = words(place);
        write(place, "approved", words.letter_confirmed_subject(place.meeting.name), words.letter_approved(),
                whereItStands(place));
    }

    void declined(Place place) {
        RegistrationMessages words = words(place);
        Registration registration = place.registration;
        String next = registration.isLiving() ? words.letter_declined_stays() : words.letter_declined_next();
        String calendar = entry.of(registration).orElseGet(() -> entry.withdrawn(registration));
        write(place, "declined", words.letter_declined_subject(place.meeting.name), calendar,
                List.of(words.letter_declined(words.mode(place.mode)), words.letter_reason(place.reason), next));
    }

    /** A seat is theirs if they say so in time. */
    void offered(Place place) {
        PlacesMessages offer = offer(place);
        write(place, "offered", offer.letter_offered_subject(place.meeting.name), offer.letter_offered(mode(place)),
                offer.letter_until(until(place)));
    }

    void offerEnds(Place place) {
        PlacesMessages offer = offer(place);
        write(place, "offer-ends", offer.letter_ends_subject(place.meeting.name), offer.letter_ends(mode(place)),
                offer.letter_until(until(place)));
    }

    void offerExpired(Place place) {
        PlacesMessages offer = offer(place);
        write(place, "offer-expired", offer.letter_expired_subject(place.meeting.name), offer.letter_expired(mode(place)),
                offer.letter_expired_next());
    }

    void offerTaken(Place place) {
        write(place, "offer-taken", subject(place), offer(place).letter_taken(), whereItStands(place));
    }

    void offerRefused(Place place) {
        write(place, "offer-refused", offer(place).letter_refused_subject(place.meeting.name),
                offer(place).letter_refused(mode(place)));
    }

    void reopened(Place place) {
        write(place, "reopened", subject(place), offer(place).letter_reopened(), whereItStands(place));
    }

    /** By what they changed themselves. */
    void approvalEnded(Place place) {
        write(place, "approval-ended", subject(place), offer(place).letter_approval_ended(), whereItStands(place));
    }

    /** The accreditation team asks; the answer is given on their page. */
    void asked(Enquiry enquiry) {
        Place.history(enquiry.registration).stream().findFirst().ifPresent(place -> write(place,
                "asked-" + enquiry.id, offer(place).letter_asked_subject(place.meeting.name), offer(place).letter_asked(),
                enquiry.question, offer(place).letter_asked_how()));
    }

    private static PlacesMessages offer(Place place) {
        return Words.in(PlacesMessages.class, place.registration.languageOfLetters());
    }

    private static String mode(Place place) {
        return words(place).mode(place.mode);
    }

    private static String until(Place place) {
        Language language = place.registration.languageOfLetters();
        return Times.moment(place.offerUntil, place.meeting.zoneId(), language) + " "
                + Times.zone(place.meeting.zoneId(), place.offerUntil, language);
    }

    void cancelled(Registration registration, Place place) {
        RegistrationMessages words = words(place);
        write(place, "cancelled", words.letter_cancelled_subject(place.meeting.name), entry.withdrawn(registration),
                List.of(words.letter_cancelled(place.meeting.name), words.letter_cancelled_next()));
    }

    private String subject(Place place) {
        RegistrationMessages words = words(place);
        return switch (place.state) {
            case CONFIRMED -> words.letter_confirmed_subject(place.meeting.name);
            case PENDING -> words.letter_pending_subject(place.meeting.name);
            default -> words.letter_waiting_subject(place.meeting.name);
        };
    }

    private static String whereItStands(Place place) {
        RegistrationMessages words = words(place);
        String mode = words.mode(place.mode);
        return switch (place.state) {
            case CONFIRMED -> words.letter_confirmed(mode);
            case PENDING -> words.letter_pending(mode);
            default -> words.letter_waiting(mode, place.position());
        };
    }

    private void write(Place place, String step, String subject, String... paragraphs) {
        write(place, step, subject, entry.of(place.registration).orElse(null), List.of(paragraphs));
    }

    private void write(Place place, String step, String subject, String calendar, List<String> paragraphs) {
        Registration registration = place.registration;
        letters.write(OwnWords.in(new LetterDraft(event(place, step), place.meeting.id, registration.person.id,
                registration.person.email, registration.name, registration.languageOfLetters(), subject, paragraphs,
                facts(registration), new Link(words(place).letter_action(), address + "/" + place.meeting.slug + "/me"),
                calendar), step, place));
    }

    /** One place can be approved, lose it and be approved again; everything else happens to it once. */
    private static String event(Place place, String step) {
        boolean again = step.equals("approved") || step.equals("approval-ended");
        return "place." + step + ":" + place.id + (again ? "-" + place.version : "");
    }

    private List<Fact> facts(Registration registration) {
        Meeting meeting = registration.meeting;
        Language language = registration.languageOfLetters();
        RegistrationMessages words = Words.in(RegistrationMessages.class, language);
        String programme = address + "/" + meeting.slug + "/programme";
        List<Fact> facts = new ArrayList<>(Arrays.asList(
                new Fact(words.reference(), registration.reference, null),
                new Fact(words.letter_dates(), Times.days(meeting.startsOn, meeting.endsOn, language), null),
                new Fact(words.letter_place(), meeting.city + language.comma() + language.nameOfCountry(meeting.country),
                        null),
                new Fact(words.letter_programme(), programme, programme),
                new Fact(words.letter_joining(), words.letter_joining_how(), programme + ".ics")));
        if (meeting.contactEmail != null) {
            facts.add(new Fact(words.letter_contact(), meeting.contactEmail, "mailto:" + meeting.contactEmail));
        }
        return facts;
    }

    private static RegistrationMessages words(Place place) {
        return Words.in(RegistrationMessages.class, place.registration.languageOfLetters());
    }
}
