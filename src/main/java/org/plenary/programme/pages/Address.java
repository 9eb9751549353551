package org.plenary.programme.pages;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.shared.Language;

/**
 * The one way to write a public address: the parameters it knows, in their order, each once and with something in it. Else
 * the same page would be made and kept once for each way of asking, and what somebody hung on the address would stand in it.
 */
final class Address {

    static final String PAGE = "page";
    /** Asks a page that looks again by itself not to. */
    static final String STILL = "still";

    private static final List<String> OF_THE_PROGRAMME = Stream
            .concat(Stream.of(Fact.values()).map(fact -> fact.key), Stream.of("q", "view", PAGE)).toList();
    private static final String LANGUAGE = "lang";
    private static final Map<Pattern, List<String>> KNOWN = Map.of(
            Pattern.compile("/[^/]+/(programme|changes|schedule|rooms|speakers|tracks|types)\\.[a-z]+"), List.of(),
            Pattern.compile("/[^/]+/programme(/[^/]+)?"), OF_THE_PROGRAMME,
            Pattern.compile("/[^/]+/(now|rooms/[^/]+/door)"), List.of(STILL),
            Pattern.compile("/[^/]+(/(speakers|rooms|tracks)(/[^/]+)?|/sessions/[^/]+)?"), List.of());

    private Address() {
    }

    /**
     * @param query as it was sent, null for none; one that cannot be read is left for the page to refuse, and one of a page
     *        that is not known here as it is
     */
    static String plain(String path, String query) {
        return query == null ? path
                : KNOWN.entrySet().stream().filter(kind -> kind.getKey().matcher(path).matches()).map(Map.Entry::getValue)
                        .findFirst().map(names -> plain(path, query, names)).orElse(path + "?" + query);
    }

    private static String plain(String path, String query, List<String> names) {
        Map<String, String> given = new HashMap<>();
        try {
            for (String pair : query.split("&")) {
                String[] parts = pair.split("=", 2);
                given.putIfAbsent(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]).strip());
            }
        } catch (IllegalArgumentException unreadable) {
            return path + "?" + query;
        }
        // A page's language is its reader's; a file's may be part of its address.
        boolean spoken = Links.isFile(path) && Language.tagged(given.get(LANGUAGE)).isPresent();
        String known = Stream.concat(names.stream(), Stream.of(LANGUAGE).filter(name -> spoken))
                .filter(name -> !given.getOrDefault(name, "").isEmpty())
                .map(name -> pair(name, given.get(name))).collect(Collectors.joining("&"));
        return known.isEmpty() ? path : path + "?" + known;
    }

    static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
