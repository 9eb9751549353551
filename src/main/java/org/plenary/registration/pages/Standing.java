package org.plenary.registration.pages;

import java.util.ArrayList;
import java.util.List;
import org.plenary.registration.Mode;
import org.plenary.registration.Place;
import org.plenary.registration.Place.State;
import org.plenary.registration.PlacesMessages;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Words;

/**
 * Where somebody stands, in plain words, and what comes next.
 *
 * @param tone good, warn or bad: the colour beside the words
 */
record Standing(String headline, List<String> next, String tone) {

    static Standing of(List<Place> living, List<Place> history) {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        if (living.isEmpty()) {
            return gone(history, words);
        }
        Place first = living.stream().filter(Place::isConfirmed).findFirst().orElse(living.get(0));
        List<String> next = new ArrayList<>(next(first, words));
        living.stream().filter(place -> place != first).forEach(other -> {
            next.add(headline(other, words) + ".");
            next.addAll(next(other, words));
            next.add(words.next_stays());
        });
        return new Standing(headline(first, words), next, first.isConfirmed() ? "good" : "warn");
    }

    private static Standing gone(List<Place> history, RegistrationMessages words) {
        Place last = history.stream().max((a, b) -> a.stateSince.compareTo(b.stateSince)).orElseThrow();
        if (last.state == State.EXPIRED) {
            return new Standing(Words.now(PlacesMessages.class).is_expired(), List.of(words.next_again()), "bad");
        }
        return last.state == State.DECLINED
                ? new Standing(words.is_declined(), List.of(words.next_declined(last.reason), words.next_again()), "bad")
                : new Standing(words.is_cancelled(), List.of(words.next_again()), "bad");
    }

    private static String headline(Place place, RegistrationMessages words) {
        return switch (place.state) {
            case CONFIRMED -> words.is_confirmed(place.mode);
            case PENDING -> words.is_pending(place.mode);
            case OFFERED -> Words.now(PlacesMessages.class).is_offered(place.mode);
            default -> words.is_waiting(place.mode);
        };
    }

    private static List<String> next(Place place, RegistrationMessages words) {
        return switch (place.state) {
            case CONFIRMED -> List.of(place.mode == Mode.IN_PERSON ? words.next_in_person() : words.next_online());
            case PENDING -> List.of(words.next_pending());
            case OFFERED -> List.of(Words.now(PlacesMessages.class).offer_until(MyTasks.until(place)));
            default -> place.approvedAt == null ? List.of(words.next_waiting(place.position()))
                    : List.of(words.next_waiting(place.position()), words.next_waiting_approved());
        };
    }
}
