package org.plenary.shared;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * A finished answer, the same for everybody: as it is, in gzip (RFC 1952) and, where this machine can, in brotli
 * (RFC 7932; else null). Compressed once, so with care.
 *
 * @param type the media type with its charset
 * @param headers what else the answer says of itself, such as the name it is saved under
 * @param tag the entity tag (RFC 9110, 8.8.3), weak: the same for all three
 */
public record KeptPage(String type, Map<String, String> headers, byte[] plain, byte[] gzip, byte[] brotli, String tag,
        Instant madeAt) {

    private static final boolean BROTLI = Brotli4jLoader.isAvailable();
    private static final int BROTLI_QUALITY = 9;

    /** How a body goes over the line: {@code encoding} is null for as it is. */
    public record Body(String encoding, byte[] bytes) {
    }

    public static KeptPage of(String type, Map<String, String> headers, String text, Instant now) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return new KeptPage(type, headers, plain, gzip(plain), BROTLI ? brotli(plain) : null, tag(plain), now);
    }

    /** @param accepted the request's Accept-Encoding, null where it has none; weights other than 0 are not looked at */
    public Body in(String accepted) {
        if (brotli != null && accepts(accepted, "br")) {
            return new Body("br", brotli);
        }
        return accepts(accepted, "gzip") ? new Body("gzip", gzip) : new Body(null, plain);
    }

    /** Whether the reader has this very page already. @param known the request's If-None-Match, or null */
    public boolean isKnown(String known) {
        return known != null && known.contains(tag);
    }

    public int weight() {
        return plain.length + gzip.length + (brotli == null ? 0 : brotli.length);
    }

    private static boolean accepts(String accepted, String encoding) {
        if (accepted == null) {
            return false;
        }
        for (String one : accepted.split(",")) {
            String[] parts = one.strip().split(";", 2);
            if (parts[0].strip().equalsIgnoreCase(encoding)) {
                return parts.length == 1 || !parts[1].replace(" ", "").matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 4);
        try (OutputStream zipped = new GZIPOutputStream(out) {
            {
                def.setLevel(9);
            }
        }) {
            zipped.write(plain);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private static byte[] brotli(byte[] plain) {
        try {
            return Encoder.compress(plain, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static String tag(byte[] plain) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
