package org.plenary.connections.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.plenary.shared.Seal;

/**
 * Signs what is sent, as Standard Webhooks has it: HMAC-SHA256 of id, time and body under the webhook's secret. The secret is
 * made of
 * the row's seed and the installation's, so that the table alone signs nothing, and no keyset is needed; another
 * {@code plenary.csrf.key} ends every one.
 */
@ApplicationScoped
class Signature {

    static final String PREFIX = "whsec_";

    @Inject
    Seal seal;

    /** As receivers are given it: its 256 bits in base64 behind a prefix. */
    String secret(Webhook webhook) {
        return PREFIX + Base64.getEncoder().encodeToString(key(webhook));
    }

    /** For the header {@code webhook-signature}. */
    String of(Webhook webhook, String id, long seconds, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(webhook), "HmacSHA256"));
            return "v1," + Base64.getEncoder()
                    .encodeToString(mac.doFinal((id + "." + seconds + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** A seal has 128 bits; two for different purposes have 256. */
    private byte[] key(Webhook webhook) {
        Base64.Decoder decoder = Base64.getUrlDecoder();
        byte[] first = decoder.decode(seal.of("webhook secret, first half", webhook.seed));
        byte[] second = decoder.decode(seal.of("webhook secret, second half", webhook.seed));
        byte[] key = new byte[first.length + second.length];
        System.arraycopy(first, 0, key, 0, first.length);
        System.arraycopy(second, 0, key, first.length, second.length);
        return key;
    }
}
