package org.plenary.delegations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.registration.Place;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * Somebody who was invited, as those who invited them are shown.
 *
 * @param accompanying whom; null for nobody
 * @param confirmedAs the address of the account that confirmed, where it is another than the invited one
 * @param undelivered whether the last letter could not be delivered so far
 * @param letterUrl where a letter is sent again; null where none is to be had
 * @param removalUrl null for who was taken out
 */
public record PersonLine(String name, String email, String mode, String organisation, String country, String accompanying,
        String into, Tag state, String when, String confirmedAs, List<Tag> places, boolean undelivered, String letterUrl,
        String removalUrl) {

    /** A word and how good it is. */
    public record Tag(String label, String tone) {
    }

    /** @param below where the deeds are: the address of an invitation without its id; null where nobody may do them */
    static List<PersonLine> of(Meeting meeting, List<Invitation> invitations, String below, boolean again, Instant now,
            Map<Long, String> categories) {
        List<Registration> registrations = invitations.stream().filter(one -> one.registration != null)
                .map(one -> one.registration).toList();
        Map<UUID, List<Place>> places = Place.living(registrations).stream()
                .collect(Collectors.groupingBy(place -> place.registration.id));
        Map<String, Letter> letters = Letter.ofEvents(invitations.stream().map(InvitationLetters::event).toList()).stream()
                .collect(Collectors.toMap(letter -> letter.eventKey, letter -> letter));
        return invitations.stream().map(one -> line(meeting, one,
                one.registration == null ? List.of() : places.getOrDefault(one.registration.id, List.of()),
                letters.get(InvitationLetters.event(one)), below, again, now, categories)).toList();
    }

    private static PersonLine line(Meeting meeting, Invitation one, List<Place> places, Letter letter, String below,
            boolean again, Instant now, Map<Long, String> categories) {
        Language reader = Reading.currentLanguage();
        boolean gone = one.state == Invitation.State.WITHDRAWN;
        boolean mayAgain = again && !gone && one.state != Invitation.State.CONFIRMED && one.email != null;
        return new PersonLine(one.name, one.email == null ? "" : one.email,
                one.mode == null ? "" : Words.now(RegistrationMessages.class).mode(one.mode), one.organisation,
                one.country == null ? null : reader.nameOfCountry(one.country),
                one.accompanies == null ? null : Words.isolated(one.accompanies.name),
                one.category == null ? null : categories.get(one.category.id), state(one, places, now), when(meeting, one),
                one.person == null || one.person.email.equals(one.email) ? null : Words.isolated(one.person.email),
                places.stream().map(PersonLine::tag).toList(),
                letter != null && !letter.isSent() && letter.attempts > 0 || letter != null && letter.isBounced(),
                below == null || !mayAgain ? null : below + one.id + "/letter",
                below == null || gone ? null : below + one.id + "/removal");
    }

    private static Tag state(Invitation one, List<Place> places, Instant now) {
        DelegationMessages words = Words.now(DelegationMessages.class);
        if (one.isExpiredAt(now)) {
            return new Tag(words.is_expired(), "bad");
        }
        if (!places.isEmpty() && one.state == Invitation.State.CONFIRMED) {
            return new Tag(words.is_registered(), "good");
        }
        return new Tag(words.state(one.state), switch (one.state) {
            case CONFIRMED -> "good";
            case INVITED -> "warn";
            case DECLINED, WITHDRAWN -> "bad";
        });
    }

    private static Tag tag(Place place) {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        return new Tag(words.mode(place.mode) + ": " + words.state(place.state),
                place.isConfirmed() ? "good" : place.state.isLiving() ? "warn" : "bad");
    }

    private static String when(Meeting meeting, Invitation one) {
        DelegationMessages words = Words.now(DelegationMessages.class);
        return one.state == Invitation.State.INVITED ? words.until(moment(one.expiresAt, meeting))
                : words.since(moment(one.stateSince, meeting));
    }

    private static String moment(Instant at, Meeting meeting) {
        return Times.moment(at, meeting.zoneId(), Reading.currentLanguage());
    }
}
