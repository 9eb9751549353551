package org.plenary.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.programme.Meeting;

/**
 * The personal address of a calendar feed. Its key is a random seed and, behind it, the seed signed with the installation's
 * secret (HMAC-SHA256, RFC 2104, the first 128 bits). So it can be shown again to whoever it belongs to, which a hash could
 * not, and who has only the table has no key. The seal names what it is for: no other key of the site opens a feed.
 */
@ApplicationScoped
public class AgendaAddress {

    private static final String PURPOSE = "agenda feed ";
    private static final int SEED = 22;
    private static final int SEAL_BYTES = 16;

    @ConfigProperty(name = "plenary.csrf.key")
    String secret;
    @ConfigProperty(name = "plenary.address")
    URI site;

    /** Absolute: a calendar program on any machine opens it. */
    public String of(Meeting meeting, AgendaKey key) {
        return site + AgendaLinks.agenda(meeting) + ".ics?key=" + key.seed + seal(key.seed);
    }

    /** The row behind a key that somebody shows; empty where it is none, was renewed or is another meeting's. */
    Optional<AgendaKey> opened(Meeting meeting, String key) {
        return isSealed(key) ? AgendaKey.seeded(meeting, key.substring(0, SEED)) : Optional.empty();
    }

    /** Looked at before the database is asked. Takes as long for a near miss as for a far one. */
    private boolean isSealed(String key) {
        return key != null && key.matches("[\\w-]{44}") && MessageDigest.isEqual(
                seal(key.substring(0, SEED)).getBytes(StandardCharsets.US_ASCII),
                key.substring(SEED).getBytes(StandardCharsets.US_ASCII));
    }

    private String seal(String seed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] whole = mac.doFinal((PURPOSE + seed).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, SEAL_BYTES));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
