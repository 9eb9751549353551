package org.plenary.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs with the installation's secret what goes out and must come back unchanged (HMAC-SHA256, RFC 2104, the first 128
 * bits). The purpose is part of what is signed: what was sealed for one thing opens no other.
 */
@ApplicationScoped
public class Seal {

    /** In base64url (RFC 4648, 5). */
    public static final int LENGTH = 22;
    private static final int BYTES = 16;

    @ConfigProperty(name = "plenary.csrf.key")
    String secret;

    /** @param purpose such as {@code agenda feed} */
    public String of(String purpose, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(first(purpose + " " + text));
    }

    /** Takes as long for a near miss as for a far one. */
    public boolean is(String seal, String purpose, String text) {
        return MessageDigest.isEqual(of(purpose, text).getBytes(StandardCharsets.US_ASCII),
                seal.getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] first(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), BYTES);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
