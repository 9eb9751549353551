package org.plenary.programme.pages;

import java.util.Arrays;
import java.util.List;

/** Plain text as people type it: an empty line parts paragraphs. */
final class Paragraphs {

    private Paragraphs() {
    }

    static List<String> of(String text) {
        return text == null ? List.of()
                : Arrays.stream(text.split("\\R\\s*\\R")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
