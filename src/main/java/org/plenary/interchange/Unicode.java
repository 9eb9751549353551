package org.plenary.interchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes into text, strictly: a replacement character in a name would be a lie nobody notices. */
public final class Unicode {

    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"'>]{1,60})[\"']");
    private static final int A_DECLARATION = 300;
    private static final Map<String, Charset> KNOWN = Map.of("utf-8", StandardCharsets.UTF_8, "utf8", StandardCharsets.UTF_8,
            "us-ascii", StandardCharsets.US_ASCII, "ascii", StandardCharsets.US_ASCII, "utf-16", StandardCharsets.UTF_16,
            "utf-16le", StandardCharsets.UTF_16LE, "utf-16be", StandardCharsets.UTF_16BE);

    private Unicode() {
    }

    /** UTF-8, with or without byte order mark. */
    static String text(byte[] bytes) throws Unreadable {
        return text(bytes, StandardCharsets.UTF_8);
    }

    /** UTF-8, or what its byte order mark or its XML declaration says, if that is Unicode. */
    public static String xml(byte[] bytes) throws Unreadable {
        if (bytes.length >= 2 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            return text(bytes, StandardCharsets.UTF_16);
        }
        Matcher said = DECLARED.matcher(
                new String(bytes, 0, Math.min(bytes.length, A_DECLARATION), StandardCharsets.ISO_8859_1).replace("ï»¿", ""));
        if (!said.find()) {
            return text(bytes);
        }
        Charset known = KNOWN.get(said.group(1).toLowerCase(Locale.ROOT));
        if (known == null) {
            throw new Unreadable(1, "", Reason.OTHER_ENCODING, said.group(1), "");
        }
        // Whoever could read the declaration byte by byte does not look at UTF-16.
        return text(bytes, known == StandardCharsets.US_ASCII ? known : StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes, Charset charset) throws Unreadable {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        if (charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true).isError()) {
            long line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new Unreadable(line, "", Reason.BAD_BYTE, "", String.valueOf(in.position() + 1));
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
