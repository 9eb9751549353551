package org.plenary.offline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of files for whatever people call their sessions: safe on every web server and on a USB stick (FAT: no difference
 * between upper and lower case, Windows' names of devices), distinct within their folder, the same each time.
 */
final class FileNames {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");
    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|conin\\$|conout\\$|com\\d|lpt\\d|index");
    private static final int AS_TYPED = 40;

    private final Map<String, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param name as people have it, decoded; the same name gets the same file */
    String of(String folder, String name) {
        return given.computeIfAbsent(folder + "/" + name, unseen -> fresh(folder, name));
    }

    private String fresh(String folder, String name) {
        boolean plain = PLAIN.matcher(name).matches() && !DEVICE.matcher(name).matches();
        return plain && take(folder, name) ? name : distinct(folder, name);
    }

    private String distinct(String folder, String name) {
        String readable = name.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^[-_]+|-+$", "");
        String start = readable.substring(0, Math.min(AS_TYPED, readable.length()));
        String digest = digest(name);
        int length = 8;
        String made = (start.isEmpty() ? "" : start + "-") + digest.substring(0, length);
        while (!take(folder, made)) {
            made = (start.isEmpty() ? "" : start + "-") + digest.substring(0, ++length);
        }
        return made;
    }

    private boolean take(String folder, String name) {
        return taken.add(folder + "/" + name.toLowerCase(Locale.ROOT));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
