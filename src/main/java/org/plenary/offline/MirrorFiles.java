package org.plenary.offline;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.programme.pages.Links;
import org.plenary.shared.Language;

/** Which file of the mirror holds which address. Every language is a folder with the same files in it. */
final class MirrorFiles {

    private final Map<String, String> files = new LinkedHashMap<>();
    private final FileNames names = new FileNames();

    MirrorFiles(Meeting meeting, Set<String> addresses) {
        String root = Links.meeting(meeting);
        for (String address : addresses) {
            boolean folder = addresses.stream().anyMatch(other -> other.startsWith(address + "/"));
            files.put(address, file(address.substring(root.length()), folder));
        }
    }

    /** From the mirror's folder, such as {@code en/sessions/WS33.html}; empty where the mirror does not hold the address. */
    Optional<String> of(Language language, String address) {
        String spoken = address.endsWith("?lang=" + language.tag) ? address.substring(0, address.indexOf('?')) : address;
        return Optional.ofNullable(files.get(spoken)).map(file -> language.tag + "/" + file);
    }

    /** From one file of the mirror to another, both as {@link #of} says them. */
    static String link(String from, String to) {
        return "../".repeat((int) from.chars().filter(sign -> sign == '/').count()) + to;
    }

    /** @param below the meeting's own address: empty, {@code /programme.ics}, {@code /sessions/WS33} */
    private String file(String below, boolean folder) {
        if (folder) {
            return (below + "/index.html").substring(1);
        }
        int slash = below.lastIndexOf('/');
        String name = URLDecoder.decode(below.substring(slash + 1), StandardCharsets.UTF_8);
        String ending = Session.endsLikeAFile(name) ? name.substring(name.lastIndexOf('.')) : "";
        String path = slash > 0 ? below.substring(1, slash + 1) : "";
        return path + names.of(path, name.substring(0, name.length() - ending.length()))
                + (ending.isEmpty() ? ".html" : ending);
    }
}
