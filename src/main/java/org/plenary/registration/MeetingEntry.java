package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.plenary.programme.CalendarFile;

/** One person's meeting as a calendar entry: there once a place is confirmed, taken back when it is given up. */
@ApplicationScoped
public class MeetingEntry {

    @Inject
    Clock clock;
    @Inject
    CalendarFile calendar;

    /** Empty until a place is confirmed: nobody should book a journey on a waiting list. */
    public Optional<String> of(Registration registration) {
        return registration.mayJoin() ? Optional.of(confirmed(registration)) : Optional.empty();
    }

    private String confirmed(Registration registration) {
        Instant now = clock.instant();
        return calendar.of(registration.meeting, uid(registration), sequence(registration, now), now,
                registration.languageOfLetters());
    }

    String withdrawn(Registration registration) {
        Instant now = clock.instant();
        return calendar.withdrawn(registration.meeting, uid(registration), sequence(registration, now), now,
                registration.languageOfLetters());
    }

    private static String uid(Registration registration) {
        return "registration-" + registration.id;
    }

    /** Seconds since the registration was made: never smaller in a later letter, on any node. */
    private static int sequence(Registration registration, Instant now) {
        return (int) Duration.between(registration.createdAt, now).toSeconds();
    }
}
