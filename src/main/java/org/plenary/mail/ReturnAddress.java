package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.shared.Seal;

/**
 * Where a letter that cannot be delivered comes back to: one address for each letter (as VERP has it), which only we can
 * make. So whoever writes to the mailbox of bounces cannot say of somebody else's letter that it came back.
 */
@ApplicationScoped
class ReturnAddress {

    private static final String PURPOSE = "bounce";
    private static final Pattern OURS = Pattern.compile("\\+letter-(\\d{1,18})-([\\w-]{" + Seal.LENGTH + "})@");

    @Inject
    Seal seal;
    /** Such as {@code bounces@meeting.example.org}; letters then come back to {@code bounces+letter-7-…@…}. */
    @ConfigProperty(name = "plenary.bounces.address")
    Optional<String> mailbox;

    Optional<String> of(Letter letter) {
        return mailbox.map(address -> address.replaceFirst("@", "+letter-" + letter.id + "-" + seal(letter.id) + "@"));
    }

    /** The letter whose return address this is; empty where it is none of ours. */
    Optional<Long> letter(String address) {
        Matcher ours = OURS.matcher(address.toLowerCase(Locale.ROOT));
        return ours.find() && ours.group(2).equals(seal(Long.parseLong(ours.group(1))))
                ? Optional.of(Long.valueOf(ours.group(1)))
                : Optional.empty();
    }

    /** Mail servers may change the case of an address. */
    private String seal(long id) {
        return seal.of(PURPOSE, Long.toString(id)).toLowerCase(Locale.ROOT);
    }
}
