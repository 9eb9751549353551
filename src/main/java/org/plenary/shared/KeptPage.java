package org.plenary.shared;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A finished answer, the same for everybody: in gzip (RFC 1952) and, where this machine can, in brotli (RFC 7932; else
 * null). Compressed once, so with care; it lies where the network card's driver reads it, so that sending copies nothing in
 * between. The few who take neither have it unpacked for them.
 *
 * @param headers all of them but the encoding and the length
 * @param tag the entity tag (RFC 9110, 8.8.3), weak: the same however it is packed
 */
public record KeptPage(List<Header> headers, Buffer gzip, Buffer brotli, String tag, Instant madeAt) {

    private static final boolean BROTLI = Brotli4jLoader.isAvailable();
    private static final int BROTLI_QUALITY = 9;

    /** In the bytes it is sent in. */
    private record Header(CharSequence name, CharSequence value) {
    }

    /** How a body goes over the line: {@code encoding} is null for as it is. */
    public record Body(String encoding, Buffer bytes) {
    }

    /** @param headers what the answer says of itself beside its tag; ASCII */
    public static KeptPage of(Map<String, String> headers, String text, Instant now) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        String tag = tag(plain);
        List<Header> all = Stream.concat(headers.entrySet().stream(), Stream.of(Map.entry("ETag", tag)))
                .map(header -> new Header(HttpHeaders.createOptimized(header.getKey()),
                        HttpHeaders.createOptimized(header.getValue())))
                .toList();
        return new KeptPage(all, outside(gzip(plain)), BROTLI ? outside(brotli(plain)) : null, tag, now);
    }

    public void head(HttpServerResponse response) {
        headers.forEach(header -> response.headers().add(header.name, header.value));
    }

    /** @param accepted the request's Accept-Encoding, null where it has none; weights other than 0 are not looked at */
    public Body in(String accepted) {
        if (brotli != null && accepts(accepted, "br")) {
            return new Body("br", brotli);
        }
        return accepts(accepted, "gzip") ? new Body("gzip", gzip) : new Body(null, unpacked());
    }

    /** Whether the reader has this very page already. @param known the request's If-None-Match, or null */
    public boolean isKnown(String known) {
        return known != null && known.contains(tag);
    }

    public int weight() {
        return gzip.length() + (brotli == null ? 0 : brotli.length());
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

    /** Outside of the heap; given back with the page. */
    private static Buffer outside(byte[] bytes) {
        return Buffer.buffer(Unpooled.wrappedBuffer(ByteBuffer.allocateDirect(bytes.length).put(bytes).flip()));
    }

    private Buffer unpacked() {
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(gzip.getBytes()))) {
            return Buffer.buffer(packed.readAllBytes());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
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
