package org.plenary.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.identity.Person;
import org.plenary.shared.Seal;

/**
 * What the letter to one account has for the other: proves that whoever shows it reads the letters of the first, is of use to
 * the second alone, for an hour, and once: the address it was sealed with is gone when they are joined.
 */
@ApplicationScoped
class AccountKey {

    private static final Pattern PARTS = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9]{1,12})\\.([\\w-]+)");
    private static final String PURPOSE = "join accounts";
    private static final Duration HOLDS = Duration.ofHours(1);

    @Inject
    Seal seal;
    @Inject
    Clock clock;

    String of(Person from, Person to) {
        long until = clock.instant().plus(HOLDS).getEpochSecond();
        return from.id + "." + until + "." + seal.of(PURPOSE, text(from, to, until));
    }

    /** The account that ends; empty where the key is none, too old, used, or made for another account. */
    Optional<Person> opened(String key, Person to) {
        Matcher parts = PARTS.matcher(key);
        if (!parts.matches() || Instant.ofEpochSecond(Long.parseLong(parts.group(2))).isBefore(clock.instant())) {
            return Optional.empty();
        }
        return Person.<Person> findByIdOptional(UUID.fromString(parts.group(1)))
                .filter(from -> seal.is(parts.group(3), PURPOSE, text(from, to, Long.parseLong(parts.group(2)))));
    }

    private static String text(Person from, Person to, long until) {
        return to.id + " " + from.id + " " + from.email + " " + until;
    }
}
